package cn.qinshui.zhuanban.app.feature.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.data.assessment.AssessmentFilter;
import cn.qinshui.zhuanban.data.assessment.AssessmentRow;
import cn.qinshui.zhuanban.data.assessment.AssessmentStore;
import cn.qinshui.zhuanban.data.assessment.FirmAssessment;
import cn.qinshui.zhuanban.data.assessment.Verdict;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFileStore;
import cn.qinshui.zhuanban.data.followup.TodoFilter;
import cn.qinshui.zhuanban.data.followup.TodoKind;
import cn.qinshui.zhuanban.data.followup.TodoStore;
import cn.qinshui.zhuanban.data.standard.StandardPack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
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
  @TempDir Path elsewhere;

  private AssessmentWindow window;
  private Hands hands;
  private AssessmentStore store;

  @BeforeEach
  void open() throws Exception {
    window = new AssessmentWindow(folder);
    store = new AssessmentStore(window.database());
    hands = window.hands();
  }

  @AfterEach
  void close() {
    window.close();
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
    window.open(new Route.FirmAssessment(row.firm().id(), "srdi-2026", TestDesk.TODAY));
  }

  @Test
  void anotherDayBringsAnotherStandardOfTheSameKind() {
    window.open(new Route.Assessments(null, LocalDate.of(2026, 4, 1), null));
    assertThat(hands.sees("专精特新中小企业认定标准（2026）")).isTrue();
    window.open(new Route.Assessments(null, LocalDate.of(2026, 3, 31), null));
    assertThat(hands.sees("专精特新中小企业认定标准（2022）")).isTrue();
  }

  @Test
  void theTilesCountWhatTheListThenShows() {
    window.open(new Route.Assessments());
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
    var todos = new TodoStore(window.database());
    var coaching = TodoFilter.none().withKinds(Set.of(TodoKind.COACHING));
    int before = todos.count(coaching);
    show(row);
    hands.click("转为辅导任务");
    assertThat(hands.sees("把“" + row.firm().name() + "”转为辅导任务")).isTrue();
    hands.press(KeyCode.ENTER);
    assertThat(todos.count(coaching)).isEqualTo(before + 1);
    assertThat(window.here()).isEqualTo(new Route.FirmAssessment(row.firm().id(), "srdi-2026", TestDesk.TODAY));
  }

  /// S11 step by step: 研发费用 is missing, is given with its source and its file, then one item is short.
  @Test
  void withTheFirmAtTheTable() throws Exception {
    var row =
        firm(
            AssessmentFilter.none(),
            each ->
                each.criteria().get("SRDI26-3a") == Verdict.UNKNOWN
                    && each.criteria().get("SRDI26-4") == Verdict.UNMET
                    && each.shortCount() == 1);
    var audit = Files.writeString(elsewhere.resolve("2025年审计报告.pdf"), "示例审计报告");
    window.file(audit);
    show(row);
    assertThat(hands.sees("资料不足")).isTrue();
    giveWhatIsMissing("研发费用");
    var afterwards = store.assess(srdi(), TestDesk.TODAY).stream(AssessmentFilter.none());
    assertThat(afterwards.filter(each -> each.firm().id() == row.firm().id()).findFirst().orElseThrow())
        .satisfies(each -> assertThat(each.unknownCount()).isZero())
        .satisfies(each -> assertThat(each.shortCount()).isEqualTo(1))
        .satisfies(each -> assertThat(each.criteria().get("SRDI26-4")).isEqualTo(Verdict.UNMET));
    assertThat(new AttachmentStore(window.database(), folder).of(EnterpriseFileStore.TABLE, row.firm().id()))
        .anySatisfy(file -> assertThat(file.fileName()).isEqualTo("2025年审计报告.pdf"));
    hands.click("推演");
    assertThat(hands.sees("推演，未保存")).isTrue();
    slide("Ⅰ类知识产权", 1);
    assertThat(hands.sees("结论：需人工核验")).as("but for what a person must judge it is met").isTrue();
    hands.click("结束推演");
    assertThat(assessed(row.firm().id()).verdict()).isEqualTo(Verdict.UNMET);
    hands.click("打印差距单");
    assertThat(window.here()).isInstanceOf(Route.FirmAssessmentSheet.class);
    assertThat(hands.sees("没有排出来")).isFalse();
    hands.press(KeyCode.ESCAPE).click("转为辅导任务");
    hands.press(KeyCode.ENTER);
    var coaching = TodoFilter.none().withKinds(Set.of(TodoKind.COACHING));
    assertThat(new TodoStore(window.database()).page(coaching, PageRequest.first(500)).rows())
        .filteredOn(todo -> Objects.equals(todo.enterpriseId(), row.firm().id()))
        .anySatisfy(todo -> assertThat(todo.dueOn()).isEqualTo(TestDesk.TODAY.plusDays(30)));
  }

  private void giveWhatIsMissing(String label) {
    hands.act(() ->
        hands.stage().getScene().getRoot().lookupAll(".button").stream()
            .filter(node -> String.valueOf(node.getAccessibleText()).startsWith("补上" + label))
            .map(Button.class::cast)
            .findFirst()
            .orElseThrow()
            .fire());
    hands.type("150").click("选文件…");
    assertThat(hands.sees("2025年审计报告.pdf")).isTrue();
    hands.press(KeyCode.CONTROL, KeyCode.S);
  }

  private void slide(String label, double to) {
    hands.act(() ->
        hands.stage().getScene().getRoot().lookupAll(".slider").stream()
            .map(Slider.class::cast)
            .filter(slider -> slider.getAccessibleText().contains(label))
            .findFirst()
            .orElseThrow()
            .setValue(to));
  }
}
