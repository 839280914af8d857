package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.shared.Money;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Proposes how a sheet is to be taken, from its heading, its titles and what was chosen last time.
final class SetupProposal {
  private static final int SOURCE_LENGTH = 200;

  private final ImportCatalogue catalogue;
  private final ColumnMappingStore mappings;
  private final int thisYear;

  SetupProposal(ImportCatalogue catalogue, ColumnMappingStore mappings, int thisYear) {
    this.catalogue = catalogue;
    this.mappings = mappings;
    this.thisYear = thisYear;
  }

  ImportSetup of(RowSource file, int sheet, FileHeader header, @Nullable ImportKind wanted) {
    var source = source(file, header);
    var title = title(file, header);
    var kind = wanted == null ? kind(header, title.isPresent()) : wanted;
    int year = header.year() == null ? thisYear - 1 : header.year();
    var columns = columns(header, kind, mappings.remembered(kind, source));
    var hasCode = columns.stream().anyMatch(use -> use.field() != null && use.field().is(ImportField.CODE));
    return new ImportSetup(
        sheet,
        header,
        columns,
        source,
        new ImportSetup.Rules(kind, ImportMode.BOTH, hasCode ? ImportKey.CODE : ImportKey.NAME),
        new ImportSetup.Defaults(year, "IMPORT", title.orElse(null), null, true));
  }

  private List<ColumnUse> columns(
      FileHeader header, ImportKind kind, Map<String, ColumnMappingStore.Remembered> remembered) {
    var taken = new HashSet<String>();
    var uses = new ArrayList<ColumnUse>();
    for (var column : header.columns()) {
      var use = use(column, header, kind, remembered.get(ColumnMappingStore.header(column)));
      if (use.field() != null && !taken.add(use.field().code() + "/" + use.year())) {
        use = new ColumnUse(column, null, use.unit(), use.year(), ColumnUse.Basis.NONE);
      }
      uses.add(use);
    }
    return uses;
  }

  private ColumnUse use(
      FileColumn column, FileHeader header, ImportKind kind, ColumnMappingStore.@Nullable Remembered last) {
    var before = last == null ? null : catalogue.field(last.field()).filter(kind::takes).orElse(null);
    var field = last == null ? known(column, kind).orElse(null) : before;
    if (field == null) return new ColumnUse(column, null, column.unit(), null, ColumnUse.Basis.NONE);
    var unit = field.type() == FieldType.MONEY ? unit(column, header, last) : null;
    return new ColumnUse(
        column,
        field,
        unit,
        field.yearly() ? year(column) : null,
        last == null ? ColumnUse.Basis.NAME : ColumnUse.Basis.REMEMBERED);
  }

  private static Money.Unit unit(FileColumn column, FileHeader header, ColumnMappingStore.@Nullable Remembered last) {
    if (column.unit() != null) return column.unit();
    if (header.unit() != null) return header.unit();
    return last == null || last.unit() == null ? Money.Unit.WAN : last.unit();
  }

  private @Nullable Integer year(FileColumn column) {
    if (column.year() != null) return column.year();
    return column.yearsBack() == null ? null : thisYear - column.yearsBack();
  }

  private Optional<ImportField> known(FileColumn column, ImportKind kind) {
    var leaf = column.header().substring(column.header().lastIndexOf('/') + 1);
    return catalogue.named(column.name()).stream()
        .filter(kind::takes)
        .findFirst()
        .or(() -> catalogue.named(HeaderText.squeezed(leaf)).stream().filter(kind::takes).findFirst());
  }

  /// What the columns say the list is about.
  private ImportKind kind(FileHeader header, boolean titleKnown) {
    var parts = new HashSet<String>();
    for (var column : header.columns()) {
      for (var field : catalogue.named(column.name())) parts.add(field.code());
    }
    if (parts.contains("visit.visited_on") && (parts.contains("visit.author") || parts.contains("visit.body")))
      return ImportKind.VISITS;
    if (parts.contains("lead.source") || parts.contains("lead.aim") && parts.contains("lead.stage"))
      return ImportKind.LEADS;
    var titled = parts.contains("title.kind") || titleKnown;
    if (titled
        && (parts.contains("title.granted_on") || parts.contains("title.number") || parts.contains("title.doc_no")))
      return ImportKind.TITLES;
    var figures = parts.stream().anyMatch(code -> code.startsWith("figures.") || code.startsWith("fact."));
    var firms =
        parts.stream().anyMatch(code -> code.startsWith("firm.") && !isKey(code) || code.startsWith("contact."));
    return figures && !firms ? ImportKind.FIGURES : ImportKind.FIRMS;
  }

  private static boolean isKey(String code) {
    return code.equals(ImportField.NAME)
        || code.equals(ImportField.CODE)
        || code.equals(ImportField.TOWN)
        || code.equals("firm.note");
  }

  private static Optional<QualificationKind> title(RowSource file, FileHeader header) {
    for (var text : header.titles()) {
      var found = FixedWords.title(text);
      if (found.isPresent()) return found;
    }
    return FixedWords.title(file.fileName());
  }

  /// The longest title without its year and number, else the file's name without them.
  private static String source(RowSource file, FileHeader header) {
    var stem = file.fileName().replaceFirst("\\.[A-Za-z]{3,4}$", "");
    var title =
        header.titles().stream()
            .filter(text -> !text.contains("：") && !text.contains(":"))
            .max(java.util.Comparator.comparingInt(String::length))
            .orElse(stem);
    var plain = HeaderText.squeezed(title).replaceAll("[0-9]+(年度|年|月|日|批|期)?|[()\\[\\]第.,_-]|副本", "");
    var source = plain.isEmpty() ? HeaderText.squeezed(stem) : plain;
    return source.length() <= SOURCE_LENGTH ? source : source.substring(0, SOURCE_LENGTH);
  }
}
