package cn.qinshui.zhuanban.report.assessment;

import cn.qinshui.zhuanban.data.assessment.FirmAssessment;
import cn.qinshui.zhuanban.data.assessment.ScoreResult;
import cn.qinshui.zhuanban.data.assessment.Verdict;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.standard.StandardPack.Purpose;
import cn.qinshui.zhuanban.report.assessment.AssessmentPaper.Kind;
import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.PaperWriter;
import cn.qinshui.zhuanban.report.core.content.Block;
import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.content.Span;
import cn.qinshui.zhuanban.report.core.flow.Flow;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import cn.qinshui.zhuanban.report.core.page.PageForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Sets the 预评估表 and the 差距单: who, by what, the verdict, then the criteria with requirement, value, gap and what to do.
public final class AssessmentReport {
  /// How sure a note is ([C] …): for the file of the standard, not for the firm.
  private static final Pattern MARK = Pattern.compile("\\s*\\[[^\\]]*\\]");

  private final PaperWriter writer;

  /// Use one report from one thread at a time: the report lane.
  public AssessmentReport(FontShelf fonts) {
    writer = new PaperWriter(fonts);
  }

  public PaperResult write(AssessmentPaper paper, Path out) throws IOException {
    var first = paper.firms().getFirst();
    return writer.write(
        first.pack().name() + paper.kind().label(),
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

  private static void firm(Flow flow, AssessmentPaper paper, FirmAssessment firm) {
    flow.title(firm.firm().name() + "\n" + paper.kind().label());
    flow.block(new Block.Paragraph(head(firm)));
    flow.block(new Block.Paragraph(List.of(Span.of("结论：" + verdict(firm)).in(FontRole.HEITI))));
    var results =
        firm.criteria().stream()
            .filter(result -> paper.kind() == Kind.SHEET || AssessmentTable.isOpen(result))
            .toList();
    if (results.isEmpty()) flow.block(new Block.Paragraph("各项条件均已达到，没有差距。"));
    else flow.block(AssessmentTable.of(results));
    if (firm.score() != null && paper.kind() == Kind.SHEET) flow.block(AssessmentTable.of(firm.score()));
    flow.block(AssessmentTable.notes(notes(firm), paper.office() + "　" + PaperText.date(paper.printed())));
  }

  /// 统一社会信用代码…，乡镇，服务专员。按《…》（文号）附件1评估，基准日…。
  private static String head(FirmAssessment firm) {
    var label = firm.firm();
    var parts = new ArrayList<String>();
    if (label.code() != null) parts.add("统一社会信用代码" + label.code());
    if (label.town() != null) parts.add(label.town());
    if (label.commissioner() != null) parts.add("服务专员" + label.commissioner());
    var document = firm.pack().document();
    return String.join("，", parts)
        + (parts.isEmpty() ? "" : "。")
        + "按《"
        + document.title()
        + "》（"
        + document.number()
        + "）"
        + (document.part() == null ? "" : document.part())
        + (firm.purpose() == Purpose.RENEWAL ? "复核" : "")
        + "评估，基准日"
        + PaperText.date(firm.day())
        + "。"
        + FirmAssessment.DISCLAIMER
        + "。";
  }

  private static String verdict(FirmAssessment firm) {
    var words = new StringBuilder(firm.verdict().label());
    int unmet = firm.with(Verdict.UNMET).size();
    int unknown = firm.with(Verdict.UNKNOWN).size();
    int judge = firm.with(Verdict.JUDGE).size();
    var counts = new ArrayList<String>();
    if (unmet > 0) counts.add("差" + unmet + "项");
    if (unknown > 0) counts.add("资料缺" + unknown + "项");
    if (judge > 0) counts.add("需人工核验" + judge + "项");
    if (!counts.isEmpty()) words.append("（").append(String.join("，", counts)).append("）");
    if (firm.score() != null) words.append("；得分").append(score(firm.score()));
    if (firm.size() != null) words.append("；划型为").append(firm.size().label());
    return words.append("。").toString();
  }

  static String score(ScoreResult score) {
    var range = PaperText.number(score.low()) + (score.isKnown() ? "" : "—" + PaperText.number(score.high())) + "分";
    return range + "（资料覆盖" + PaperText.percent(score.coverage()) + "）";
  }

  private static List<String> notes(FirmAssessment firm) {
    var notes = new ArrayList<String>();
    if (!firm.impossible().isEmpty()) notes.add("数据有误，请先核实：" + String.join("；", firm.impossible()) + "。");
    if (!firm.disagreements().isEmpty()) notes.add("来源不一致：" + String.join("；", firm.disagreements()) + "。");
    if (!firm.siteChecks().isEmpty()) notes.add("可能触发实地核查：" + String.join("、", firm.siteChecks()) + "。");
    if (firm.pack().toVerify()) notes.add("标准待核对原文：" + firm.pack().verifyNote() + "。");
    firm.pack().notes().stream()
        .filter(note -> !note.contains("不代表认定"))
        .map(note -> MARK.matcher(note).replaceAll("") + "。")
        .forEach(notes::add);
    return notes;
  }
}
