package cn.qinshui.zhuanban.report.slips;

import cn.qinshui.zhuanban.data.followup.PrintedSlip;
import cn.qinshui.zhuanban.data.followup.SlipFacts;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.report.core.content.Block;
import cn.qinshui.zhuanban.report.core.flow.Flow;
import java.time.LocalDate;

/// 催办单: which clause, due when, how many working days late.
final class UrgeSlip {
  private UrgeSlip() {}

  static void set(PrintedSlip slip, Flow flow) {
    var facts = slip.facts();
    flow.title("企业诉求催办单").atRight(slip.slip().number());
    SlipParts.addressee(facts, flow);
    flow.block(SlipParts.paragraph(state(facts, slip.slip().issuedOn())));
    if (facts.note() != null) SlipParts.paragraphs(facts.note(), flow);
    flow.block(SlipParts.paragraph("请抓紧办理，书面反馈办理结果；确需延期的，请说明原因，提出新的期限。"));
    SlipParts.matter("一、诉求内容", facts, flow);
    flow.block(new Block.Heading(1, "二、基本情况"));
    flow.block(SlipParts.basics(facts, false));
    SlipParts.clause("三、方案条款", facts, flow);
    SlipParts.signature(slip, flow);
    SlipParts.receipt(flow);
  }

  private static String state(SlipFacts facts, LocalDate on) {
    var text = new StringBuilder(facts.firm().name()).append("的诉求（").append(facts.matter().number()).append("）");
    if (facts.lead() != null) text.append("由").append(lead(facts)).append("牵头办理");
    text.append("，");
    var clock = facts.clock();
    if (clock.dueOn() == null) text.append("至今没有办结");
    else if (clock.dueOn().isBefore(on)) late(text, clock, on);
    else
      text.append("应于")
          .append(PaperText.date(clock.dueOn()))
          .append("前办结，截至")
          .append(PaperText.date(on))
          .append("尚未反馈");
    if (!clock.urged().isEmpty()) {
      text.append("；此前已催办")
          .append(clock.urged().size())
          .append("次（")
          .append(String.join("、", clock.urged()))
          .append("）");
    }
    return text.append("。").toString();
  }

  private static String lead(SlipFacts facts) {
    return facts.lead() == null || facts.lead().equals(facts.addressee()) ? "你单位" : facts.lead();
  }

  private static void late(StringBuilder text, SlipFacts.Clock clock, LocalDate on) {
    text.append("应于")
        .append(PaperText.date(clock.dueOn()))
        .append("前办结，截至")
        .append(PaperText.date(on))
        .append(clock.workdaysLate() == 0 ? "已逾期" : "已逾期" + clock.workdaysLate() + "个工作日")
        .append("，尚未反馈");
  }
}
