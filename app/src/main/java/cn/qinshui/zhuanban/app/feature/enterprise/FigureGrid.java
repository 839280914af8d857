package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.form.TypedNumber;
import cn.qinshui.zhuanban.data.enterprise.FilePartRules;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.enterprise.YearFigures;
import cn.qinshui.zhuanban.data.shared.PastedBlock;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Yearly figures as a grid of cells: firms or years down, indicators across. What is typed or pasted stands beside what
/// is on file until it is saved.
final class FigureGrid {
  private final List<Line> lines = new ArrayList<>();
  private final Map<Place, Entry> entries = new LinkedHashMap<>();
  private int added;

  /// Whether a row has its firm.
  enum Standing {
    KNOWN,
    /// Pasted beyond the end; which firm it is has to be said, or it goes.
    LACKING,
    /// Its firm is entered with it.
    NEW
  }

  /// One row: a firm and a year, and what the chosen source says of it on file (null: nothing yet). Without a firm the
  /// id is below 0 and the name what was written.
  record Line(long firm, String name, int year, @Nullable YearFigures onFile, Standing standing) {
    Line(long firm, String name, int year, @Nullable YearFigures onFile) {
      this(firm, name, year, onFile, Standing.KNOWN);
    }

    boolean lacking() {
      return standing == Standing.LACKING;
    }

    /// What stands in its first column.
    String shown() {
      return switch (standing) {
        case KNOWN -> name;
        case LACKING -> name.isEmpty() ? "（缺企业名称）" : "（未对上）" + name;
        case NEW -> "（新企业）" + name;
      };
    }

    Line standing(String written, Standing now) {
      return new Line(firm, written, year, null, now);
    }

    Optional<BigDecimal> value(Indicator indicator) {
      return onFile == null ? Optional.empty() : onFile.value(indicator);
    }

    String words() {
      return shown() + " " + year + "年";
    }
  }

  /// A cell.
  record Place(long firm, int year, Indicator indicator) {}

  /// What was typed into a cell: its value, or why it is none.
  record Entry(String typed, @Nullable BigDecimal value, String problem) {
    boolean good() {
      return problem.isEmpty();
    }
  }

  /// A row at the end whose firm is still to be said.
  Line add(String written, int year) {
    var line = new Line(- ++added, written, year, null, Standing.LACKING);
    lines.add(line);
    return line;
  }

  /// Puts another line in the place of one, with all that was typed; where the firm has a row already, into that.
  void replace(Line old, Line now) {
    var there = lines.stream().filter(line -> line.firm() == now.firm() && line != old).findFirst();
    int at = lines.indexOf(old);
    if (at < 0) {
      return;
    }
    if (there.isPresent()) {
      lines.remove(at);
    } else {
      lines.set(at, now);
    }
    for (Indicator indicator : Indicator.values()) {
      Entry entry = entries.remove(new Place(old.firm(), old.year(), indicator));
      if (entry != null) {
        type(there.orElse(now), indicator, entry.typed());
      }
    }
  }

  void drop(Line line) {
    lines.remove(line);
    entries.keySet().removeIf(place -> place.firm() == line.firm() && place.year() == line.year());
  }

  List<Line> lacking() {
    return lines.stream().filter(Line::lacking).toList();
  }

