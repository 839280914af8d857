package cn.qinshui.zhuanban.app.feature.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.TestWindow;
import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Navigator;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.app.usecase.MakeAssessment;
import cn.qinshui.zhuanban.app.usecase.Typefaces;
import cn.qinshui.zhuanban.data.assessment.AssessmentFilter;
import cn.qinshui.zhuanban.data.assessment.AssessmentRow;
import cn.qinshui.zhuanban.data.assessment.AssessmentStore;
import cn.qinshui.zhuanban.data.assessment.FirmAssessment;
import cn.qinshui.zhuanban.data.assessment.Verdict;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.followup.TodoFilter;
import cn.qinshui.zhuanban.data.followup.TodoKind;
import cn.qinshui.zhuanban.data.followup.TodoStore;
import cn.qinshui.zhuanban.data.standard.StandardPack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// With the firm at the table: a missing number is given, a figure is tried, what is lacking becomes work.
@ExtendWith(Toolkit.class)
class AssessmentJourneyTest {
  @TempDir Path folder;

  private TestDesk desk;
  private TestWindow window;
  private Hands hands;
  private AssessmentStore store;

  @BeforeEach
  void open() throws Exception {
    desk = DemoFolder.open(folder);
    store = new AssessmentStore(desk.database());
    window =
        TestWindow.open(
            desk.database(),
            (lent, deeds) ->
                List.of(
                    AssessmentFeature.of(
                        lent,
                        deeds,
                        desk.database(),
                        new AttachmentStore(desk.database(), folder),
                        new MakeAssessment(desk.database(), Typefaces.of(folder)))),
            Path.of("target", "pictures"));
    hands = window.hands();
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

  private StandardPack srdi() {
    return store.shelf().find("srdi-2026").orElseThrow().pack();
  }

  private AssessmentRow firm(AssessmentFilter filter, Predicate<AssessmentRow> fits) {
    return store.assess(srdi(), TestDesk.TODAY).stream(filter).filter(fits).findFirst().orElseThrow();
  }

  private FirmAssessment assessed(long id) {
    return store.firm(srdi(), TestDesk.TODAY, id).orElseThrow();
  }

  private void show(AssessmentRow row) {
    hands.act(() -> window.navigator().open(new Route.FirmAssessment(row.firm().id(), "srdi-2026", TestDesk.TODAY)));
  }

  @Test
  void anotherDayBringsAnotherStandardOfTheSameKind() {
    hands.act(() -> window.navigator().open(new Route.Assessments(null, LocalDate.of(2026, 4, 1), null)));
    assertThat(hands.sees("专精特新中小企业认定标准（2026）")).isTrue();
    hands.act(() -> window.navigator().open(new Route.Assessments(null, LocalDate.of(2026, 3, 31), null)));
    assertThat(hands.sees("专精特新中小企业认定标准（2022）")).isTrue();
  }

  @Test
  void theTilesCountWhatTheListThenShows() {
    hands.act(() -> window.navigator().open(new Route.Assessments()));
    int one = store.assess(srdi(), TestDesk.TODAY).count(AssessmentFilter.none().withShortCounts(Set.of(1)));
    hands.click("差 1 项");
    assertThat(hands.sees("%,d 户".formatted(one))).isTrue();
  }

  @Test
  void aMissingNumberIsGivenWithItsSourceAndTheVerdictIsReadAnew() {
    var row = firm(AssessmentFilter.none(), each -> each.criteria().get("SRDI26-3a") == Verdict.UNKNOWN);
    show(row);
    var reading =
        assessed(row.firm().id()).criterion("SRDI26-3a").orElseThrow().readings().stream()
            .filter(each -> each.isMissing())
            .findFirst()
            .orElseThrow();
    var spoken = "补上" + reading.label() + (reading.period().isEmpty() ? "" : "（" + reading.period() + "）");
    hands.act(() ->
        hands.stage().getScene().getRoot().lookupAll(".button").stream()
            .filter(node -> spoken.equals(node.getAccessibleText()))
            .map(Button.class::cast)
            .findFirst()
            .orElseThrow()
            .fire());
    hands.type("123.4").press(KeyCode.CONTROL, KeyCode.S);
    assertThat(assessed(row.firm().id()).criterion("SRDI26-3a").orElseThrow().value()).contains("123.4");
    assertThat(hands.sees("撤销")).isTrue();
  }

  @Test
  void aFigureThatIsTriedIsNeverSaved() {
    var row =
        firm(
            AssessmentFilter.none().withShortCounts(Set.of(1)),
            each -> each.criteria().get("SRDI26-2a") == Verdict.UNMET && each.unknownCount() == 0);
    show(row);
    hands.click("推演");
    assertThat(hands.sees("推演，未保存")).isTrue();
    hands.act(() ->
        hands.stage().getScene().getRoot().lookupAll(".slider").stream()
            .map(Slider.class::cast)
            .filter(slider -> slider.getAccessibleText().equals("营业收入总额"))
            .findFirst()
            .ifPresent(slider -> slider.setValue(1_500)));
    assertThat(hands.sees("结论：需人工核验")).as("revenue was all it lacked").isTrue();
    assertThat(assessed(row.firm().id()).verdict()).isEqualTo(Verdict.UNMET);
    hands.click("结束推演");
    assertThat(hands.sees("结论：不满足")).isTrue();
  }

  @Test
  void whatIsLackingBecomesWork() {
    var row = firm(AssessmentFilter.none().withShortCounts(Set.of(1)), each -> each.firm().commissioner() != null);
    var todos = new TodoStore(desk.database());
    var coaching = TodoFilter.none().withKinds(Set.of(TodoKind.COACHING));
    int before = todos.count(coaching);
    show(row);
    hands.click("转为辅导任务");
    assertThat(hands.sees("把“" + row.firm().name() + "”转为辅导任务")).isTrue();
    hands.press(KeyCode.ENTER);
    assertThat(todos.count(coaching)).isEqualTo(before + 1);
    assertThat(here()).isEqualTo(new Route.FirmAssessment(row.firm().id(), "srdi-2026", TestDesk.TODAY));
  }
}
