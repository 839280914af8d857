package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.briefing.BriefingFacts;
import cn.qinshui.zhuanban.data.briefing.BriefingFactsStore;
import cn.qinshui.zhuanban.data.briefing.BriefingIssue;
import cn.qinshui.zhuanban.data.briefing.BriefingIssueStore;
import cn.qinshui.zhuanban.data.briefing.Prose;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.figure.FigureStore;
import cn.qinshui.zhuanban.data.plan.Plan;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import cn.qinshui.zhuanban.data.policy.PolicyStore;
import cn.qinshui.zhuanban.data.shared.Period;
import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.report.briefing.BriefingComposer;
import cn.qinshui.zhuanban.report.briefing.BriefingReport;
import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The briefing of a month: its facts, the issue it belongs to, and the paper.
public final class MakeBriefing {
  private final Database database;
  private final BriefingFactsStore facts;
  private final FontShelf fonts;

  /// A briefing before it is set: what was counted, which number it has, how it reads.
  ///
  /// @param issueOrNull null while nothing of this month was saved; `serial` is then the number it would get
  public record Draft(
      Plan plan,
      Period period,
      @Nullable BriefingIssue issueOrNull,
      int serial,
      Map<String, Prose> prose,
      BriefingFacts facts,
      BriefingComposer composer) {
    public Optional<BriefingIssue> issue() {
      return Optional.ofNullable(issueOrNull);
    }
  }

  public MakeBriefing(Library library, FontShelf fonts) {
    this.database = library.database();
    this.fonts = fonts;
    var policies = new PolicyStore(database, new AttachmentStore(database, library.folder()));
    this.facts = new BriefingFactsStore(database, new FigureStore(database, policies));
  }

  /// Counts and words a month as known on `today`. Throws [Refusal] for a month that has not begun or has no plan.
  public Draft draft(Period period, LocalDate today) {
    if (today.isBefore(period.first())) {
      throw new Refusal(period.label() + "还没有开始，编不出简报。请选" + Period.of(today).label() + "或更早的月份。");
    }
    var plan = new PlanStore(database).current(today).orElseThrow(() -> new Refusal("资料库里还没有工作方案，编不出简报。请先载入方案。"));
    var found = facts.load(plan.id(), period, today);
    var issues = new BriefingIssueStore(database);
    var issue = issues.issue(plan.id(), period);
    int serial = issue.map(BriefingIssue::serial).orElseGet(() -> issues.nextSerial(plan.id()));
    var prose = issue.map(one -> issues.prose(one.id())).orElse(Map.of());
    var words = new HashMap<String, String>();
    prose.forEach((block, own) -> words.put(block, own.body()));
    return new Draft(
        plan,
        period,
        issue.orElse(null),
        serial,
        prose,
        found,
        new BriefingComposer(found, frame(serial, found.asOf()), words));
  }

  /// Sets a draft as a PDF. On the report lane where there is a window.
  public PaperResult write(Draft draft, Path out) throws IOException {
    return new BriefingReport(fonts).write(draft.composer().paper(), out);
  }

  private BriefingComposer.Frame frame(int serial, LocalDate asOf) {
    var settings = new SettingStore(database);
    var made = OffsetDateTime.now(database.clock());
    var date = made.toLocalDate().isBefore(asOf) ? asOf : made.toLocalDate();
    return new BriefingComposer.Frame(
        settings.text("briefing.name"),
        serial,
        settings.text("briefing.office"),
        settings.text("briefing.title"),
        settings.text("briefing.addressee"),
        List.of(settings.text("briefing.recipients").split("\\|")),
        date,
        made);
  }
}
