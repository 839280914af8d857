package cn.qinshui.zhuanban.report.assessment;

import cn.qinshui.zhuanban.data.assessment.CriterionResult;
import cn.qinshui.zhuanban.data.assessment.FirmAssessment;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.PaperWriter;
import cn.qinshui.zhuanban.report.core.content.Block;
import cn.qinshui.zhuanban.report.core.flow.Flow;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import cn.qinshui.zhuanban.report.core.page.PageForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Sets the 指导单 of a firm: how safe its title is, the margins, and what to do.
public final class GuidanceReport {
  private final PaperWriter writer;

  /// Use one report from one thread at a time: the report lane.
  public GuidanceReport(FontShelf fonts) {
    writer = new PaperWriter(fonts);
  }

  public PaperResult write(GuidancePaper paper, Path out) throws IOException {
    return writer.write(
        "复核指导单",
        paper.made(),
        PageForm.A4_LIST,
        out,
        (file, type) -> {
          var flow = new Flow(file, type);
          for (int i = 0; i < paper.firms().size(); i++) {
            if (i > 0) flow.pageBreak();
            firm(flow, paper, paper.firms().get(i));
          }
          flow.draw();
        });
  }

  private static void firm(Flow flow, GuidancePaper paper, GuidancePaper.Firm firm) {
    flow.title(firm.watch().firm().name() + "\n复核指导单");
    flow.block(new Block.Paragraph(head(firm)));
    flow.block(new Block.Heading(1, "一、指标与门槛"));
    flow.block(WatchTable.lines(firm.watch()));
    flow.block(new Block.Heading(1, "二、需要做的"));
    var todo = todo(firm, paper.near());
    if (todo.isEmpty()) flow.block(new Block.Paragraph("各项指标均在门槛以上，保持即可。"));
    for (int i = 0; i < todo.size(); i++) flow.block(new Block.Paragraph((i + 1) + "．" + todo.get(i)));
    flow.block(new Block.Paragraph(FirmAssessment.DISCLAIMER + "。"));
    flow.block(new Block.Signature(paper.office(), PaperText.date(paper.printed())));
  }

  private static String head(GuidancePaper.Firm firm) {
    var watch = firm.watch();
    var words = new StringBuilder("持有").append(watch.title().label()).append("称号");
    if (firm.validUntil() != null) words.append("，有效期至").append(PaperText.date(firm.validUntil()));
    words.append("。按《").append(firm.assessment().pack().document().title()).append("》（");
    words.append(firm.assessment().pack().document().number()).append("）复核口径监测，级别为");
    words.append(watch.watchClass().label()).append("。");
    if (watch.firm().commissioner() != null) words.append("服务专员").append(watch.firm().commissioner()).append("。");
    return words.toString();
  }

  private static List<String> todo(GuidancePaper.Firm firm, double near) {
    var todo = new ArrayList<String>();
    firm.assessment().criteria().stream().filter(AssessmentTable::isOpen).forEach(result -> todo.add(words(result)));
    firm.watch().lines().stream()
        .filter(line -> line.measured().margin() >= 0 && line.measured().margin() <= near)
        .map(line -> line.measured().criterion())
        .forEach(id ->
            firm.assessment()
                .criterion(id)
                .filter(result -> !AssessmentTable.isOpen(result))
                .ifPresent(result -> todo.add(result.criterion().title() + "：贴近门槛，注意不要回落。")));
    return todo;
  }

  private static String words(CriterionResult result) {
    var gap = result.gap() == null ? result.reason() : result.gap().words();
    var action = result.criterion().action();
    return result.criterion().title()
        + "（"
        + result.verdict().label()
        + "）："
        + (gap == null ? "" : gap + "。")
        + (action == null ? "" : action + "。");
  }
}
