package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.ui.table.Cell;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseSort;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStatus;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The columns of the list of firms. The ids of those that sort are the store's [EnterpriseSort].
final class EnterpriseColumns {

  private EnterpriseColumns() {}

  static List<Column<EnterpriseRow>> all() {
    return List.of(
        Column.name(EnterpriseSort.NAME.name(), "企业名称", 240, EnterpriseRow::name),
        Column.text(EnterpriseSort.TOWN.name(), "乡镇", 76, EnterpriseRow::town),
        Column.tags("TIERS", "层级", 150, row -> row.tiers().stream().map(QualificationKind::badge).toList()),
        Column.<EnterpriseRow>text("SCALE", "规模", 60, EnterpriseColumns::scale).unsorted(),
        Column.text(EnterpriseSort.INDUSTRY.name(), "行业", 150, EnterpriseRow::industry),
        Column.money(EnterpriseSort.REVENUE.name(), "上年营收（万元）", 152, EnterpriseRow::revenue),
        Column.text(EnterpriseSort.COMMISSIONER.name(), "服务专员", 84, EnterpriseRow::commissioner),
        Column.text(EnterpriseSort.LAST_VISIT.name(), "最近走访", 102, EnterpriseRow::lastVisit),
        Column.number(EnterpriseSort.OPEN_DEMANDS.name(), "在办诉求", 92, EnterpriseColumns::demands),
        Column.<EnterpriseRow>state("STATUS", "状态", 92, row -> status(row.status())).unsorted().hidden(),
        Column.<EnterpriseRow>text(EnterpriseSort.CODE.name(), "统一社会信用代码", 178, EnterpriseRow::code).hidden(),
        Column.<EnterpriseRow>text(EnterpriseSort.SIZE.name(), "划型", 64, EnterpriseColumns::size).hidden(),
        detail("NET_ON", "服务网注册日期", 122, EnterpriseRow.Details::onServiceNetOn),
        detail("CHAIN", "产业链", 110, EnterpriseRow.Details::chain),
        detail("LEGAL_PERSON", "法定代表人", 92, EnterpriseRow.Details::legalPerson),
        detail("CONTACT", "联系人", 76, EnterpriseRow.Details::contact),
        detail("PHONE", "联系电话", 122, EnterpriseRow.Details::phone).phone(),
        detail("ADDRESS", "地址", 200, EnterpriseRow.Details::address),
        detail("ESTABLISHED", "成立日期", 102, EnterpriseRow.Details::establishedOn));
  }

  /// There only when asked for; the store does not sort by it.
  private static Column<EnterpriseRow> detail(
      String id, String title, double width, Function<EnterpriseRow.Details, ? extends @Nullable Object> value) {
    return Column.<EnterpriseRow>text(id, title, width, row -> value.apply(row.details())).unsorted().hidden();
  }

  private static String scale(EnterpriseRow row) {
    Boolean above = row.aboveScale();
    return above == null ? "" : above ? "规上" : "规下";
  }

  private static String demands(EnterpriseRow row) {
    return row.openDemands() == 0 ? "" : String.valueOf(row.openDemands());
  }

  private static @Nullable String size(EnterpriseRow row) {
    return row.size() == null ? null : row.size().label();
  }

  static Cell status(EnterpriseStatus status) {
    return Cell.state(tone(status), status.label());
  }

  static Tone tone(EnterpriseStatus status) {
    return switch (status) {
      case ACTIVE -> Tone.GREEN;
      case SUSPENDED -> Tone.YELLOW;
      case CLOSED, MOVED -> Tone.GREY;
    };
  }
}
