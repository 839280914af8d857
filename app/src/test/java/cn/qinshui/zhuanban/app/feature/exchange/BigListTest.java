package cn.qinshui.zhuanban.app.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.TestWindow;
import cn.qinshui.zhuanban.app.cli.Cli;
import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.app.usecase.MakeExport;
import cn.qinshui.zhuanban.data.inbox.Inbox;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A list of thousands of firms in the real window: only the rows in sight are drawn, and the window answers.
@ExtendWith(Toolkit.class)
class BigListTest {
  private static final int ROWS = 5_000;

  @TempDir Path folder;
  @TempDir Path elsewhere;

  private Path list() throws Exception {
    List<String> lines = new ArrayList<>();
    lines.add("企业名称,统一社会信用代码,乡镇,法定代表人,地址,主导产品,2025年营业收入（元）,2025年研发费用（万元）,2025年从业人员,2024年营业收入（元）");
    for (int i = 0; i < ROWS; i++) {
      String code = CreditCode.of("91", "140521", "YY%06d".formatted(i)).text();
      lines.add("沁水县示例第" + i + "厂," + code + ",龙港镇,示例人,示例路" + i + "号,示例件," + (i * 1000) + "," + i + ",20,5");
    }
    return Files.write(elsewhere.resolve("大名单.csv"), lines);
  }

  @Test
  void aLongListStaysScrollable() throws Exception {
    Path file = list();
    try (TestDesk desk = TestDesk.demo(folder);
        TestWindow window =
            TestWindow.open(
                desk.database(),
                (lent, deeds) ->
                    List.of(
                        ExchangeFeature.of(
                            lent,
                            deeds,
                            ImportStores.of(desk.database(), Pinyin.load()),
                            new MakeExport(desk.database(), Cli.program()),
                            new Inbox(desk.folder(), desk.clock().getZone()))),
                Path.of("target", "pictures"))) {
      Hands hands = window.hands();
      hands.act(() -> window.navigator().open(new Route.Import(file)));
      hands.press(KeyCode.CONTROL, KeyCode.S);
      assertThat(hands.sees("新增 5,000")).isTrue();
      assertThat(hands.sees("共 5,000 行")).isTrue();
      hands.press(KeyCode.END).press(KeyCode.SPACE);
      assertThat(hands.sees("导入 4,999 行")).isTrue();
      int drawn =
          hands.ask(() ->
              (int)
                  hands.stage().getScene().getRoot().lookupAll(".table-row-cell").stream()
                      .filter(node -> node instanceof TableRow<?>)
                      .count());
      assertThat(drawn).as("rows drawn").isLessThan(60);
      TableView<?> view = (TableView<?>) hands.stage().getScene().getRoot().lookup(".table-view");
      assertThat(view.getItems()).hasSize(2000);
      hands.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
      assertThat(hands.sees("第 2 / 3 页")).isTrue();
      hands.press(KeyCode.CONTROL, KeyCode.S);
      assertThat(hands.sees("4999 行")).isTrue();
    }
  }
}