  void show(List<Line> now) {
    lines.clear();
    lines.addAll(now);
    entries.clear();
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  /// A row of which something cannot be written: what was typed there.
  record Rest(Line line, Map<Indicator, String> typed) {}

  /// What saving leaves unwritten: rows without a firm, cells that cannot be read.
  List<Rest> rest() {
    List<Rest> rest = new ArrayList<>();
    for (Line line : lines) {
      Map<Indicator, String> typed = new EnumMap<>(Indicator.class);
      for (Indicator indicator : Indicator.values()) {
        entry(line, indicator)
            .filter(entry -> line.lacking() || !entry.good())
            .ifPresent(entry -> typed.put(indicator, entry.typed()));
      }
      if (line.lacking() || !typed.isEmpty()) {
        rest.add(new Rest(line, typed));
      }
    }
    return rest;
  }

  /// Puts back what was not written; a row that has no line here stands at the end, its firm to be said.
  void putBack(List<Rest> rest) {
    for (Rest each : rest) {
      Line old = each.line();
      Line line =
          lines.stream()
              .filter(now -> now.firm() == old.firm() && now.year() == old.year())
              .findFirst()
              .orElseGet(() -> add(old.name(), old.year()));
      each.typed().forEach((indicator, typed) -> type(line, indicator, typed));
    }
  }

  Optional<Entry> entry(Line line, Indicator indicator) {
    return Optional.ofNullable(entries.get(new Place(line.firm(), line.year(), indicator)));
  }

  /// Types into one cell; a blank text takes back what was typed, it does not erase what is on file.
  void type(Line line, Indicator indicator, String typed) {
    var place = new Place(line.firm(), line.year(), indicator);
    if (typed.isBlank()) {
      entries.remove(place);
      return;
    }
    Entry entry = read(indicator, typed.strip());
    if (entry.good() && line.value(indicator).filter(old -> old.compareTo(entry.value()) == 0).isPresent()) {
      entries.remove(place);
    } else {
      entries.put(place, entry);
    }
  }

  static Entry read(Indicator indicator, String typed) {
    Optional<BigDecimal> read =
        indicator.isCount()
            ? TypedNumber.count(typed).map(BigDecimal::valueOf)
            : TypedNumber.money(typed).map(BigDecimal::stripTrailingZeros);
    if (read.isEmpty()) {
      String wanted = indicator.isCount() ? "整数" : "金额（万元）";
      return new Entry(typed, null, "看不懂“" + typed + "”，这里要填" + wanted + "。");
    }
    List<String> wrong = FilePartRules.wrong(indicator, read.get());
    return wrong.isEmpty() ? new Entry(typed, read.get(), "") : new Entry(typed, null, String.join("", wrong));
  }

  /// Puts a block at a cell, to the right and down; rows beyond the end become rows without a firm where the grid
  /// `grows`. Returns what did not fit, in sentences.
  List<String> paste(PastedBlock block, int row, int column, boolean grows) {
    List<String> told = new ArrayList<>();
    Indicator[] indicators = Indicator.values();
    while (grows && !lines.isEmpty() && lines.size() < row + block.rows().size()) {
      add("", lines.getLast().year());
    }
    for (int i = 0; i < block.rows().size() && row + i < lines.size(); i++) {
      for (int k = 0; k < block.width() && column + k < indicators.length; k++) {
        type(lines.get(row + i), indicators[column + k], block.cell(i, k));
      }
    }
    int rowsOver = row + block.rows().size() - lines.size();
    if (rowsOver > 0) {
      told.add("粘贴的内容多出 " + rowsOver + " 行，表里只有 " + years() + "，没有列入。");
    }
    int columnsOver = column + block.width() - indicators.length;
    if (columnsOver > 0) {
      told.add("粘贴的内容多出 " + columnsOver + " 列，没有列入。");
    }
    return told;
  }

  /// The years that have rows: 2021 至 2026 年.
  private String years() {
    var years = lines.stream().mapToInt(Line::year).summaryStatistics();
    return years.getMin() + " 至 " + years.getMax() + " 年";
  }

  /// One sentence for each cell that cannot be saved.
  List<String> problems() {
    List<String> told = new ArrayList<>();
    for (Line line : lines) {
      if (line.lacking()) {
        String what = line.name().isEmpty() ? "没有写是哪家企业" : "“" + line.name() + "”对不上库里的企业";
        told.add("第 " + (lines.indexOf(line) + 1) + " 行" + what + "。选中这一行，在上面写明企业，或去掉这一行。");
      }
      for (Indicator indicator : Indicator.values()) {
        entry(line, indicator)
            .filter(entry -> !entry.good())
            .ifPresent(entry -> told.add(line.words() + indicator.label() + "：" + entry.problem()));
      }
    }
    return told;
  }

  long good() {
    Set<Long> lacking = lacking().stream().map(Line::firm).collect(Collectors.toSet());
    return entries.entrySet().stream()
        .filter(each -> each.getValue().good() && !lacking.contains(each.getKey().firm()))
        .count();
  }

  /// The rows that change, with what they would hold then; cells that cannot be read stay as they are.
  Map<Line, Map<Indicator, BigDecimal>> changed() {
    Map<Line, Map<Indicator, BigDecimal>> changed = new LinkedHashMap<>();
    for (Line line : lines) {
      if (line.lacking()) {
        continue;
      }
      Map<Indicator, BigDecimal> values = new EnumMap<>(Indicator.class);
      for (Indicator indicator : Indicator.values()) {
        entry(line, indicator).filter(Entry::good).ifPresent(entry -> values.put(indicator, entry.value()));
      }
      if (!values.isEmpty()) {
        changed.put(line, values);
      }
    }
    return changed;
  }
}
