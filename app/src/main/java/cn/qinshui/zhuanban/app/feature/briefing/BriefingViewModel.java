package cn.qinshui.zhuanban.app.feature.briefing;

import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.paper.OpenPaper;
import cn.qinshui.zhuanban.app.usecase.MakeBriefing;
import cn.qinshui.zhuanban.app.work.Debounce;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Failure;
import cn.qinshui.zhuanban.app.work.Lane;
import cn.qinshui.zhuanban.app.work.Progress;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.briefing.BriefingIssue;
import cn.qinshui.zhuanban.data.briefing.BriefingIssueStore;
import cn.qinshui.zhuanban.data.figure.CountedList;
import cn.qinshui.zhuanban.data.figure.Figure;
import cn.qinshui.zhuanban.data.meeting.MeetingFilter;
import cn.qinshui.zhuanban.data.shared.Period;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The briefing of a month, reloaded by its screen after commits: its paragraphs, one of them perhaps being rewritten, and the paper they make.
final class BriefingViewModel {

  /// Up to this day of a month the briefing in work is the one of the month before.
  private static final int DAYS_OF_GRACE = 10;

  private static final int MONTHS = 12;
  private static final Duration SETTLING = Duration.ofMillis(300);

  private final Work work;
  private final Deeds deeds;
  private final MakeBriefing maker;
  private final BriefingIssueStore issues;
  private final Clock clock;
  private final Consumer<Route> open;
  private final Slot<MakeBriefing.Draft> drafts;
  private final Slot<MadeBriefing> papers;
  private final Debounce settled;
  private final ReadOnlyObjectWrapper<Period> period;
  private final ReadOnlyObjectWrapper<MakeBriefing.@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable MadeBriefing> made = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Rewriting> rewriting = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
  private final BooleanBinding busy;

  /// What the view model is given of the window.
  record Seat(Work work, Deeds deeds, Clock clock, Consumer<Route> open) {}

