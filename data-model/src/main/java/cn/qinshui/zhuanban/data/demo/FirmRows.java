package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.demo.DemoTexts.CastFirm;
import cn.qinshui.zhuanban.data.demo.DemoTexts.Group;
import cn.qinshui.zhuanban.data.jooq.tables.records.AssignmentRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.ContactRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseNameRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes a firm: identity, other names, people, who looks after it.
final class FirmRows {
  private static final int INITIALS_WIDTH = 200;
  private static final int KEY_WIDTH = 600;
  private static final Map<Group, Integer> ESTABLISHED_YEARS_AGO =
      Map.of(Group.SRDI, 14, Group.INNOVATIVE, 10, Group.TECH, 4, Group.BELOW, 12);

  private final DemoRows rows;
  private final DemoDays days;
  private final DemoNames names;
  private final Pinyin pinyin = Pinyin.load();
  private final Map<String, String> towns;
  private final Map<String, Long> chains;

  FirmRows(DemoRows rows, DemoDays days, DemoNames names, Map<String, String> towns, Map<String, Long> chains) {
    this.rows = rows;
    this.days = days;
    this.names = names;
    this.towns = towns;
    this.chains = chains;
  }

  /// @param before who looked after some of the firms earlier
  /// @param twinOf index of the firm whose telephone and people this one shares (a duplicate); itself where it is none
  Firm write(CastFirm cast, int index, int twinOf, Firm.Officer commissioner, Firm.Officer before, Dice dice) {
    var people = new Dice(twinOf, "people", twinOf);
    var contact = names.person(people);
    var row = identity(cast, index, dice);
    row.setLegalPerson(contact);
    row.setCommissionerId(commissioner.id());
    rows.add(row);
    contact(row.getId(), contact, "总经理", cast.lacks("phone") ? null : DemoNames.phone(twinOf * 10), true);
    if (cast.group() != Group.BELOW && index < DemoOptions.FIRMS) {
      contact(row.getId(), names.person(dice), "办公室主任", DemoNames.phone(index * 10 + 1), false);
    }
    otherNames(row.getId(), cast);
    boolean handedOver = index < DemoOptions.FIRMS && index % 8 == 5;
    if (handedOver) assignment(row.getId(), before, days.ago(900), days.ago(400));
    assignment(row.getId(), commissioner, days.ago(400), null);
    return new Firm(row.getId(), index, cast, contact, commissioner);
  }

  private EnterpriseRecord identity(CastFirm cast, int index, Dice dice) {
    var row = new EnterpriseRecord();
    row.setId(rows.id());
    row.setCode(DemoNames.code(index));
    row.setName(cast.name());
    row.setShortName(cast.shortName());
    var reading = pinyin.read(cast.name());
    row.setInitials(reading.initialsColumn(INITIALS_WIDTH));
    row.setSortKey(reading.sortKey(KEY_WIDTH));
    row.setTownCode(cast.town());
    row.setAddress(DemoNames.address(towns.getOrDefault(cast.town(), ""), dice));
    row.setIndustryCode(cast.industry());
    row.setSizeClass(size(cast));
    row.setAboveScale(cast.aboveScale());
    if (Boolean.TRUE.equals(cast.aboveScale())) row.setAboveScaleOn(days.yearStart().minusMonths(dice.between(4, 60)));
    row.setEstablishedOn(days.today().minusYears(ESTABLISHED_YEARS_AGO.get(cast.group())).minusDays(dice.below(700)));
    row.setCapital(BigDecimal.valueOf(dice.between(1, 40) * 50L));
    row.setOwnership(dice.chance(0.92) ? "PRIVATE" : "MIXED");
    row.setMainProduct(cast.product());
    row.setChainId(chains.get(cast.chain()));
    row.setChainRole(cast.role());
    if (cast.net() != null) row.setOnServiceNetOn(days.today().minusMonths(cast.net()).minusDays(dice.below(3)));
    row.setStatus("ACTIVE");
    row.setNote("示例企业，资料全部虚构。");
    return row;
  }

  /// 划型 after the 2011 rules for the industries of the demo, by the newest figures that tell it.
  private static String size(CastFirm cast) {
    int newest = cast.lacks("year") || cast.lacks("employees") ? 2 : 1;
    int people = FigureRows.employees(cast, newest);
    double revenue = FigureRows.revenue(cast, newest).doubleValue();
    return switch (cast.industry()) {
      case "65" -> people >= 100 && revenue >= 1000 ? "MEDIUM" : people >= 10 && revenue >= 50 ? "SMALL" : "MICRO";
      case "74", "75", "77" -> people >= 100 ? "MEDIUM" : people >= 10 ? "SMALL" : "MICRO";
      default -> people >= 300 && revenue >= 2000 ? "MEDIUM" : people >= 20 && revenue >= 300 ? "SMALL" : "MICRO";
    };
  }

  private void contact(long firm, String name, String post, @Nullable String phone, boolean primary) {
    var row = new ContactRecord();
    row.setEnterpriseId(firm);
    row.setName(name);
    row.setPost(post);
    row.setPhone(phone);
    row.setIsPrimary(primary);
    row.setNote("示例号码");
    rows.add(row);
  }

  private void otherNames(long firm, CastFirm cast) {
    if (cast.former() == null) return;
    var row = new EnterpriseNameRecord();
    row.setEnterpriseId(firm);
    row.setName(cast.former());
    row.setKind("FORMER");
    row.setUntilOn(days.today().minusYears(2));
    rows.add(row);
  }

  private void assignment(long firm, Firm.Officer commissioner, LocalDate since, @Nullable LocalDate until) {
    var row = new AssignmentRecord();
    row.setEnterpriseId(firm);
    row.setCommissionerId(commissioner.id());
    row.setSinceOn(since);
    row.setUntilOn(until);
    rows.add(row);
  }
}
