package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.shared.Money;
import org.jspecify.annotations.Nullable;

/// What a column of the file is taken for. `field` null: it is not imported. `unit` is in what its money is written,
/// `year` the year of a yearly field (null: the row says it, or the import's base year).
public record ColumnUse(
    FileColumn column, @Nullable ImportField field, Money.@Nullable Unit unit, @Nullable Integer year, Basis basis) {
  /// Why it is taken so: by its name, as last time, or by hand.
  public enum Basis {
    NAME("按列名"),
    REMEMBERED("同上次"),
    CHOSEN("人工指定"),
    NONE("不导入");

    private final String label;

    Basis(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /// The same column taken for something else by hand.
  public ColumnUse as(@Nullable ImportField other) {
    return new ColumnUse(column, other, unit, year, other == null ? Basis.NONE : Basis.CHOSEN);
  }

  public ColumnUse in(Money.@Nullable Unit other) {
    return new ColumnUse(column, field, other, year, basis);
  }

  public ColumnUse of(@Nullable Integer otherYear) {
    return new ColumnUse(column, field, unit, otherYear, basis);
  }

  ImportField taken() {
    if (field == null) throw new IllegalStateException("column is not imported");
    return field;
  }

  /// Yearly ones with their year: 2025年营业收入.
  public String label() {
    if (field == null) return column.header();
    return year == null ? field.label() : year + "年" + field.label();
  }
}
