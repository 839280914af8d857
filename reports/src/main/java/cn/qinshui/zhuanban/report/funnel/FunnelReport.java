package cn.qinshui.zhuanban.report.funnel;

import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.standard.LeadRow;
import cn.qinshui.zhuanban.data.standard.LeadStage;
import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.PaperWriter;
import cn.qinshui.zhuanban.report.core.content.Block;
import cn.qinshui.zhuanban.report.core.content.Chart;
import cn.qinshui.zhuanban.report.core.content.Table;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import cn.qinshui.zhuanban.report.core.content.Table.Cell;
import cn.qinshui.zhuanban.report.core.content.Table.Column;
import cn.qinshui.zhuanban.report.core.content.Table.Row;
import cn.qinshui.zhuanban.report.core.flow.Flow;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import cn.qinshui.zhuanban.report.core.page.PageForm;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/// Sets the funnel, what it stands at against the plan's target, and those furthest on.
public final class FunnelReport {
  private final PaperWriter writer;

  /// Use one report from one thread at a time: the report lane.
  public FunnelReport(FontShelf fonts) {
    writer = new PaperWriter(fonts);
  }

  public PaperResult write(FunnelPaper paper, Path out) throws IOException {
    var title = "中小企业梯度培育情况";
    return writer.write(
        title + "（" + PaperText.date(paper.asOf()) + "）",
        paper.made(),
        PageForm.A4_LIST,
        out,
        (file, type) -> {
          var flow = new Flow(file, type).title(title);
          flow.block(new Block.Paragraph(standing(paper)));
          flow.block(new Block.Figure(chart(paper), "培育漏斗"));
          if (!paper.near().isEmpty()) flow.block(table(paper.near()));
          flow.block(new Block.Paragraph(paper.office()));
          flow.draw();
        });
  }

  private static String standing(FunnelPaper paper) {
    var text = new StringBuilder("截至" + PaperText.date(paper.asOf()) + "，");
    for (var stage : LeadStage.funnel()) {
      if (stage != LeadStage.LEAD) text.append("、");
      text.append(stage.label()).append(paper.count(stage)).append("家");
    }
    text.append("。");
    var target = paper.target();
    if (target == null) return text.toString();
    text.append("方案（")
        .append(target.docNo())
        .append("）目标")
        .append(PaperText.number(target.number()))
        .append(target.unit())
        .append("以上，");
    var left = target.number().subtract(BigDecimal.valueOf(paper.count(LeadStage.LISTED)));
    text.append("已入库").append(paper.count(LeadStage.LISTED)).append("家");
    text.append(left.signum() > 0 ? "，还差" + PaperText.number(left) + "家。" : "，已完成。");
    return text.append("入库以入库编号或公告文号为准。").toString();
  }

  private static Chart chart(FunnelPaper paper) {
    var stages = LeadStage.funnel().stream().map(stage -> new Chart.Point(stage.label(), paper.count(stage))).toList();
    var target = paper.target();
    return new Chart.FunnelChart(
        stages, target == null ? null : new Chart.Point("目标", target.number().doubleValue()), "家");
  }

  private static Table table(List<LeadRow> leads) {
    var columns =
        List.of(
            new Column("企业", 34, Align.LEFT),
            new Column("走到哪一步", 12, Align.CENTRE),
            new Column("日期", 14, Align.CENTRE),
            new Column("培育目标", 16, Align.CENTRE),
            new Column("入库编号或公告文号", 24, Align.LEFT));
    return new Table("入库、申报和辅导中的企业", columns, leads.stream().map(FunnelReport::row).toList(), Table.Style.DENSE);
  }

  private static Row row(LeadRow lead) {
    return Row.of(
        List.of(
            Cell.of(lead.name()),
            Cell.of(lead.stage().label()),
            Cell.of(lead.stageOn().toString()),
            Cell.of(lead.entered().aim().badge()),
            Cell.of(lead.evidenceNo() == null ? "—" : lead.evidenceNo())));
  }
}
