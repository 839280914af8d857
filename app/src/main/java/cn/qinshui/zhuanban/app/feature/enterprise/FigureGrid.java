package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.form.TypedNumber;
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
import org.jspecify.annotations.Nullable;

/// Yearly figures as a grid of cells: firms or years down, indicators across. What is typed or pasted stands beside what
/// is on file until it is saved.
final class FigureGrid {
  private final List<Line> lines = new ArrayList<>();
  private final Map<Place, Entry> entries = new LinkedHashMap<>();

  /// One row: a firm and a year, and what the chosen source says of it on file (null: nothing yet).
  record Line(long firm, String name, int year, @Nullable YearFigures onFile) {
    Optional<BigDecimal> value(Indicator indicator) {
      return onFile == null ? Optional.empty() : onFile.value(indicator);
    }

    String words() {
      return name + " " + year + "年";
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

  void show(List<Line> now) {
    lines.clear();
    lines.addAll(now);
    entries.clear();
  }

  List<Line> lines() {
    return List.copyOf(lines);
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
    if (indicator.isCount()) {
      Optional<Integer> count = TypedNumber.count(typed);
      if (count.isEmpty()) {
        return new Entry(typed, null, "看不懂“" + typed + "”，这里要填整数。");
      }
      return count.get() < 0
          ? new Entry(typed, null, "人数不能小于 0。")
          : new Entry(typed, BigDecimal.valueOf(count.get()), "");
    }
    return TypedNumber.money(typed)
        .map(money -> new Entry(typed, money.stripTrailingZeros(), ""))
        .orElseGet(() -> new Entry(typed, null, "看不懂“" + typed + "”，这里要填金额（万元）。"));
  }

  /// Puts a block at a cell, to the right and down. Returns what did not fit, in sentences.
  List<String> paste(PastedBlock block, int row, int column) {
    List<String> told = new ArrayList<>();
    Indicator[] indicators = Indicator.values();
    for (int i = 0; i < block.rows().size() && row + i < lines.size(); i++) {
      for (int k = 0; k < block.width() && column + k < indicators.length; k++) {
        type(lines.get(row + i), indicators[column + k], block.cell(i, k));
      }
    }
    int rowsOver = row + block.rows().size() - lines.size();
    if (rowsOver > 0) {
      told.add("粘贴的内容多出 " + rowsOver + " 行，表里没有对应的行，没有列入。");
    }
    int columnsOver = column + block.width() - indicators.length;
    if (columnsOver > 0) {
      told.add("粘贴的内容多出 " + columnsOver + " 列，没有列入。");
    }
    return told;
  }

  /// One sentence for each cell that cannot be saved.
  List<String> problems() {
    List<String> told = new ArrayList<>();
    for (Line line : lines) {
      for (Indicator indicator : Indicator.values()) {
        entry(line, indicator)
            .filter(entry -> !entry.good())
            .ifPresent(entry -> told.add(line.words() + indicator.label() + "：" + entry.problem()));
      }
    }
    return told;
  }

  long good() {
    return entries.values().stream().filter(Entry::good).count();
  }

  /// The rows that change, with what they would hold then; cells that cannot be read stay as they are.
  Map<Line, Map<Indicator, BigDecimal>> changed() {
    Map<Line, Map<Indicator, BigDecimal>> changed = new LinkedHashMap<>();
    for (Line line : lines) {
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
