package cn.qinshui.zhuanban.data.plan;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.TestLibrary;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.jooq.tables.records.DutyRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.MeasureRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.PanelMemberRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.PlanRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.PlanSectionRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.UnitAliasRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.UnitRecord;
import java.math.BigDecimal;
import java.time.LocalDate;

/// A small plan: two measures in one section, three units; both units of measure 1, one of measure 14; one panel member
/// that answers for nothing.
public final class PlanFixture {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  public final long plan;
  public final long measure1;
  public final long measure14;
  public final long fagai;
  public final long centre;
  public final long jinrong;
  public final long duty1Fagai;
  public final long duty1Centre;
  public final long duty14Jinrong;

  private PlanFixture(Tx tx) {
    plan = tx.insert(plan());
    var section = tx.insert(section(plan));
    measure1 = tx.insert(measure(plan, section, 1, "培育科技型和创新型中小企业", 3));
    measure14 = tx.insert(measure(plan, section, 14, "加强金融对接", null));
    fagai = tx.insert(unit("fagai", "县发改局", 1));
    centre = tx.insert(unit("centre", "县中小企业发展促进中心", 2));
    jinrong = tx.insert(unit("jinrong", "县政府办金融股", 3));
    tx.insert(alias(fagai, "县发展和改革委员会"));
    duty1Fagai = tx.insert(duty(measure1, fagai, 1));
    duty1Centre = tx.insert(duty(measure1, centre, 2));
    duty14Jinrong = tx.insert(duty(measure14, jinrong, 1));
    tx.insert(member(plan, tx.insert(unit("keji", "县科技局", 9))));
  }

  public static PlanFixture in(Database database) {
    return database.write(Deed.seed(TestLibrary.CLERK, "载入方案"), PlanFixture::new);
  }

  private static PlanRecord plan() {
    var row = new PlanRecord();
    row.setPlanYear(2026);
    row.setTitle("示例工作方案");
    row.setDocNo("示政办发〔2026〕9号");
    row.setIssuer("示例县政府办");
    row.setIssuedOn(LocalDate.of(2026, 11, 1));
    return row;
  }

  private static PlanSectionRecord section(long plan) {
    var row = new PlanSectionRecord();
    row.setPlanId(plan);
    row.setSectionNo(1);
    row.setTitle("强化梯度培育");
    return row;
  }

  private static MeasureRecord measure(long plan, long section, int no, String title, Integer target) {
    var row = new MeasureRecord();
    row.setPlanId(plan);
    row.setSectionId(section);
    row.setMeasureNo(no);
    row.setTitle(title);
    row.setClause("条文：" + title);
    if (target != null) {
      row.setTargetNumber(BigDecimal.valueOf(target));
      row.setTargetText("力争新培育3家以上");
      row.setTargetUnit("家");
    }
    return row;
  }

  private static UnitRecord unit(String code, String name, int order) {
    var row = new UnitRecord();
    row.setCode(code);
    row.setName(name);
    row.setShortName(name.substring(1));
    row.setSortOrder(order);
    return row;
  }

  private static UnitAliasRecord alias(long unit, String name) {
    var row = new UnitAliasRecord();
    row.setUnitId(unit);
    row.setName(name);
    return row;
  }

  private static DutyRecord duty(long measure, long unit, int position) {
    var row = new DutyRecord();
    row.setMeasureId(measure);
    row.setUnitId(unit);
    row.setPosition(position);
    row.setLeads(position == 1);
    row.setLeadBasis("BY_ORDER");
    return row;
  }

  private static PanelMemberRecord member(long plan, long unit) {
    var row = new PanelMemberRecord();
    row.setPlanId(plan);
    row.setUnitId(unit);
    row.setPost("成员单位");
    row.setIsHead(false);
    row.setNamedInPlan(true);
    row.setSortOrder(1);
    return row;
  }
}
