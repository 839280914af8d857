package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the heading of a sheet among its first rows: the rows whose columns bear the most known names, upper rows with a
/// year or a group included, titles above it left out.
final class HeaderRules {
  /// In how many rows from the top it is looked for.
  static final int LOOKED_AT = 20;

  static final int MOST_ROWS = 5;
  private static final int MOST_COLUMNS = 500;
  private static final int LEAST_TEXTS = 2;

  /// As long as 2025年度数据 may be; a title is longer.
  private static final int YEAR_GROUP = 8;

  private final ImportCatalogue catalogue;
  private final List<RawRow> rows;
  private final List<RowSource.Merge> merges;

  HeaderRules(ImportCatalogue catalogue, List<RawRow> rows, List<RowSource.Merge> merges) {
    this.catalogue = catalogue;
    this.rows = rows;
    this.merges = merges;
  }

  private record Block(int first, int last, int known, boolean identifies) {}

  /// Empty where no row names a firm's name or code.
  Optional<FileHeader> find() {
    var blocks = new ArrayList<Block>();
    for (int first = 0; first < rows.size() && rows.get(first).number() <= LOOKED_AT; first++) {
      for (int last = first; last < Math.min(rows.size(), first + MOST_ROWS); last++) {
        blocks.add(block(first, last));
      }
    }
    return blocks.stream()
        .filter(Block::identifies)
        .max(
            Comparator.comparingInt(Block::known)
                .thenComparing(block -> block.first() - block.last())
                .thenComparing(block -> -block.first()))
        .map(block -> header(withUpperRows(block)));
  }

  /// The heading of these lines, as a person says; empty where the sheet has none of them.
  Optional<FileHeader> at(HeaderLines lines) {
    var numbers = rows.stream().map(RawRow::number).toList();
    int first = 0;
    while (first < numbers.size() && numbers.get(first) < lines.first()) first++;
    int last = numbers.lastIndexOf(lines.last());
    return last < first ? Optional.empty() : Optional.of(header(block(first, last)));
  }

  /// The line with the most texts, where no column is known by its name.
  Optional<FileHeader> guess() {
    var fullest =
        rows.stream().max(Comparator.comparingInt(HeaderRules::texts)).filter(row -> texts(row) >= LEAST_TEXTS);
    return fullest.flatMap(row -> at(new HeaderLines(row.number(), row.number())));
  }

  private static int texts(RawRow row) {
    return (int) row.cells().stream().filter(cell -> !cell.shown().isBlank()).count();
  }

  private Block block(int first, int last) {
    int known = 0;
    var identifies = false;
    for (int column = 0; column < width(last); column++) {
      var path = path(first, last, column);
      if (path.isEmpty()) continue;
      var fields = catalogue.named(HeaderText.of(path.getLast()).plain());
      if (fields.isEmpty()) fields = catalogue.named(HeaderText.of(path.getLast()).whole());
      if (fields.isEmpty()) continue;
      known++;
      identifies |= fields.stream().anyMatch(field -> field.is(ImportField.NAME) || field.is(ImportField.CODE));
    }
    return new Block(first, last, known, identifies);
  }

  /// Rows above that group columns (2025年 over two of them) belong to the heading, titles over all of it do not.
  private Block withUpperRows(Block block) {
    int first = block.first();
    while (first > 0 && groups(first - 1, block)) first--;
    return new Block(first, block.last(), block.known(), block.identifies());
  }

  private boolean groups(int row, Block block) {
    var texts = new LinkedHashSet<String>();
    for (int column = 0; column < width(block.last()); column++) {
      var text = filled(row, column);
      if (!text.isEmpty()) texts.add(text);
    }
    if (texts.stream().anyMatch(text -> text.indexOf('：') >= 0 || text.indexOf(':') >= 0)) return false;
    if (rows.get(row).number() != rows.get(row + 1).number() - 1) return false;
    if (texts.size() > 1 && grouping(row)) return true;
    return !spansAll(row, block)
        && texts.stream().anyMatch(text -> HeaderText.of(text).year() != null && text.length() <= YEAR_GROUP);
  }

  private boolean grouping(int row) {
    return merges.stream()
        .anyMatch(merge ->
            merge.firstRow() == rows.get(row).number()
                && merge.lastRow() == merge.firstRow()
                && merge.lastColumn() > merge.firstColumn());
  }

