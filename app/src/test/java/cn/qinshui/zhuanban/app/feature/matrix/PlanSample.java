package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.jooq.tables.records.*;
import cn.qinshui.zhuanban.data.plan.*;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.*;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class PlanSample {
  static long first(Database database) {
    var plans = new PlanStore(database);
    return plans.outline(plans.plans().getFirst().id()).duties().getFirst().id();
  }

  static void in(Database database) throws Exception {
    JsonNode d;
    try (InputStream in = PlanSample.class.getResourceAsStream("/plan/plan.json")) { d = JsonMapper.builder().build().readTree(in); }
    database.write(Deed.seed(TestDesk.CLERK, "载入方案"), tx -> {
      var p = new PlanRecord(); p.setPlanYear(2026); p.setTitle(d.get("title").asString()); p.setDocNo(d.get("docNo").asString()); p.setIssuer(d.get("issuer").asString()); p.setIssuedOn(LocalDate.parse(d.get("issuedOn").asString()));
      long plan = tx.insert(p);
      Map<String, Long> units = new HashMap<>();
      int n = 0;
      for (JsonNode u : d.get("units")) { var r = new UnitRecord(); r.setCode(u.get("code").asString()); r.setName(u.get("name").asString()); r.setShortName(u.get("shortName").asString()); r.setSortOrder(n++); long id = tx.insert(r); units.put(u.get("code").asString(), id);
        for (JsonNode a : u.get("aliases")) { var ar = new UnitAliasRecord(); ar.setUnitId(id); ar.setName(a.asString()); tx.insert(ar); } }
      for (JsonNode s : d.get("sections")) { var sr = new PlanSectionRecord(); sr.setPlanId(plan); sr.setSectionNo(s.get("no").asInt()); sr.setTitle(s.get("title").asString()); long sec = tx.insert(sr);
        for (JsonNode m : s.get("measures")) { var mr = new MeasureRecord(); mr.setPlanId(plan); mr.setSectionId(sec); mr.setMeasureNo(m.get("no").asInt()); mr.setTitle(m.get("title").asString()); mr.setClause(m.get("clause").asString());
          if (m.has("target")) { mr.setTargetText(m.get("target").get("text").asString()); mr.setTargetNumber(BigDecimal.valueOf(3)); mr.setTargetUnit("家"); }
          long me = tx.insert(mr); int pos = 1;
          for (JsonNode u : m.get("units")) { var du = new DutyRecord(); du.setMeasureId(me); du.setUnitId(units.get(u.asString())); du.setPosition(pos); du.setLeads(pos == 1); du.setLeadBasis("BY_ORDER"); tx.insert(du); pos++; } } }
      int o = 0;
      for (JsonNode m : d.get("panel").get("members")) { var r = new PanelMemberRecord(); r.setPlanId(plan); r.setPost(m.get("post").asString()); r.setIsHead(m.has("head")); r.setNamedInPlan(true); r.setSortOrder(o++); if (m.has("unit")) r.setUnitId(units.get(m.get("unit").asString())); if (m.has("person")) r.setPerson(m.get("person").asString()); tx.insert(r); }
      return plan;
    });
    var plans = new PlanStore(database); var ms = new MilestoneStore(database); var ns = new NoteStore(database);
    var outline = plans.outline(plans.plans().getFirst().id());
    var rnd = new Random(7); LocalDate t = TestDesk.TODAY;
    int i = 0;
    for (Duty duty : outline.duties()) {
      int kind = i++ % 9;
      if (kind != 4) ns.add(TestDesk.CLERK, duty.id(), new NoteDraft(t.minusDays(rnd.nextInt(24) + 1), "召开一次碰头会，梳理了本季度重点企业名单，安排专人跟进。"), t);
      if (kind == 0) ms.add(TestDesk.CLERK, duty.id(), new MilestoneDraft("报送三季度推进情况", t.minusDays(12), null));
      if (kind == 0) ms.add(TestDesk.CLERK, duty.id(), new MilestoneDraft("完成名单更新", t.plusDays(30), null));
      if (kind == 2) ms.add(TestDesk.CLERK, duty.id(), new MilestoneDraft("组织一次对接活动", t.plusDays(3), null));
      if (kind == 6) { ms.add(TestDesk.CLERK, duty.id(), new MilestoneDraft("完成摸底", t.minusDays(15), null)); var m = ms.of(duty.id()).getFirst(); ms.finish(TestDesk.CLERK, m, t.minusDays(4), t); }
      if (kind == 7) ms.add(TestDesk.CLERK, duty.id(), new MilestoneDraft("年度总结", t.plusDays(38), null));
    }
  }
}
