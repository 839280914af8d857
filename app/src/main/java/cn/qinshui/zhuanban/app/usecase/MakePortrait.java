package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.app.work.Progress;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFile;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.followup.DemandRow;
import cn.qinshui.zhuanban.data.followup.DemandStore;
import cn.qinshui.zhuanban.data.followup.VisitFilter;
import cn.qinshui.zhuanban.data.followup.VisitRow;
import cn.qinshui.zhuanban.data.followup.VisitState;
import cn.qinshui.zhuanban.data.followup.VisitStore;
import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Basis;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Demand;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Standing;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Visit;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Work;
import cn.qinshui.zhuanban.report.portrait.PortraitReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// 一企一档: firms as they stand on a day, an A4 page each, in the order of their credit codes.
public final class MakePortrait {
  private static final PageRequest NEWEST = PageRequest.first(4);
  private static final PageRequest OPEN = PageRequest.first(50);
  private static final String EXPIRY = "expiry.watch.months";
  private static final int LONGEST = 90;

  private final Database database;
  private final FirmFiles files;
  private final VisitStore visits;
  private final DemandStore demands;
  private final PortraitChecks checks;
  private final PortraitPolicies policies;
  private final FontShelf fonts;

  public MakePortrait(Library library, FontShelf fonts) {
    this.database = library.database();
    this.files = FirmFiles.of(library);
    this.visits = new VisitStore(database);
    this.demands = new DemandStore(database);
    this.checks = new PortraitChecks(database);
    this.policies = new PortraitPolicies(library);
    this.fonts = fonts;
  }

  /// Blocks; on the report lane where there is a window. Cancelled, it leaves no file. Throws [Refusal] where none of the
  /// firms is there any more.
  public PaperResult write(List<Long> firms, LocalDate asOf, Path out, Progress progress) throws IOException {
    var all = firms.size() * 2L;
    var read = files.read(firms, progress);
    var papers = new ArrayList<PortraitPaper>();
    for (var file : read) {
      progress.step(read.size() + papers.size() / 2, all, file.enterprise().name());
      papers.add(paper(file, asOf));
    }
    return new PortraitReport(fonts)
        .write(papers, out, done -> progress.step(firms.size() + done, all, "第 " + done + " 页"));
  }

  private PortraitPaper paper(EnterpriseFile file, LocalDate asOf) {
    var settings = new SettingStore(database);
    var facts = new PortraitFacts(file, asOf, settings.whole(EXPIRY));
    var firm = file.enterprise().id();
    return new PortraitPaper(
        facts.head(),
        new Basis(
            settings.text("office.name"), asOf, OffsetDateTime.now(database.clock()).truncatedTo(ChronoUnit.SECONDS)),
        Stream.concat(facts.facts().stream(), Stream.of(new PortraitRelations(Dictionaries.of(database)).of(file)))
            .toList(),
        facts.years(),
        new Standing(facts.titles(), checks.of(firm, file.titlesOn(asOf), asOf)),
        new Work(visits(firm), demands(firm, asOf), policies.of(firm, asOf)));
  }

  private List<Visit> visits(long firm) {
    var done = VisitFilter.none().withEnterprise(firm).withStates(Set.of(VisitState.DONE));
    return visits.page(done, NEWEST).rows().stream().map(MakePortrait::visit).toList();
  }

  private static Visit visit(VisitRow visit) {
    var who =
        Stream.of(visit.commissioner() == null ? visit.unit() : visit.commissioner(), visit.way().label())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("　"));
    var text = visit.production() == null ? "" : visit.production().strip().replaceAll("\\s+", " ");
    var brief = text.codePointCount(0, text.length()) <= LONGEST ? text : cut(text);
    return new Visit(visit.visitedOn(), who, visit.demands() == 0 ? brief : brief + "（带回诉求 " + visit.demands() + " 件）");
  }

  private static String cut(String text) {
    return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "……";
  }

  private List<Demand> demands(long firm, LocalDate asOf) {
    var open = DemandFilter.none().withEnterprise(firm).withOpenOn(asOf);
    return demands.page(open, OPEN, asOf).rows().stream().map(MakePortrait::demand).toList();
  }

  private static Demand demand(DemandRow row) {
    var demand = row.demand();
    var late = row.workdaysLate() > 0 ? "　逾期" + row.workdaysLate() + "个工作日" : "";
    return new Demand(
        demand.number(),
        demand.title(),
        demand.leadUnit() == null ? "—" : demand.leadUnit(),
        demand.term().dueOn(),
        demand.state().label() + late,
        MakeMatrix.signal(row.colour().colour()));
  }
}
