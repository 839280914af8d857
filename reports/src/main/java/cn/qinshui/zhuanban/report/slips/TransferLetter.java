package cn.qinshui.zhuanban.report.slips;

import cn.qinshui.zhuanban.data.followup.PrintedSlip;
import cn.qinshui.zhuanban.data.followup.SlipFacts;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.report.core.content.Letterhead;
import cn.qinshui.zhuanban.report.core.flow.Flow;

/// 转办函: passes a demand to a unit as a letter (信函格式, GB/T 9704-2012, 10.1).
final class TransferLetter {
  private TransferLetter() {}

  static void set(PrintedSlip slip, Flow flow) {
    var facts = slip.facts();
    flow.letterhead(new Letterhead(facts.office(), slip.slip().number()));
    flow.title("关于转办" + facts.firm().name() + "诉求的函");
    SlipParts.addressee(facts, flow);
    flow.block(
        SlipParts.paragraph(
            PaperText.date(facts.matter().receivedOn())
                + "，"
                + facts.firm().name()
                + "向我单位提出"
                + facts.matter().kind()
                + "方面的诉求（"
                + facts.matter().number()
                + "），内容如下："));
    SlipParts.words(facts, flow);
    if (facts.note() != null) SlipParts.paragraphs(facts.note(), flow);
    flow.block(SlipParts.paragraph(asked(facts)));
    var contact = SlipParts.contact(facts.firm());
    if (contact != null) flow.block(SlipParts.paragraph("企业联系人：" + contact + "。"));
    flow.block(SlipParts.paragraph("特此函告。"));
    SlipParts.signature(slip, flow);
  }

  private static String asked(SlipFacts facts) {
    var due = facts.clock().dueOn();
    var until = due == null ? "及时将办理结果函告我单位" : "于" + PaperText.date(due) + "前将办理结果函告我单位";
    return "上述事项属贵单位职责范围，现转请研究办理，并" + until + "，以便答复企业。";
  }
}
