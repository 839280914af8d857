package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.jooq.tables.records.LeadRecord;
import cn.qinshui.zhuanban.data.standard.LeadStage;
import org.jspecify.annotations.Nullable;

/// The lead of a row: one that aims at the same title, about the same firm, code or name, is there already.
final class LeadComparison {
  private static final String AIM = "lead.aim";
  private static final String STAGE = "lead.stage";
  private static final String EVIDENCE = "lead.evidence_no";

  private LeadComparison() {}

  static void compare(PartComparison of) {
    var aim = aim(of);
    if (aim == null) {
      of.row.wrong.add("没有写往哪种资质培育。请补上“培育方向”，或在导入设置里选定。");
      return;
    }
    var slots = of.said(FieldPart.LEAD);
    var stage = of.value(STAGE);
    if (LeadStage.LISTED.name().equals(stage) && of.value(EVIDENCE) == null) {
      of.row.wrong.add("阶段是“入库”，没有入库编号或公告文号。请补上。");
      return;
    }
    var same = same(of, aim);
    if (same == null) {
      of.enter(FieldPart.LEAD, 0, aim.name(), slots);
      return;
    }
    if (stage != null && !stage.equals(same.getStage())) {
      of.row.remarks.add("线索已在库，阶段是“" + LeadStage.valueOf(same.getStage()).label() + "”；阶段请在“梯度培育”里移动，这一格没有导入。");
    }
    slots.removeIf(slot -> of.field(slot).is(STAGE) || of.field(slot).is(AIM));
    of.change(FieldPart.LEAD, 0, aim.name(), same, slots);
  }

  static @Nullable QualificationKind aim(PartComparison of) {
    var said = of.value(AIM);
    return said == null ? of.setup.defaults().title() : QualificationKind.of(said);
  }

  private static @Nullable LeadRecord same(PartComparison of, QualificationKind aim) {
    for (var lead : of.chunk.leads) {
      if (!lead.getAim().equals(aim.name())) continue;
      if (of.firm != null && of.firm.getId().equals(lead.getEnterpriseId())) return lead;
      if (of.row.code != null && of.row.code.equals(lead.getCode())) return lead;
      if (!of.row.name.isEmpty() && FirmNames.same(of.row.name).equals(FirmNames.same(lead.getName()))) return lead;
    }
    return null;
  }
}
