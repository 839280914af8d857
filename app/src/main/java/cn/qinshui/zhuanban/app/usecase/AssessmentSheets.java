package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.data.assessment.AssessmentFilter;
import cn.qinshui.zhuanban.data.assessment.AssessmentRow;
import cn.qinshui.zhuanban.data.assessment.CriterionResult;
import cn.qinshui.zhuanban.data.assessment.FirmAssessment;
import cn.qinshui.zhuanban.data.assessment.LibraryAssessment;
import cn.qinshui.zhuanban.data.assessment.Verdict;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.standard.StandardPack;
import cn.qinshui.zhuanban.report.sheet.Sheet;
import cn.qinshui.zhuanban.report.sheet.SheetColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 预评估 as sheets: the list of firms, the criteria of one firm.
public final class AssessmentSheets {
  private AssessmentSheets() {}

  /// The firms of the list in the order of distance, a column for each criterion.
  public static Sheet<AssessmentRow> list(LibraryAssessment assessment, AssessmentFilter filter) {
    var pack = assessment.pack();
    var columns =
        new ArrayList<>(
            List.<SheetColumn<AssessmentRow>>of(
                SheetColumn.text("统一社会信用代码", 22, row -> row.firm().code()),
                SheetColumn.text("企业名称", 34, row -> row.firm().name()),
                SheetColumn.text("乡镇", 12, row -> row.firm().town()),
                SheetColumn.text("服务专员", 12, row -> row.firm().commissioner()),
                SheetColumn.text("现有层级", 20, row -> label(row.firm().tier())),
                SheetColumn.text("结论", 12, row -> row.verdict().label()),
                SheetColumn.number("差几项", 8, AssessmentRow::shortCount),
                SheetColumn.number("资料缺几项", 10, AssessmentRow::unknownCount)));
    if (assessment.hasScores()) {
      columns.add(SheetColumn.number("得分下限", 10, AssessmentRow::scoreLow));
      columns.add(SheetColumn.number("得分上限", 10, AssessmentRow::scoreHigh));
    }
    if (!pack.sizes().isEmpty()) {
      columns.add(SheetColumn.text("划型", 8, row -> row.size() == null ? null : row.size().label()));
    }
    for (var criterion : pack.criteria()) {
      columns.add(SheetColumn.text(criterion.id() + " " + criterion.title(), 14, row -> verdict(row, criterion.id())));
    }
    columns.add(SheetColumn.text("数据有误", 10, row -> row.impossible() ? "需核实" : null));
    return new Sheet<>("预评估", basis(pack, assessment.day()), columns, assessment.stream(filter)::iterator);
  }

  private static @Nullable String verdict(AssessmentRow row, String criterion) {
    var verdict = row.criteria().get(criterion);
    return verdict == null ? null : verdict.label();
  }

  private static @Nullable String label(@Nullable QualificationKind tier) {
    return tier == null ? null : tier.label();
  }

  /// One firm, a line for each criterion.
  public static Sheet<CriterionResult> firm(FirmAssessment firm) {
    return new Sheet<>(
        "逐项",
        basis(firm.pack(), firm.day()),
        List.of(
            SheetColumn.text("条款", 12, result -> result.criterion().id()),
            SheetColumn.text("项目", 16, result -> result.criterion().title()),
            SheetColumn.text("要求", 44, CriterionResult::requirement),
            SheetColumn.text("企业情况", 40, CriterionResult::value),
            SheetColumn.text("来源", 34, CriterionResult::sources),
            SheetColumn.text("结论", 12, result -> result.verdict().label()),
            SheetColumn.text("差距", 34, result -> result.gap() == null ? result.reason() : result.gap().words()),
            SheetColumn.text("怎么办", 30, CriterionResult::action),
            SheetColumn.text("佐证材料", 34, result -> String.join("、", result.criterion().evidence())),
            SheetColumn.text("核对", 10, result -> result.toVerify() ? "待核对原文" : null)),
        firm.criteria());
  }

  /// What was counted, the sheet on the sheet's back.
  public static Sheet<String> basis(LibraryAssessment assessment) {
    var verdicts = assessment.verdicts(AssessmentFilter.none());
    var lines = new ArrayList<String>();
    lines.add(basis(assessment.pack(), assessment.day()));
    for (var verdict : Verdict.values()) lines.add(verdict.label() + "：" + verdicts.get(verdict) + "户");
    lines.addAll(assessment.pack().notes());
    return new Sheet<>("说明", "", List.of(SheetColumn.text("说明", 100, line -> line)), lines);
  }

  /// 专精特新中小企业认定标准（2026），工信部企业〔2026〕2号附件1，基准日2026-11-01，待核对原文。县级预评估……
  public static String basis(StandardPack pack, LocalDate day) {
    var document = pack.document();
    return pack.name()
        + "，"
        + document.number()
        + (document.part() == null ? "" : document.part())
        + "，基准日"
        + day
        + (pack.toVerify() ? "，待核对原文" : "")
        + "。"
        + FirmAssessment.DISCLAIMER
        + "。";
  }
}
