package cn.qinshui.zhuanban.data.db;

import cn.qinshui.zhuanban.data.shared.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
    return words(text, columns, word -> DSL.falseCondition());
  }

  /// The same, or it is how a name sounds that has this sort key (see [#sounding]).
  public static Condition words(String text, List<Field<String>> columns, Field<String> sortKey) {
    return words(text, columns, word -> sounding(sortKey, word));
  }

  private static Condition words(String text, List<Field<String>> columns, Function<String, Condition> otherwise) {
    var all = DSL.noCondition();
    for (var word : text.strip().split("[\\s\\u3000]+")) {
      if (word.isEmpty()) continue;
      all = all.and(DSL.or(columns.stream().map(c -> c.containsIgnoreCase(word)).toList()).or(otherwise.apply(word)));
    }
    return all;
  }

  /// The typed letters are how a part of a name is read: the sort key holds the sounds, each with its tone digit. Every
  /// letter goes on in the sound before it or begins the next one, so that qinshui, qinsh and qshui all fit.
  public static Condition sounding(Field<String> sortKey, String word) {
    var typed = word.toLowerCase(Locale.ROOT);
    if (!typed.matches("[a-z]{2,40}")) return DSL.falseCondition();
    var pattern = new StringBuilder("(^|[0-9])").append(typed.charAt(0));
    for (char letter : typed.substring(1).toCharArray()) pattern.append("([a-z]*[0-9])?").append(letter);
    return sortKey.likeRegex(pattern.toString());
  }
}
