package cn.qinshui.zhuanban.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.app.ui.Memory;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.audit.FieldChangeFilter;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFileStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterprisePartStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.enterprise.YearFigures;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// “Who changed 营业收入 2025, when, from what?”, asked in 设置 and on the firm's file, and the answer exported.
@ExtendWith(Toolkit.class)
class TrailJourneyTest {
  @TempDir Path folder;
  @TempDir Path out;

  private RealWindow window;
  private Hands hands;
  private long firm;

  @BeforeEach
  void open() throws IOException {
    DemoFolder.make(folder);
    FilePick files =
        new FilePick(
            wish -> Optional.empty(),
            wish -> Optional.of(out.resolve(wish.name())),
            title -> Optional.empty(),
            f -> {});
    window = new RealWindow(folder, Memory.forgetful(), files);
    var database = window.library().database();
    var store = new EnterpriseFileStore(database, new AttachmentStore(database, folder));
    for (long id : new EnterpriseStore(database).ids(EnterpriseFilter.none())) {
      var year = store.file(id).orElseThrow().year(2025);
      if (year.isPresent() && year.get().counting().value(Indicator.REVENUE).isPresent()) {
        YearFigures was = year.get().counting();
        var values = new EnumMap<>(was.values());
        values.put(Indicator.REVENUE, new BigDecimal("7777.7"));
        new EnterprisePartStore(database, new SizeStore(database))
            .save(
                new Author("李示例"),
                id,
                new YearFigures(
                    was.id(),
                    was.rev(),
                    was.year(),
                    was.source(),
                    was.asOf(),
                    was.saidBy(),
                    was.preferred(),
                    values,
                    was.note()));
        firm = id;
        break;
      }
    }
    hands = window.hands();
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void theQuestionIsAnsweredInSettingsAndLeavesAsAWorkbook() throws IOException {
    hands.click("设置");
    fire("逐字段查看、筛选、导出");
    assertThat(window.here()).isEqualTo(new Route.Trail());
    hands.press(KeyCode.CONTROL, KeyCode.F).type("营业收入 7777.7").press(KeyCode.ENTER);
    assertThat(hands.sees("1 处")).isTrue();
    assertThat(hands.sees("李示例")).isTrue();
    assertThat(hands.sees("7777.7")).isTrue();
    hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    assertThat(Files.size(out.resolve("变更记录（2026-11-23）.xlsx"))).isGreaterThan(2_000);
  }

  /// Presses what lies below the edge of the screen.
  private void fire(String text) {
    hands.act(() ->
        hands.stage().getScene().getRoot().lookupAll(".button").stream()
            .map(Button.class::cast)
            .filter(button -> text.equals(button.getText()))
            .findFirst()
            .orElseThrow(() -> new AssertionError(hands.stage().getScene().getRoot().lookupAll(".button").toString()))
            .fire());
  }

  @Test
  void theFirmsFileShowsItsOwnChangesAndOpensAllOfThem() {
    window.open(new Route.EnterpriseFile(firm));
    fire("全部 1 处");
    assertThat(window.here()).isEqualTo(new Route.Trail(FieldChangeFilter.ofFirm(firm)));
    assertThat(hands.sees("1 处")).isTrue();
    hands.click("清除");
    assertThat(hands.sees("1 处")).as("other firms' changes too").isTrue();
  }
}
