package cn.qinshui.zhuanban.report.slips;

import cn.qinshui.zhuanban.data.followup.PrintedSlip;
import cn.qinshui.zhuanban.data.followup.SlipFacts;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.report.core.content.Block;
import cn.qinshui.zhuanban.report.core.flow.Flow;

/// 交办单: gives a demand to the unit that leads.
final class AssignSlip {
  private AssignSlip() {}

  static void set(PrintedSlip slip, Flow flow) {
    var facts = slip.facts();
    flow.title("企业诉求交办单").atRight(slip.slip().number());
    SlipParts.addressee(facts, flow);
    flow.block(SlipParts.paragraph(asked(facts)));
    if (facts.note() != null) SlipParts.paragraphs(facts.note(), flow);
    SlipParts.matter("一、诉求内容", facts, flow);
    flow.block(new Block.Heading(1, "二、基本情况"));
    flow.block(SlipParts.basics(facts, true));
    flow.block(new Block.Heading(1, "三、办理要求"));
    flow.block(SlipParts.paragraph("1.收到本单后" + facts.clock().signDays() + "个工作日内签收，回执退我单位。"));
    flow.block(SlipParts.paragraph("2.办结后书面反馈办理结果，并附佐证材料；办理结果由我单位向企业核实，企业不满意的退回重办。"));
    flow.block(SlipParts.paragraph("3.确不能按期办结的，请在到期前书面说明原因，提出新的期限。"));
    SlipParts.signature(slip, flow);
    SlipParts.receipt(flow);
  }

  private static String asked(SlipFacts facts) {
    var helped = facts.assisting().isEmpty() ? "" : "，" + String.join("、", facts.assisting()) + "配合";
    var due = facts.clock().dueOn();
    var until = due == null ? "请及时办理" : "请于" + PaperText.date(due) + "前办结";
    return facts.firm().name()
        + "提出的诉求已登记（"
        + facts.matter().number()
        + "），现交你单位牵头办理"
        + helped
        + "。"
        + until
        + "，并书面反馈办理结果。";
  }
}