  BriefingViewModel(MakeBriefing maker, BriefingIssueStore issues, Seat seat) {
    this.maker = maker;
    this.issues = issues;
    work = seat.work();
    deeds = seat.deeds();
    clock = seat.clock();
    open = seat.open();
    period = new ReadOnlyObjectWrapper<>(usual(today()));
    drafts = work.slot("编简报", this::drafted);
    papers = work.slot("排版会议简报", this::made);
    settled = work.debounce(SETTLING, this::lay);
    failure.bind(
        Bindings.createObjectBinding(
            () -> drafts.failure().get() != null ? drafts.failure().get() : papers.failure().get(),
            drafts.failure(),
            papers.failure()));
    busy = drafts.loading().or(papers.loading());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /// The month whose briefing is in work on a day.
  static Period usual(LocalDate today) {
    var now = Period.of(today);
    return today.getDayOfMonth() <= DAYS_OF_GRACE ? now.previous() : now;
  }

  /// The months to choose from, the newest first.
  List<Period> periods() {
    var now = Period.of(today());
    return IntStream.range(0, MONTHS).mapToObj(back -> now.plus(-back)).toList();
  }

  /// Goes to another month; what is being rewritten is given up, so ask before.
  void choose(Period wanted) {
    if (!wanted.equals(period.get())) {
      rewriting.set(null);
      period.set(wanted);
      draft.set(null);
      reload();
    }
  }

  /// Counts the month anew; the paper follows when commits pause.
  void reload() {
    var wanted = period.get();
    var today = today();
    papers.cancel();
    drafts.load(progress -> maker.draft(wanted, today));
  }

  private void drafted(MakeBriefing.Draft newest) {
    draft.set(newest);
    settled.ask();
  }

  private void lay() {
    var newest = draft.get();
    if (newest != null) {
      papers.load(Lane.PAPER, progress -> set(newest, progress));
    }
  }

  /// A paper nobody waits for any more is closed at once.
  private MadeBriefing set(MakeBriefing.Draft newest, Progress progress) throws Exception {
    var paper = OpenPaper.make(file -> maker.write(newest, file));
    try {
      progress.check();
    } catch (CancellationException late) {
      paper.close();
      throw late;
    }
    return new MadeBriefing(newest, paper);
  }

  private void made(MadeBriefing newest) {
    var before = made.get();
    made.set(newest);
    letGo(before);
  }

  private void letGo(@Nullable MadeBriefing before) {
    if (before != null) {
      work.run(
          Lane.PAPER,
          "收起旧稿",
          progress -> {
            before.paper().close();
            return before;
          },
          closed -> {});
    }
  }

  ReadOnlyObjectProperty<Period> period() {
    return period.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<MakeBriefing.@Nullable Draft> draft() {
    return draft.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable MadeBriefing> made() {
    return made.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Rewriting> rewriting() {
    return rewriting.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return failure.getReadOnlyProperty();
  }

  /// Whether it is counted or set just now.
  BooleanBinding busy() {
    return busy;
  }

  List<Paragraph> paragraphs() {
    var now = draft.get();
    return now == null ? List.of() : Paragraph.of(now);
  }

  Optional<Paragraph> paragraph(String key) {
    return paragraphs().stream().filter(one -> one.key().equals(key)).findFirst();
  }

  /// 第3期　草稿
  static String issueLine(MakeBriefing.Draft draft) {
    var state = draft.issue().map(BriefingIssue::state).orElse(BriefingIssue.State.DRAFT);
    return "第" + draft.serial() + "期　" + state.label();
  }

  /// A final issue is not rewritten any more.
  boolean isFinal() {
    var now = draft.get();
    return now != null && now.issue().filter(issue -> issue.state() == BriefingIssue.State.FINAL).isPresent();
  }

  void openFigure(Figure figure) {
    open.accept(Route.behind(figure.label(), figure.source()));
  }

  /// A number on the page, by the name of its link.
  void openLink(MadeBriefing on, String link) {
    var figure = on.draft().composer().links().get(link);
    if (figure != null) {
      openFigure(figure);
    }
  }

  void openMeetings() {
    open.accept(Route.behind("专班会议", new CountedList.Meetings(MeetingFilter.none())));
  }

  boolean dirty() {
    var now = rewriting.get();
    return now != null && now.dirty();
  }

  /// Begins to rewrite a paragraph; another one that is unsaved is given up, so ask before.
  void rewrite(String key) {
    if (!isFinal()) {
      paragraph(key).ifPresent(found -> rewriting.set(new Rewriting(found)));
    }
  }

  void giveUp() {
    rewriting.set(null);
  }

  /// Saves what is being rewritten, then goes on; a refusal stays beside the text.
  void save(Runnable then) {
    var now = rewriting.get();
    var on = draft.get();
    if (now == null || on == null || !now.dirty()) {
      rewriting.set(null);
      then.run();
      return;
    }
    var body = now.text().get().strip();
    var seen = now.seen();
    deeds.write(
        "保存简报文字",
        author -> {
          var issue = issues.open(author, on.plan().id(), on.period(), title(on), today());
          issues.write(author, issue, now.key(), seen, body);
          return issue;
        },
        written -> {
          rewriting.set(null);
          then.run();
        },
        problem -> refused(now, on.period(), problem));
  }

  /// Keeps the text; who saves again after that writes over what came between.
  private void refused(Rewriting now, Period of, Failure problem) {
    now.error().set(problem.sentence());
    work.run("读取简报文字", progress -> maker.draft(of, today()).prose(), prose -> now.seen(prose.get(now.key())));
  }

  private static String title(MakeBriefing.Draft on) {
    return on.composer().paper().title().replace("\n", "");
  }

  /// 恢复自动文字
  void restore(String key) {
    var on = draft.get();
    var own = paragraph(key).map(Paragraph::own).orElse(null);
    var issue = on == null ? null : on.issueOrNull();
    if (own == null || issue == null) {
      return;
    }
    deeds.write(
        "恢复自动文字",
        author -> {
          issues.revert(author, issue, own);
          return own;
        },
        done -> rewriting.set(null));
  }

  void close() {
    drafts.cancel();
    settled.cancel();
    papers.cancel();
    var before = made.get();
    made.set(null);
    letGo(before);
  }
}
