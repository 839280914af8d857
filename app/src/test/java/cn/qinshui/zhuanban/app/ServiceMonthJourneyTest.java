package cn.qinshui.zhuanban.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.app.ui.Memory;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.enterprise.Listing;
import cn.qinshui.zhuanban.data.figure.FigureStore;
import cn.qinshui.zhuanban.data.figure.MeasureCountStore;
import cn.qinshui.zhuanban.data.policy.PolicyStore;
import cn.qinshui.zhuanban.data.shared.Period;
import cn.qinshui.zhuanban.data.view.ListLook;
import cn.qinshui.zhuanban.data.view.SavedViewStore;
import cn.qinshui.zhuanban.data.view.ViewBody;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// S24 服务月: the saved view 未注册服务网, five firms with days pasted from a sheet into the bulk edit, the count behind
/// measure 11 moves, Ctrl+Z takes it back in one step.
@ExtendWith(Toolkit.class)
class ServiceMonthJourneyTest {
  private static final EnterpriseFilter OFF = EnterpriseFilter.listing(new Listing.OffServiceNet());

  private RealWindow window;
  private Hands hands;
  private Database database;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    DemoFolder.make(folder);
    window = new RealWindow(folder, Memory.forgetful(), FilePick.none());
    database = window.library().database();
    new SavedViewStore(database)
        .add(
            TestDesk.CLERK,
            "enterprise",
            "未注册服务网",
            new ViewBody(new ListLook(List.of(), null, false), "{\"listings\":[{\"list\":\"OffServiceNet\"}]}"));
    hands = window.hands();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private int off() {
    return new EnterpriseStore(database).count(OFF);
  }

  private List<EnterpriseRow> first(int count) {
    return new EnterpriseStore(database).page(OFF, PageRequest.first(count)).rows();
  }

  private void copy(String text) {
    hands.act(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
  }

  private void chooseView(String name) {
    hands.press(KeyCode.CONTROL, KeyCode.L);
    hands.act(() -> {
      ContextMenu menu =
          Window.getWindows().stream()
              .filter(ContextMenu.class::isInstance)
              .map(ContextMenu.class::cast)
              .findFirst()
              .orElseThrow();
      menu.getItems().stream().filter(item -> name.equals(item.getText())).findFirst().orElseThrow().fire();
      menu.hide();
    });
  }

  @Test
  void fiveFirmsAreRegisteredByPasteAndTakenBackInOneStep() {
    int before = off();
    assertThat(before).isEqualTo(32);
    List<EnterpriseRow> five = first(5);
    String checksum = Checksum.of(database);
    hands.click("企业");
    chooseView("未注册服务网");
    assertThat(hands.sees("筛出 32 户，在册 60 户")).isTrue();
    hands.press(KeyCode.CONTROL, KeyCode.B);
    assertThat(window.here())
        .isInstanceOfSatisfying(Route.EnterpriseBulk.class, bulk -> assertThat(bulk.ids()).hasSize(32));

    copy(
        "企业\t服务网注册日期\r\n"
            + five.get(0).name()
            + "\t2026/11/3\r\n"
            + five.get(1).code()
            + "\t2026年11月4日\r\n\""
            + five.get(2).name()
            + "\"\t20261105\r\n"
            + five.get(3).name()
            + "\t2026-11-06\r\n"
            + five.get(4).name()
            + "\t2026.11.7\r\n没有这家厂\t2026-11-07\r\n"
            + five.get(4).name()
            + "\t下周\r\n");
    hands.press(KeyCode.CONTROL, KeyCode.V);
    assertThat(hands.sees("将修改 5 户")).isTrue();
    assertThat(hands.sees("第 7 行“没有这家厂”：库里没有这家企业。请核对名称或代码。")).isTrue();
    assertThat(hands.sees("第 8 行“" + five.get(4).name() + "”：服务网注册日期看不懂“下周”。")).isTrue();
    assertThat(Checksum.of(database)).as("a preview writes nothing").isEqualTo(checksum);

    hands.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(window.here()).isEqualTo(new Route.EnterpriseList());
    assertThat(hands.sees("筛出 27 户，在册 60 户")).isTrue();
    assertThat(hands.sees("已批量修改 5 户企业的服务网注册日期")).isTrue();
    assertThat(off()).isEqualTo(27);
    assertThat(rate()).as("the count behind measure 11").isEqualTo("33家");

    hands.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(hands.sees("筛出 32 户，在册 60 户")).isTrue();
    assertThat(rate()).isEqualTo("28家");
    assertThat(Checksum.of(database)).isEqualTo(checksum);
    assertThat(new History(database).redoable(TestDesk.CLERK)).isPresent();
  }

  /// What is counted for measure 11, as the cells of the matrix show it.
  private String rate() {
    FigureStore figures =
        new FigureStore(database, new PolicyStore(database, new AttachmentStore(database, window.library().folder())));
    return new MeasureCountStore(database, figures)
        .counts(11, Period.of(TestDesk.TODAY), TestDesk.TODAY).stream()
            .filter(count -> count.name().equals("服务网注册企业"))
            .map(count -> count.current().withUnit())
            .findFirst()
            .orElseThrow();
  }

  @Test
  void theQuestionIsAskedInTheBarAndKeptAsAView() throws IOException {
    hands.click("企业").click("更多").press(KeyCode.ENTER).press(KeyCode.ESCAPE);
    assertThat(hands.sees("更多：未注册服务网")).isTrue();
    assertThat(hands.sees("筛出 32 户，在册 60 户")).isTrue();
    assertThat(window.picture("enterprise-list-more")).exists();
    hands.click("更多：未注册服务网").press(KeyCode.ENTER).press(KeyCode.ESCAPE);
    assertThat(hands.sees("在册 60 户")).isTrue();
  }

  @Test
  void headsNameAFieldByAPartOfItsNameAndYesMeansToday() {
    hands.click("企业");
    chooseView("未注册服务网");
    hands.press(KeyCode.CONTROL, KeyCode.B);
    var two = first(2);
    copy("企业\t注册日期\r\n" + two.get(0).name() + "\t已注册\r\n" + two.get(1).name() + "\t11月3日\r\n");
    hands.press(KeyCode.CONTROL, KeyCode.V);
    assertThat(hands.sees("将修改 2 户")).isTrue();
    hands.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(off()).isEqualTo(30);
  }

  @Test
  void rowsAreLeftOutAndAFieldIsSetForAllThatRemain() {
    hands.click("企业");
    chooseView("未注册服务网");
    hands.press(KeyCode.CONTROL, KeyCode.B);
    assertThat(hands.sees("将修改 0 户，32 户没有变化")).isTrue();
    hands.act(() -> hands.stage().getScene().getRoot().lookup(".date-field .text-field").requestFocus());
    hands.type("11.20").press(KeyCode.TAB);
    assertThat(hands.sees("将修改 32 户")).isTrue();
    hands.act(() -> {
      TableView<?> table = (TableView<?>) hands.stage().getScene().getRoot().lookup(".table-view");
      table.requestFocus();
      table.getSelectionModel().select(3);
    });
    hands.press(KeyCode.SPACE);
    assertThat(hands.sees("将修改 31 户，1 户已取消勾选")).isTrue();
    hands.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(off()).isEqualTo(1);
    hands.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(off()).isEqualTo(32);
  }
}
