package cn.qinshui.zhuanban.data.audit;

import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.shared.DayRange;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which changes the record shows. Empty sets, null and ANY do not narrow; all given parts must hold together.
///
/// @param text words that must each be found in firm, subject, field, before, after or cause
/// @param firmId all that belongs to a firm, also what is deleted
/// @param fields `table.column`, such as `year_figures.revenue`
/// @param authors names
public record FieldChangeFilter(
    String text, @Nullable Long firmId, Set<String> fields, Set<String> authors, DayRange days, Set<Way> kinds) {
  private static final FieldChangeFilter NONE =
      new FieldChangeFilter("", null, Set.of(), Set.of(), DayRange.ANY, Set.of());

  /// How a change came about.
  public enum Way {
    EDIT("录入修改"),
    IMPORT("导入"),
    MERGE("合并"),
    BULK("批量"),
    UNDO("撤销"),
    REDO("恢复"),
    SEED("初始内容");

    private final String label;

    Way(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    static Way of(Deed.Kind kind) {
      return valueOf(kind.name());
    }
  }

  public FieldChangeFilter {
    text = text.strip();
    fields = Set.copyOf(fields);
    authors = Set.copyOf(authors);
    kinds = Set.copyOf(kinds);
  }

  public static FieldChangeFilter none() {
    return NONE;
  }

  /// Everything that belongs to a firm.
  public static FieldChangeFilter ofFirm(long firmId) {
    return new FieldChangeFilter("", firmId, Set.of(), Set.of(), DayRange.ANY, Set.of());
  }

  public FieldChangeFilter withText(String text) {
    return new FieldChangeFilter(text, firmId, fields, authors, days, kinds);
  }

  public FieldChangeFilter withFields(Set<String> fields) {
    return new FieldChangeFilter(text, firmId, fields, authors, days, kinds);
  }

  public FieldChangeFilter withAuthors(Set<String> authors) {
    return new FieldChangeFilter(text, firmId, fields, authors, days, kinds);
  }

  public FieldChangeFilter withDays(DayRange days) {
    return new FieldChangeFilter(text, firmId, fields, authors, days, kinds);
  }

  public FieldChangeFilter withKinds(Set<Way> kinds) {
    return new FieldChangeFilter(text, firmId, fields, authors, days, kinds);
  }
}
