package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.jooq.tables.records.QualificationRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The title of a row: the same kind granted on the same day or under the same number is one the library holds.
final class TitleComparison {
  static final String KIND = "title.kind";
  static final String GRANTED_ON = "title.granted_on";
  private static final String NUMBER = "title.number";
  private static final String UNTIL = "title.valid_until";

  private TitleComparison() {}

  static void compare(PartComparison of) {
    var kind = kind(of);
    if (kind == null) {
      of.row.wrong.add("没有写是哪一种资质称号。请补上，或在导入设置里选定。");
      return;
    }
    List<QualificationRecord> held =
        of.firm == null
            ? List.of()
            : of.chunk.titles.getOrDefault(of.firm.getId(), List.of()).stream()
                .filter(title -> title.getKind().equals(kind.name()))
                .toList();
    var granted = granted(of);
    var same = same(of, held, granted);
    var until = of.value(UNTIL);
    if (same == null && granted == null) {
      of.row.wrong.add("没有认定日期，新的资质登记不了。请补上认定日期，或在导入设置里填统一的日期。");
    } else if (granted != null && until != null && LocalDate.parse(until).isBefore(granted)) {
      of.row.wrong.add("有效期止 " + until + " 早于认定日期 " + granted + "。请核对。");
    } else if (same == null) {
      of.enter(FieldPart.TITLE, 0, kind.name(), of.said(FieldPart.TITLE));
    } else {
      var slots = of.said(FieldPart.TITLE);
      slots.removeIf(slot -> of.field(slot).is(KIND));
      of.change(FieldPart.TITLE, 0, kind.name(), same, slots);
    }
  }

  static @Nullable QualificationKind kind(PartComparison of) {
    var said = of.value(KIND);
    return said == null ? of.setup.defaults().title() : QualificationKind.of(said);
  }

  private static @Nullable LocalDate granted(PartComparison of) {
    var said = of.value(GRANTED_ON);
    return said == null ? of.setup.defaults().day() : LocalDate.parse(said);
  }

  private static @Nullable QualificationRecord same(
      PartComparison of, List<QualificationRecord> held, @Nullable LocalDate granted) {
    var number = of.value(NUMBER);
    for (var title : held)
      if (number != null && number.equalsIgnoreCase(Objects.requireNonNullElse(title.getNumber(), ""))) return title;
    for (var title : held) if (title.getGrantedOn().equals(granted)) return title;
    return granted == null && number == null && !held.isEmpty() ? held.getLast() : null;
  }
}
