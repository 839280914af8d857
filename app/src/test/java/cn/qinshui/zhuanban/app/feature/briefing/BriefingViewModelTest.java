package cn.qinshui.zhuanban.app.feature.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.usecase.MakeBriefing;
import cn.qinshui.zhuanban.app.usecase.Typefaces;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.briefing.BriefingIssueStore;
import cn.qinshui.zhuanban.data.figure.FigureStore;
import cn.qinshui.zhuanban.data.policy.PolicyStore;
import cn.qinshui.zhuanban.data.shared.Period;
import cn.qinshui.zhuanban.report.briefing.BriefingText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefingViewModelTest {

  private static final Period OCTOBER = Period.of(2026, 10);
  private static final String OWN = "本月工作总体平稳，详见各部分。";

  private TestDesk desk;
  private BriefingIssueStore issues;
  private BriefingViewModel model;

  @BeforeEach
  void open(@TempDir Path folder) {
    DemoFolder.make(folder);
    desk = TestDesk.open(folder);
    issues = new BriefingIssueStore(desk.database());
    model =
        new BriefingViewModel(
            new MakeBriefing(desk.library(), Typefaces.of(folder)),
            issues,
            new BriefingViewModel.Seat(desk.work(), desk.deeds(), desk.clock(), desk::open));
    desk.watch().on(BriefingView.TABLES, model::reload);
    model.reload();
  }

  @AfterEach
  void close() {
    model.close();
    desk.close();
  }

  @Test
  void beginsWithTheMonthInWorkAndOffersTwelve() {
    assertThat(BriefingViewModel.usual(LocalDate.of(2026, 11, 10))).isEqualTo(OCTOBER);
    assertThat(BriefingViewModel.usual(LocalDate.of(2026, 11, 11))).isEqualTo(Period.of(2026, 11));
    assertThat(model.periods()).hasSize(12).startsWith(Period.of(2026, 11)).endsWith(Period.of(2025, 12));
  }

  @Test
  void everyNumberOpensAListThatCountsAsMany() {
    var counts =
        new FigureStore(
            desk.database(), new PolicyStore(desk.database(), new AttachmentStore(desk.database(), desk.folder())));
    for (var period : new Period[] {Period.of(2026, 11), OCTOBER}) {
      model.choose(period);
      var figures = model.paragraphs().stream().flatMap(each -> each.passage().figures().stream()).toList();
      assertThat(figures)
          .hasSizeGreaterThan(20)
          .allSatisfy(figure -> {
            assertThat(counts.amount(figure.source())).as(figure.key()).isEqualByComparingTo(figure.amount());
            model.openFigure(figure);
            assertThat(desk.opened().getLast()).isEqualTo(Route.behind(figure.label(), figure.source()));
          });
    }
  }

  @Test
  void aNumberOnThePageOpensTheListOfTheSameNumberInTheText() {
    var made = Objects.requireNonNull(model.made().get());
    var links = made.draft().composer().links();
    var spots = made.paper().result().spots();
    assertThat(spots).isNotEmpty().allSatisfy(spot -> assertThat(links).containsKey(spot.link()));
    model
        .paragraphs()
        .forEach(each ->
            each.passage()
                .figures()
                .forEach(figure ->
                    assertThat(Objects.requireNonNull(links.get(figure.key())).source())
                        .as(figure.key())
                        .isEqualTo(figure.source())));
    model.openLink(made, spots.getFirst().link());
    assertThat(desk.opened()).hasSize(1);
  }

  @Test
  void aRewrittenParagraphIsPrintedAndCanBeGivenBack() {
    var rules = text();
    var serial = Objects.requireNonNull(model.draft().get()).serial();
    write(OWN);
    assertThat(model.rewriting().get()).isNull();
    assertThat(text()).isEqualTo(OWN);
    assertThat(model.paragraph(BriefingText.LEAD).orElseThrow().own()).isNotNull();
    var made = Objects.requireNonNull(model.made().get());
    assertThat(made.draft().composer().passages().getFirst().text()).isEqualTo(OWN);
    assertThat(BriefingViewModel.issueLine(made.draft())).isEqualTo("第" + serial + "期　草稿");
    model.restore(BriefingText.LEAD);
    assertThat(text()).isEqualTo(rules);
    desk.undo();
    assertThat(text()).isEqualTo(OWN);
  }

  @Test
  void undoTakesBackTheWordsAndTheIssueBegunForThem() {
    model.choose(OCTOBER);
    var rules = text();
    var planId = Objects.requireNonNull(model.draft().get()).plan().id();
    var before = issues.issue(planId, OCTOBER);
    write(OWN);
    assertThat(desk.said()).hasSize(1);
    desk.undo();
    assertThat(text()).isEqualTo(rules);
    assertThat(issues.issue(planId, OCTOBER).isPresent()).isEqualTo(before.isPresent());
  }

  @Test
  void unsavedTextIsKnownAndEmptyTextIsRefusedBesideIt() {
    model.rewrite(BriefingText.LEAD);
    assertThat(model.dirty()).isFalse();
    var writing = Objects.requireNonNull(model.rewriting().get());
    writing.text().set("　");
    assertThat(model.dirty()).isTrue();
    model.save(() -> {});
    assertThat(model.rewriting().get()).isSameAs(writing);
    assertThat(writing.error().get()).contains("没有内容");
    assertThat(desk.said()).isEmpty();
    assertThat(desk.failures()).isEmpty();
  }

  @Test
  void wordsSomeoneElseWroteMeanwhileAreNotOverwrittenUnasked() {
    model.rewrite(BriefingText.LEAD);
    var writing = Objects.requireNonNull(model.rewriting().get());
    var draft = Objects.requireNonNull(model.draft().get());
    var issue = issues.open(TestDesk.CLERK, draft.plan().id(), draft.period(), "示例", TestDesk.TODAY);
    issues.write(TestDesk.CLERK, issue, BriefingText.LEAD, null, "别人先写的。");
    writing.text().set(OWN);
    model.save(() -> {});
    assertThat(writing.error().get()).contains("刚被别处改过");
    assertThat(text()).isEqualTo("别人先写的。");
    model.save(() -> {});
    assertThat(text()).isEqualTo(OWN);
  }

  @Test
  void aMonthThatHasNotBegunIsRefusedInOneSentence() {
    model.choose(Period.of(2026, 12));
    assertThat(Objects.requireNonNull(model.failure().get()).sentence()).startsWith("2026年12月还没有开始");
    assertThat(model.paragraphs()).isEmpty();
    model.choose(OCTOBER);
    assertThat(model.failure().get()).isNull();
  }

  @Test
  void sentencesEndOnceAndNoClauseIsEmpty() {
    for (int month = 1; month <= 11; month++) {
      model.choose(Period.of(2026, month));
      assertThat(model.paragraphs())
          .hasSize(20)
          .allSatisfy(each ->
              assertThat(each.passage().text()).as(each.key()).doesNotContainPattern("[，。；：、][，。；、]|（）|^[，。；]"));
    }
  }

  private void write(String words) {
    model.rewrite(BriefingText.LEAD);
    Objects.requireNonNull(model.rewriting().get()).text().set(words);
    model.save(() -> {});
  }

  private String text() {
    return model.paragraph(BriefingText.LEAD).orElseThrow().passage().text();
  }
}