  private boolean spansAll(int row, Block block) {
    return merges.stream()
        .anyMatch(merge ->
            merge.covers(rows.get(row).number(), 0)
                && merge.lastColumn() >= Math.min(width(block.last()), MOST_COLUMNS) - 1);
  }

  private FileHeader header(Block block) {
    var columns = new ArrayList<FileColumn>();
    for (int column = 0; column < width(block.last()); column++) {
      var path = path(block.first(), block.last(), column);
      if (!path.isEmpty()) columns.add(column(column, path));
    }
    var titles = titles(block.first());
    return new FileHeader(
        rows.get(block.first()).number(), rows.get(block.last()).number(), columns, titles, unit(titles), year(titles));
  }

  private static FileColumn column(int index, List<String> path) {
    var texts = path.stream().map(HeaderText::of).toList();
    var leaf = texts.getLast();
    var year = texts.stream().map(HeaderText::year).filter(Objects::nonNull).findFirst().orElse(null);
    var back = texts.stream().map(HeaderText::yearsBack).filter(Objects::nonNull).findFirst().orElse(null);
    if (back == null && path.size() > 1) back = relative(path);
    var unit = texts.reversed().stream().map(HeaderText::unit).filter(Objects::nonNull).findFirst().orElse(null);
    var header = path.stream().map(text -> text.strip().replaceAll("\\s+", "")).collect(Collectors.joining("/"));
    return new FileColumn(index, header, leaf.plain(), unit, year, year == null ? back : null);
  }

  /// 上年 standing alone as a group.
  private static @Nullable Integer relative(List<String> path) {
    for (var text : path.subList(0, path.size() - 1)) {
      var found = HeaderText.of(HeaderText.squeezed(text) + "数").yearsBack();
      if (found != null) return found;
    }
    return null;
  }

  /// The texts above a column from the top down, each once.
  private List<String> path(int first, int last, int column) {
    var path = new ArrayList<String>();
    for (int row = first; row <= last; row++) {
      var text = filled(row, column);
      if (text.isEmpty() && row < last && column > 0 && merges.isEmpty()) text = carried(row, column, last);
      if (!text.isEmpty() && !path.contains(text)) path.add(text);
    }
    return path;
  }

  /// A file without merges (CSV) leaves the cells right of a group empty: the group goes on while something stands below.
  private String carried(int row, int column, int last) {
    if (own(last, column).isEmpty()) return "";
    for (int left = column - 1; left >= 0; left--) {
      if (own(last, left).isEmpty()) return "";
      if (!own(row, left).isEmpty()) return HeaderText.of(own(row, left)).year() == null ? "" : own(row, left);
    }
    return "";
  }

  private String filled(int row, int column) {
    var number = rows.get(row).number();
    for (var merge : merges) {
      if (merge.covers(number, column)) {
        return rows.stream()
            .filter(other -> other.number() == merge.firstRow())
            .findFirst()
            .map(other -> other.cell(merge.firstColumn()).shown().strip())
            .orElse("");
      }
    }
    return own(row, column);
  }

  private String own(int row, int column) {
    return rows.get(row).cell(column).shown().strip();
  }

  private int width(int row) {
    int wide = 0;
    for (int i = Math.max(0, row - MOST_ROWS); i <= row; i++) wide = Math.max(wide, rows.get(i).cells().size());
    return Math.min(wide, MOST_COLUMNS);
  }

  private List<String> titles(int before) {
    var titles = new LinkedHashSet<String>();
    for (int row = 0; row < before; row++) {
      for (var cell : rows.get(row).cells()) if (!cell.shown().isBlank()) titles.add(cell.shown().strip());
    }
    return List.copyOf(titles);
  }

  private static Money.@Nullable Unit unit(List<String> titles) {
    return titles.stream()
        .map(HeaderText::squeezed)
        .filter(title -> title.contains("单位:"))
        .map(title -> HeaderText.stated(title.substring(title.lastIndexOf("单位:"))))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Integer year(List<String> titles) {
    var years =
        titles.stream()
            .map(HeaderText::squeezed)
            .filter(title -> title.matches(".*20[0-9]{2}年度.*"))
            .map(title -> Integer.valueOf(title.replaceFirst(".*(20[0-9]{2})年度.*", "$1")))
            .distinct()
            .toList();
    return years.size() == 1 ? years.getFirst() : null;
  }
}
