package cn.qinshui.zhuanban.data.audit;

import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_ROW;
import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_SET;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;

import cn.qinshui.zhuanban.data.db.Deed;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/// Puts changes of fields into words.
final class ChangeReading {
  private static final ValueWords.Told OPAQUE = new ValueWords.Told("", "内容已改");

  private final ValueWords values;
  private final ZoneId zone;

  ChangeReading(ValueWords values, ZoneId zone) {
    this.values = values;
    this.zone = zone;
  }

  /// Looks up the firms of many rows at once.
  void know(List<ChangedRow> rows) {
    values.know(rows.stream().map(ChangedRow::firm).filter(Objects::nonNull).distinct().toList());
  }

  FieldChange change(ChangedRow changed, String column) {
    var row = changed.row();
    var table = changed.table();
    var firm = changed.firm();
    var word = values.words().column(table, column);
    var told = word.isOpaque() ? OPAQUE : values.change(table, column, changed.before(), changed.after());
    return new FieldChange(
        row.get(CHANGE_ROW.ID) + "." + changed.rowId() + "." + column,
        row.get(CHANGE_ROW.SET_ID),
        row.get(CHANGE_SET.AT).atZone(zone).toLocalDateTime(),
        row.get(CHANGE_SET.AUTHOR),
        firm,
        firm == null ? null : values.name(ENTERPRISE.getName(), "id", "name", String.valueOf(firm)),
        values.subject(table, changed.whole()),
        word.word(),
        told.before(),
        told.after(),
        Deed.Kind.valueOf(row.get(CHANGE_SET.KIND)),
        row.get(CHANGE_SET.CAUSE),
        row.get(CHANGE_SET.REVERSED_BY_ID) != null);
  }
}
