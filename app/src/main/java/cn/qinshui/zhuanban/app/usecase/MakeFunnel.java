package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.plan.Plan;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import cn.qinshui.zhuanban.data.standard.LeadFilter;
import cn.qinshui.zhuanban.data.standard.LeadRow;
import cn.qinshui.zhuanban.data.standard.LeadStage;
import cn.qinshui.zhuanban.data.standard.LeadStore;
import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import cn.qinshui.zhuanban.report.funnel.FunnelPaper;
import cn.qinshui.zhuanban.report.funnel.FunnelReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The funnel for the leader in charge, on one page.
public final class MakeFunnel {
  /// So many names fit the page.
  private static final int MOST = 12;

  private static final Set<LeadStage> NEAR = Set.of(LeadStage.LISTED, LeadStage.APPLIED, LeadStage.COACHING);

  private final Database database;
  private final FontShelf fonts;

  public MakeFunnel(Database database, FontShelf fonts) {
    this.database = database;
    this.fonts = fonts;
  }

  /// Blocks; on the report lane where there is a window.
  public PaperResult write(LocalDate asOf, Path out) throws IOException {
    var leads = new LeadStore(database);
    var paper =
        new FunnelPaper(
            new SettingStore(database).text("office.name"),
            asOf,
            leads.funnel(LeadFilter.none()),
            target(asOf),
            near(leads),
            OffsetDateTime.now(database.clock()).truncatedTo(ChronoUnit.SECONDS));
    return new FunnelReport(fonts).write(paper, out);
  }

  /// The furthest on first.
  private static List<LeadRow> near(LeadStore leads) {
    return leads.page(LeadFilter.none().withStages(NEAR), new PageRequest(0, 200, null, false)).rows().stream()
        .sorted(Comparator.comparing(LeadRow::stage).thenComparing(LeadRow::stageOn).reversed())
        .limit(MOST)
        .toList();
  }

  private FunnelPaper.@Nullable Target target(LocalDate day) {
    var plans = new PlanStore(database);
    return plans.current(day).map(plan -> target(plans, plan)).orElse(null);
  }

  private static FunnelPaper.@Nullable Target target(PlanStore plans, Plan plan) {
    return plans.outline(plan.id()).measures().stream()
        .flatMap(measure -> measure.target().stream())
        .findFirst()
        .map(target -> new FunnelPaper.Target(target.number(), target.unit(), plan.docNo()))
        .orElse(null);
  }
}
