package cn.qinshui.zhuanban.app.feature.register;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.TestWindow;
import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Navigator;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.followup.TodoFilter;
import cn.qinshui.zhuanban.data.followup.TodoStore;
import cn.qinshui.zhuanban.data.register.RegisterEntry;
import cn.qinshui.zhuanban.data.register.RegisterFilter;
import cn.qinshui.zhuanban.data.register.RegisterStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A clue of unpaid money from the phone call to its end, at the keyboard of the real window.
@ExtendWith(Toolkit.class)
class ArrearsJourneyTest {
  private static final RegisterFilter CLUES = RegisterFilter.none().withKind("arrears");

  @TempDir Path folder;

  private TestDesk desk;
  private TestWindow window;
  private Hands hands;
  private RegisterStore store;

  @BeforeEach
  void open() throws Exception {
    desk = DemoFolder.open(folder);
    store = new RegisterStore(desk.database());
    window =
        TestWindow.open(
            desk.database(),
            (lent, deeds) ->
                List.of(
                    RegisterFeature.of(
                        lent,
                        deeds,
                        desk.database(),
                        new AttachmentStore(desk.database(), desk.folder()),
                        new SimpleObjectProperty<>(TestDesk.CLERK))),
            Path.of("target", "pictures"));
    hands = window.hands();
    hands.act(() -> window.navigator().open(new Route.Registers(CLUES)));
  }

  @AfterEach
  void close() {
    window.close();
    desk.close();
  }

  private Route here() {
    Navigator.Step step = hands.ask(() -> window.navigator().current().get());
    return step.route();
  }

  private RegisterEntry entry() {
    return store.file(((Route.RegisterFile) here()).id()).orElseThrow().entry();
  }

  /// Title, firm, stage, day, debtor, kind of debtor, contract, delivery.
  private void enterClue(String delivered) {
    hands.press(KeyCode.CONTROL, KeyCode.N).type("示例货款逾期未付").press(KeyCode.TAB);
    hands.type("宏远").press(KeyCode.ENTER).press(KeyCode.TAB);
    hands.press(KeyCode.TAB).press(KeyCode.TAB).type("示例大型企业集团").press(KeyCode.TAB);
    for (int i = 0; i < 3; i++) hands.press(KeyCode.DOWN);
    hands.press(KeyCode.TAB).press(KeyCode.TAB).type(delivered).press(KeyCode.TAB);
  }

  private void openClueAt(String stage) {
    var clue = store.page(CLUES.withStages(Set.of(stage)), PageRequest.first(1)).rows().getFirst();
    hands.act(() -> window.navigator().open(new Route.RegisterFile(clue.id())));
  }

  @Test
  void aClueShowsItsDayAndItsLatenessAndMovesTheCount() {
    int before = store.count(CLUES);
    enterClue("2026-08-15");
    assertThat(hands.sees("2026-10-14　交付2026-08-15起60日（条例第九条）")).isTrue();
    assertThat(hands.sees("逾期 40 日")).isTrue();
    hands.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(store.count(CLUES)).isEqualTo(before + 1);
    assertThat(entry().value("debtorKind")).contains("大型企业");
    assertThat(entry().value("payableOn")).as("kept with the clue").contains("2026-10-14");
    assertThat(hands.sees("投诉由省级以上中小企业主管部门通过全国违约拖欠中小企业款项投诉平台受理，本单位只作指引和配合。")).isTrue();
  }

  @Test
  void aDayThatIsMissingIsAskedForAtItsField() {
    hands.press(KeyCode.CONTROL, KeyCode.N).type("示例货款").press(KeyCode.CONTROL, KeyCode.S);
    assertThat(hands.sees("没有选企业。款项拖欠线索要记到企业名下，请选一家。")).isTrue();
    assertThat(hands.sees("没有填交付日期。请填写。")).isTrue();
    assertThat(here()).isEqualTo(new Route.Registers(CLUES));
  }

  /// S23: entered, led to the platform with day and number, its result written, and counted for measure 18.
  @Test
  void aClueGoesThroughToItsResult() {
    var settled = CLUES.withReached(Set.of("SETTLED"));
    int before = store.count(settled);
    enterClue("2026-08-15");
    hands.press(KeyCode.CONTROL, KeyCode.S);
    hands.click("转阶段");
    into("投诉平台编号").type("示例-2026-1123");
    into("投诉日期").type("+0").press(KeyCode.ENTER);
    assertThat(entry().stage().name()).isEqualTo("已指引投诉平台");
    assertThat(entry().stageOn()).as("its day").isEqualTo(TestDesk.TODAY);
    assertThat(entry().value("complaintNo")).contains("示例-2026-1123");
    assertThat(entry().value("complainedOn")).contains(TestDesk.TODAY.toString());
    for (int i = 0; i < 2; i++) hands.click("转阶段").press(KeyCode.ENTER);
    hands.click("转阶段");
    into("结果").type("已全额支付");
    hands.act(() ->
        hands.stage().getScene().getRoot().lookupAll(".dialog-card .button").stream()
            .map(Button.class::cast)
            .filter(button -> "转阶段".equals(button.getText()))
            .findFirst()
            .orElseThrow()
            .fire());
    assertThat(entry().stage().name()).isEqualTo("办结");
    assertThat(entry().value("result")).contains("已全额支付");
    assertThat(store.count(settled)).as("counted for measure 18").isEqualTo(before + 1);
    assertThat(entry().kind().counts())
        .anySatisfy(count -> assertThat(count.measure() + count.name()).isEqualTo("18办结"));
  }

  /// Puts the keyboard into the field with this label.
  private Hands into(String label) {
    return hands.act(() ->
        hands.stage().getScene().getRoot().lookupAll(".form-label").stream()
            .map(Label.class::cast)
            .filter(each -> label.equals(each.getText()))
            .findFirst()
            .orElseThrow()
            .getLabelFor()
            .requestFocus());
  }

  @Test
  void itsStageMovesAndComesBackWithUndo() {
    openClueAt("CLUE");
    hands.click("转阶段").press(KeyCode.ENTER);
    assertThat(entry().stage().code()).isEqualTo("GUIDED");
    hands.click("撤销");
    assertThat(entry().stage().code()).isEqualTo("CLUE");
  }

  @Test
  void theAnswersDayGoesOntoTheListOfWork() {
    var todos = new TodoStore(desk.database());
    int before = todos.count(TodoFilter.none());
    openClueAt("TRANSFERRED");
    hands.click("把书面反馈列入待办");
    assertThat(todos.count(TodoFilter.none())).isEqualTo(before + 1);
  }

  @Test
  void deletingIsTakenBackByTheMessage() {
    openClueAt("CLUE");
    int there = store.count(CLUES);
    hands.click("删除");
    assertThat(store.count(CLUES)).isEqualTo(there - 1);
    assertThat(here()).isEqualTo(new Route.Registers(CLUES));
    hands.click("撤销");
    assertThat(store.count(CLUES)).isEqualTo(there);
  }
}
