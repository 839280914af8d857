package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a sheet is to be taken: proposed by [ImportStore#propose], changed by the person, then planned.
///
/// @param source under which name the columns are remembered
/// @param columns one per column of the header, in its order
public record ImportSetup(
    int sheet, FileHeader header, List<ColumnUse> columns, String source, Rules rules, Defaults defaults) {
  /// What the rows are, how they find their firm, and what may happen.
  public record Rules(ImportKind kind, ImportMode mode, ImportKey key) {}

  /// What counts where the file says nothing.
  ///
  /// @param year of yearly figures
  /// @param figuresSource of the dictionary year_figures.source
  /// @param title the title of a list of titles, the aim of leads
  /// @param day the day titles were granted or leads were found
  /// @param keepFormerNames whether a firm that the file calls otherwise keeps its old name as a former one
  public record Defaults(
      int year,
      String figuresSource,
      @Nullable QualificationKind title,
      @Nullable LocalDate day,
      boolean keepFormerNames) {}

  public ImportSetup {
    columns = List.copyOf(columns);
  }

  public ImportKind kind() {
    return rules.kind();
  }

  /// The columns that are imported.
  public List<ColumnUse> used() {
    return columns.stream().filter(use -> use.field() != null && kind().takes(use.field())).toList();
  }

  public ImportSetup with(Rules other) {
    return new ImportSetup(sheet, header, columns, source, other, defaults);
  }

  public ImportSetup with(Defaults other) {
    return new ImportSetup(sheet, header, columns, source, rules, other);
  }

  /// The same with one column taken otherwise.
  public ImportSetup with(ColumnUse other) {
    var changed = columns.stream().map(use -> use.column().index() == other.column().index() ? other : use).toList();
    return new ImportSetup(sheet, header, changed, source, rules, defaults);
  }

  public ImportSetup from(String otherSource) {
    return new ImportSetup(sheet, header, columns, otherSource, rules, defaults);
  }
}
