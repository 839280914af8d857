package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.matrix.Matrix;
import cn.qinshui.zhuanban.data.matrix.MatrixCell;
import cn.qinshui.zhuanban.data.matrix.MatrixStore;
import cn.qinshui.zhuanban.data.plan.Colour;
import cn.qinshui.zhuanban.data.plan.Duty;
import cn.qinshui.zhuanban.data.plan.Plan;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import cn.qinshui.zhuanban.data.plan.Unit;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.content.Signal;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import cn.qinshui.zhuanban.report.matrix.MatrixPaper;
import cn.qinshui.zhuanban.report.matrix.MatrixPaper.Lead;
import cn.qinshui.zhuanban.report.matrix.MatrixReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The responsibility matrix (措施×单位) of the plan in work, as one A3 sheet.
public final class MakeMatrix {
  private final Database database;
  private final FontShelf fonts;

  /// What came of it.
  public record Made(PaperResult paper, int measures, int units, int duties) {}

  public MakeMatrix(Database database, FontShelf fonts) {
    this.database = database;
    this.fonts = fonts;
  }

  /// Blocks; on the report lane where there is a window. Throws [Refusal] where there is no plan.
  public Made write(LocalDate asOf, Path out) throws IOException {
    var matrix = matrix(asOf);
    var outline = matrix.outline();
    var paper = new MatrixReport(fonts).write(paper(matrix), out);
    return new Made(paper, outline.measures().size(), outline.units().size(), outline.duties().size());
  }

  private Matrix matrix(LocalDate asOf) {
    var plan = new PlanStore(database).current(asOf).orElseThrow(() -> new Refusal("资料库里还没有工作方案，排不出责任矩阵。请先载入方案。"));
    return new MatrixStore(database).load(plan.id(), asOf);
  }

  private MatrixPaper paper(Matrix matrix) {
    var outline = matrix.outline();
    var sections =
        outline.sections().stream()
            .map(section ->
                new MatrixPaper.Section(
                    section.title(),
                    outline.measuresOf(section).stream()
                        .map(measure ->
                            new MatrixPaper.Measure(
                                measure.no(),
                                measure.title(),
                                matrix.cellsOf(measure).stream()
                                    .map(cell -> duty(cell, outline.units(), matrix.asOf()))
                                    .toList()))
                        .toList()))
            .toList();
    var settings = new SettingStore(database);
    return new MatrixPaper(
        settings.text("matrix.paper.title"),
        source(outline.plan()),
        settings.text("office.name"),
        matrix.asOf(),
        outline.units().stream().map(Unit::name).toList(),
        sections,
        OffsetDateTime.now(database.clock()).truncatedTo(ChronoUnit.SECONDS));
  }

  private static String source(Plan plan) {
    return "《" + plan.title() + "》（" + plan.docNo() + "）";
  }

  private static MatrixPaper.Duty duty(MatrixCell cell, List<Unit> units, LocalDate asOf) {
    var place = units.stream().map(Unit::id).toList().indexOf(cell.duty().unitId());
    return new MatrixPaper.Duty(place, signal(cell.state().colour()), lead(cell.duty()), note(cell, asOf), null);
  }

  /// 补完 where that is what the colour means here, else the day of the last record.
  private static @Nullable String note(MatrixCell cell, LocalDate asOf) {
    var state = cell.state();
    if (!state.word().equals(state.colour().meaning())) return state.word();
    return cell.touched().map(day -> PaperText.dateSeenFrom(asOf.getYear(), day) + "有记录").orElse(null);
  }

  private static Lead lead(Duty duty) {
    if (!duty.leads()) return Lead.NONE;
    return duty.leadBasis() == Duty.LeadBasis.BY_ORDER ? Lead.SUPPOSED : Lead.SETTLED;
  }

  static Signal signal(Colour colour) {
    return switch (colour) {
      case RED -> Signal.RED;
      case YELLOW -> Signal.YELLOW;
      case BLUE -> Signal.BLUE;
      case GREY -> Signal.GREY;
      case GREEN -> Signal.GREEN;
    };
  }
}
