package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.followup.DemandEvent;
import cn.qinshui.zhuanban.data.followup.DemandFile;
import cn.qinshui.zhuanban.data.followup.DemandFileStore;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.followup.DemandStore;
import cn.qinshui.zhuanban.data.followup.VisitFile;
import cn.qinshui.zhuanban.data.followup.VisitFileStore;
import cn.qinshui.zhuanban.data.followup.VisitFilter;
import cn.qinshui.zhuanban.data.followup.VisitRow;
import cn.qinshui.zhuanban.data.followup.VisitState;
import cn.qinshui.zhuanban.data.followup.VisitStore;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.report.dossier.DossierPaper.Part;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A firm's visits and demands, as parts of its dossier.
final class DossierWork {
  private final VisitStore visits;
  private final VisitFileStore visitFiles;
  private final DemandStore demands;
  private final DemandFileStore demandFiles;
  private final ZoneId zone;
  private final LocalDate asOf;

  DossierWork(Database database, LocalDate asOf) {
    this.visits = new VisitStore(database);
    this.visitFiles = new VisitFileStore(database);
    this.demands = new DemandStore(database);
    this.demandFiles = new DemandFileStore(database);
    this.zone = database.clock().getZone();
    this.asOf = asOf;
  }

  Part visits(long firm) {
    return new DossierGrid<VisitFile>()
        .text("日期", 13, of -> of.visit().visitedOn())
        .text("走访人、方式", 18, of -> DossierGrid.lines(who(of.visit()), of.visit().way().label()))
        .text(
            "情况",
            51,
            of ->
                DossierGrid.lines(
                    of.visit().topics().stream().map(Choice::label).collect(Collectors.joining("、")),
                    of.visit().production(),
                    of.body(),
                    notes(of)))
        .text("下次跟进", 18, of -> of.visit().nextOn() == null ? of.visit().noNextReason() : of.visit().nextOn())
        .part("走访", visited(firm), "没有走访记录。");
  }

  private static @Nullable String who(VisitRow visit) {
    return visit.commissioner() == null ? visit.unit() : visit.commissioner();
  }

  private String notes(VisitFile of) {
    return of.notes().stream()
        .map(note -> "补记（" + note.author() + "，" + note.notedAt().atZone(zone).toLocalDate() + "）：" + note.body())
        .collect(Collectors.joining("\n"));
  }

  private List<VisitFile> visited(long firm) {
    var all = new ArrayList<VisitFile>();
    var filter = VisitFilter.none().withEnterprise(firm);
    for (var page : Pages.of(request -> visits.page(filter, request))) {
      for (var visit : page) {
        if (visit.state() == VisitState.DONE) visitFiles.file(visit.id(), asOf).ifPresent(all::add);
      }
    }
    return all;
  }

  /// Oldest first, as their numbers run.
  List<DemandFile> demanded(long firm) {
    var all = new ArrayList<DemandFile>();
    var filter = DemandFilter.none().withEnterprise(firm);
    for (var page : Pages.of(request -> demands.page(filter, request, asOf))) {
      for (var row : page) demandFiles.file(row.demand().id(), asOf).ifPresent(all::add);
    }
    all.sort(Comparator.comparing((DemandFile of) -> of.demand().receivedOn()).thenComparing(of -> of.demand().id()));
    return all;
  }

  Part demands(List<DemandFile> files) {
    Function<DemandFile, @Nullable Object> matter =
        of -> DossierGrid.lines(of.demand().kind().label() + "：" + of.demand().title(), of.demand().body());
    return new DossierGrid<DemandFile>()
        .text("编号、收到", 15, of -> DossierGrid.lines(of.demand().number(), of.demand().receivedOn().toString()))
        .text("事项", 28, matter)
        .text("承办、时限", 16, of -> DossierGrid.lines(of.demand().leadUnit(), due(of)))
        .text("办理经过", 29, of -> of.events().stream().map(DossierWork::step).collect(Collectors.joining("\n")))
        .text("状态、企业意见", 12, of -> DossierGrid.lines(of.demand().state().label(), of.colour().spelled(), verdict(of)))
        .part("诉求", files, "没有登记诉求。");
  }

  private static @Nullable String due(DemandFile of) {
    var due = of.demand().term().dueOn();
    return due == null ? null : "时限 " + due;
  }

  private static String step(DemandEvent event) {
    return PortraitFacts.joined(" ", event.onDay().toString(), event.step().label(), event.unit(), event.note());
  }

  private static @Nullable String verdict(DemandFile of) {
    var satisfied = of.demand().verdict().satisfied();
    return satisfied == null ? null : satisfied ? "满意" : "不满意";
  }
}
