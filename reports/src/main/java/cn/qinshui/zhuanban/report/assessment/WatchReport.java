package cn.qinshui.zhuanban.report.assessment;

import cn.qinshui.zhuanban.data.assessment.FirmAssessment;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.watch.WatchClass;
import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.PaperWriter;
import cn.qinshui.zhuanban.report.core.content.Block;
import cn.qinshui.zhuanban.report.core.content.Table;
import cn.qinshui.zhuanban.report.core.flow.Flow;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import cn.qinshui.zhuanban.report.core.page.PageForm;
import java.io.IOException;
import java.nio.file.Path;

/// Sets the 监测月报: margins, titles that run out, updates and reports that are due, firms that grow towards 规模以上.
public final class WatchReport {
  private final PaperWriter writer;

  /// Use one report from one thread at a time: the report lane.
  public WatchReport(FontShelf fonts) {
    writer = new PaperWriter(fonts);
  }

  public PaperResult write(WatchPaper paper, Path out) throws IOException {
    var watch = paper.watch();
    var title = "专精特新企业监测月报（" + watch.day().getYear() + "年" + watch.day().getMonthValue() + "月）";
    return writer.write(
        title,
        paper.made(),
        PageForm.A4_LIST,
        out,
        (file, type) -> {
          var flow = new Flow(file, type).title("专精特新企业监测月报\n（" + PaperText.date(watch.day()) + "）");
          flow.block(new Block.Paragraph(summary(paper)));
          int number = 1;
          number = part(flow, number, "临界和高风险", WatchTable.titles(watch.titles()));
          number = part(flow, number, "资质到期", WatchTable.expiring(watch.expiring()));
          number = part(flow, number, "年度更新未完成", WatchTable.updates(watch.updates()));
          number = part(flow, number, "变更待报告", WatchTable.changes(watch.changes()));
          number = part(flow, number, "达标未入统", WatchTable.reached(watch.reached()));
          part(flow, number, "升规关注", WatchTable.scale(watch.scale()));
          flow.block(new Block.Paragraph("指标按现行标准和已登记数据计算。" + FirmAssessment.DISCLAIMER + "。"));
          flow.block(new Block.Signature(paper.office(), PaperText.date(watch.day())));
          flow.draw();
        });
  }

  private static int part(Flow flow, int number, String heading, Table table) {
    flow.block(new Block.Heading(1, PaperText.headingOne(number) + heading));
    if (table.rows().isEmpty()) flow.block(new Block.Paragraph("没有。"));
    else flow.block(table);
    return number + 1;
  }

  private static String summary(WatchPaper paper) {
    var watch = paper.watch();
    var counts = watch.counts();
    var words = new StringBuilder("监测有效期内称号" + watch.titles().size() + "项：");
    words.append("高风险").append(counts.get(WatchClass.HIGH_RISK)).append("项，");
    words.append("临界").append(counts.get(WatchClass.NEAR)).append("项，");
    words.append("关注").append(counts.get(WatchClass.ATTENTION)).append("项，");
    words.append("稳定").append(counts.get(WatchClass.STABLE)).append("项。");
    for (int months : paper.months()) {
      words.append(months).append("个月内到期").append(watch.expiringWithin(months).size()).append("项，");
    }
    words.append("年度更新未完成").append(watch.updates().size()).append("项，");
    words.append("变更待报告").append(watch.changes().size()).append("项，");
    words.append("达标未入统").append(watch.reached().size()).append("户，");
    words.append("升规关注").append(watch.scale().size()).append("户。");
    return words.toString();
  }
}
