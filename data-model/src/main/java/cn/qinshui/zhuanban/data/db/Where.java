package cn.qinshui.zhuanban.data.db;

import cn.qinshui.zhuanban.data.shared.DayRange;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Conditions that the filters of several lists share.
public final class Where {
  private Where() {}

  public static Condition within(Field<LocalDate> day, DayRange range) {
    var all = DSL.noCondition();
    if (range.from() != null) all = all.and(day.ge(range.from()));
    if (range.to() != null) all = all.and(day.le(range.to()));
    return all;
  }

  /// Every word of the text occurs in one of the columns; capitals do not count.
  public static Condition words(String text, List<Field<String>> columns) {
    var all = DSL.noCondition();
    for (var word : text.strip().split("[\\s\\u3000]+")) {
      if (!word.isEmpty()) all = all.and(DSL.or(columns.stream().map(c -> c.containsIgnoreCase(word)).toList()));
    }
    return all;
  }
}
