package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.data.assessment.AssessmentStore;
import cn.qinshui.zhuanban.data.assessment.FirmAssessment;
import cn.qinshui.zhuanban.data.assessment.SnapshotStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.data.standard.StandardPack;
import cn.qinshui.zhuanban.data.watch.TitleDue;
import cn.qinshui.zhuanban.data.watch.TitleWatch;
import cn.qinshui.zhuanban.data.watch.Watch;
import cn.qinshui.zhuanban.data.watch.WatchStore;
import cn.qinshui.zhuanban.report.assessment.AssessmentPaper;
import cn.qinshui.zhuanban.report.assessment.AssessmentReport;
import cn.qinshui.zhuanban.report.assessment.GuidancePaper;
import cn.qinshui.zhuanban.report.assessment.GuidanceReport;
import cn.qinshui.zhuanban.report.assessment.SnapshotPaper;
import cn.qinshui.zhuanban.report.assessment.SnapshotReport;
import cn.qinshui.zhuanban.report.assessment.WatchPaper;
import cn.qinshui.zhuanban.report.assessment.WatchReport;
import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// The papers of 梯度培育: 预评估表, 差距单, 指导单, 监测月报, 快照比较表. All block; on the report lane where there is a window.
public final class MakeAssessment {
  private static final double HUNDRED = 100;

  private final Database database;
  private final FontShelf fonts;

  public MakeAssessment(Database database, FontShelf fonts) {
    this.database = database;
    this.fonts = fonts;
  }

  /// 预评估表 or 差距单 of some firms, in the order given.
  public PaperResult sheets(AssessmentPaper.Kind kind, StandardPack pack, LocalDate day, List<Long> firms, Path out)
      throws IOException {
    var store = new AssessmentStore(database);
    var found = firms.stream().flatMap(id -> store.firm(pack, day, id).stream()).toList();
    if (found.isEmpty()) throw new Refusal("没有选中在库的企业，没有可打印的。请先选企业。");
    return new AssessmentReport(fonts).write(new AssessmentPaper(kind, office(), found, today(), now()), out);
  }

  /// 指导单 of some firms with a watched title, in the order of their risk.
  public PaperResult guidance(Watch watch, List<Long> firms, Path out) throws IOException {
    var found =
        watch.titles().stream()
            .filter(title -> firms.contains(title.firm().id()))
            .flatMap(title -> guided(title, watch).stream())
            .toList();
    if (found.isEmpty()) throw new Refusal("选中的企业没有在监测的称号，没有指导单可打印。请另选企业。");
    double near = new SettingStore(database).whole("watch.near.percent") / HUNDRED;
    return new GuidanceReport(fonts).write(new GuidancePaper(office(), near, found, today(), now()), out);
  }

  private Optional<GuidancePaper.Firm> guided(TitleWatch title, Watch watch) {
    var store = new AssessmentStore(database);
    var until =
        watch.expiring().stream()
            .filter(due -> due.firm().id() == title.firm().id() && due.title() == title.title())
            .map(TitleDue::dueOn)
            .findFirst();
    Optional<FirmAssessment> assessment =
        store
            .shelf()
            .find(title.pack())
            .flatMap(standing -> store.firm(standing.pack(), watch.day(), title.firm().id()));
    return assessment.map(firm -> new GuidancePaper.Firm(title, firm, until.orElse(null)));
  }

  /// 监测月报 of a day.
  public PaperResult monthly(LocalDate day, Path out) throws IOException {
    var watch = new WatchStore(database).load(day);
    var months = new SettingStore(database).wholes("expiry.watch.months");
    return new WatchReport(fonts).write(new WatchPaper(office(), watch, months, now()), out);
  }

  /// How firms moved between two snapshots.
  public PaperResult comparison(long earlier, long later, Path out) throws IOException {
    var store = new SnapshotStore(database);
    var gone = new Refusal("要比较的快照已不在库里，它可能刚被撤销。请返回快照列表另选。");
    var before = store.snapshot(earlier).orElseThrow(() -> gone);
    var after = store.snapshot(later).orElseThrow(() -> gone);
    var changes = store.compare(earlier, later);
    return new SnapshotReport(fonts).write(new SnapshotPaper(office(), before, after, changes, now()), out);
  }

  private String office() {
    return new SettingStore(database).text("office.name");
  }

  private LocalDate today() {
    return LocalDate.now(database.clock());
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(database.clock()).truncatedTo(ChronoUnit.SECONDS);
  }
}
