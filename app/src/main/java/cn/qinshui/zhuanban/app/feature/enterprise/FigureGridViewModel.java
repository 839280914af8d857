package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFile;
import cn.qinshui.zhuanban.data.enterprise.EnterprisePartStore.FirmFigures;
import cn.qinshui.zhuanban.data.enterprise.FigureEntryStore.NewFirm;
import cn.qinshui.zhuanban.data.enterprise.FirmMatch;
import cn.qinshui.zhuanban.data.enterprise.FirmMatchStore;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.enterprise.YearFigures;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.PastedBlock;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// 成片录入年度指标: a year of several firms, or the years of one; pasted, looked at, saved as one deed.
public final class FigureGridViewModel {
  private static final int YEARS = 6;

  private final EnterpriseStores stores;
  private final Work work;
  private final Deeds deeds;
  private final LocalDate today;
  private final Set<Long> firms;
  private final FigureGrid grid = new FigureGrid();
  private final FirmMatchStore matches;
  private final Slot<List<FigureGrid.Line>> reading;
  private final ReadOnlyBooleanWrapper touched = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<List<Choice>> sources = new ReadOnlyObjectWrapper<>(List.of());
  private final List<String> told = new ArrayList<>();
  private final Set<FirmMatch> offered = new LinkedHashSet<>();
  private @Nullable FigurePaste keyed;
  private List<FigureGrid.Rest> unwritten = List.of();
  private int year;
  private Choice source = new Choice("", "");

  FigureGridViewModel(Work work, EnterpriseStores stores, Deeds deeds, Clock clock, List<Long> firms) {
    this.work = work;
    this.stores = stores;
    this.deeds = deeds;
    this.today = LocalDate.now(clock);
    this.firms = new LinkedHashSet<>(firms);
    this.matches = new FirmMatchStore(stores.database());
    this.year = today.getYear() - 1;
    reading = work.slot("读取年度指标", this::show);
    work.run("读取来源", _ -> stores.words().choices("year_figures.source"), this::offer);
  }

  /// The first source is the one chosen until another is.
  private void offer(List<Choice> found) {
    source = found.getFirst();
    sources.set(found);
    read();
  }

  /// What figures can come from; none while they are being read.
  ReadOnlyObjectProperty<List<Choice>> sources() {
    return sources.getReadOnlyProperty();
  }

  boolean ofOneFirm() {
    return firms.size() == 1;
  }

  List<Integer> years() {
    return IntStream.rangeClosed(today.getYear() - YEARS + 1, today.getYear()).boxed().toList().reversed();
  }

  void year(int wanted) {
    year = wanted;
    read();
  }

  void source(Choice wanted) {
    source = wanted;
    read();
  }

  private void read() {
    List<Long> ids = List.copyOf(firms);
    List<Integer> years = ofOneFirm() ? years().reversed() : List.of(year);
    Choice of = source;
    reading.load(_ -> lines(ids, years, of));
  }

  private List<FigureGrid.Line> lines(List<Long> ids, List<Integer> years, Choice of) {
    List<FigureGrid.Line> lines = new ArrayList<>();
    for (long id : ids) {
      Optional<EnterpriseFile> file = stores.files().file(id);
      file.ifPresent(found -> years.forEach(each -> lines.add(line(found, each, of))));
    }
    return lines;
  }

  private static FigureGrid.Line line(EnterpriseFile file, int year, Choice of) {
    YearFigures onFile =
        file.year(year).stream()
            .flatMap(each -> each.sources().stream())
            .filter(figures -> figures.source().code().equals(of.code()))
            .findFirst()
            .orElse(null);
    return new FigureGrid.Line(file.enterprise().id(), file.enterprise().name(), year, onFile);
  }

  private void show(List<FigureGrid.Line> lines) {
    grid.show(lines);
    grid.putBack(unwritten);
    unwritten = List.of();
    FigurePaste again = keyed;
    if (again != null) {
      keyed = null;
      pasteByFirm(again);
    }
    changed();
  }

  /// Puts what was copied at a cell. Where its first column names firms, each row goes to its firm, whatever the order.
  void paste(String text, int row, int column) {
    PastedBlock block = PastedBlock.read(text);
    told.clear();
    offered.clear();
    if (block.isEmpty()) {
      told.add("剪贴板里没有表格内容。请在 WPS 或 Excel 里选中一片单元格，复制后再粘贴。");
    } else if (!ofOneFirm() && new FigurePaste(block, column).namesFirms()) {
      pasteByFirm(new FigurePaste(block, column));
      return;
    } else {
      told.addAll(grid.paste(block, row, column, !ofOneFirm()));
    }
    changed();
  }

  private void pasteByFirm(FigurePaste paste) {
    work.run(
        "核对粘贴内容",
        _ -> matches.match(paste.keys()),
        found -> {
          offered.addAll(paste.into(grid, found, year));
          keyed = offered.isEmpty() ? null : paste;
          changed();
        });
  }

  /// Says which firm a row without one is; a name nobody has stays with the row, to be entered as a new firm.
  void complete(FigureGrid.Line line, String written) {
    Choice of = source;
    work.run(
        "核对企业",
        _ -> {
          FirmMatch match = matches.match(List.of(written)).getFirst();
          Long firm = match.firm();
          return firm == null
              ? line.standing(written.strip(), FigureGrid.Standing.LACKING)
              : line(stores.files().file(firm).orElseThrow(), line.year(), of);
        },
        now -> {
          grid.replace(line, now);
          changed();
        });
  }

  /// The row's firm is entered with it, under the name that was written.
  void enterAsNew(FigureGrid.Line line) {
    grid.replace(line, line.standing(line.name(), FigureGrid.Standing.NEW));
    changed();
  }

  void drop(FigureGrid.Line line) {
    grid.drop(line);
    changed();
  }

  /// Drops every row whose firm was not said.
  void dropLacking() {
    grid.lacking().forEach(grid::drop);
    changed();
  }

  /// The firms of a pasted block that have no row here yet.
  Set<FirmMatch> offered() {
    return Set.copyOf(offered);
  }

  /// Gives them rows, and puts the block in again.
  void takeOffered() {
    offered.forEach(match -> firms.add(Objects.requireNonNull(match.firm())));
    offered.clear();
    told.clear();
    read();
  }

  void type(FigureGrid.Line line, Indicator indicator, String typed) {
    grid.type(line, indicator, typed);
    changed();
  }

  private void changed() {
    long good = grid.good();
    List<String> problems = grid.problems();
    int lacking = grid.lacking().size();
    int wrong = problems.size() - lacking;
    ready.set(good > 0);
    touched.set(good > 0 || !problems.isEmpty());
    summary.set(
        !touched.get()
            ? "还没有改动"
            : "将写入 %,d 格".formatted(good)
                + (wrong > 0 ? "，%,d 格有错不写".formatted(wrong) : "")
                + (lacking > 0 ? "，%,d 行没有企业不写".formatted(lacking) : ""));
    version.set(version.get() + 1);
  }

  /// What did not fit and what cannot be read, one sentence each.
  List<String> told() {
    List<String> all = new ArrayList<>(told);
    all.addAll(grid.problems());
    return all;
  }

  /// Writes what can be read, as one deed. What cannot stays in the grid; `done` is run where nothing does.
  void save(Runnable done) {
    List<FigureGrid.Rest> rest = grid.rest();
    List<FirmFigures> known = new ArrayList<>();
    List<NewFirm> fresh = new ArrayList<>();
    grid.changed()
        .forEach((line, typed) -> {
          if (line.standing() == FigureGrid.Standing.NEW) {
            fresh.add(new NewFirm(line.name(), figures(line, typed)));
          } else {
            known.add(new FirmFigures(line.firm(), figures(line, typed)));
          }
        });
    deeds.write("成片录入", author -> stores.figures().save(author, known, fresh), count -> saved(rest, done));
  }

  private void saved(List<FigureGrid.Rest> rest, Runnable done) {
    if (rest.isEmpty()) {
      done.run();
      return;
    }
    told.clear();
    unwritten = rest;
    read();
  }

  private YearFigures figures(FigureGrid.Line line, Map<Indicator, BigDecimal> typed) {
    YearFigures was = line.onFile();
    Map<Indicator, BigDecimal> values = new EnumMap<>(Indicator.class);
    if (was != null) {
      values.putAll(was.values());
    }
    values.putAll(typed);
    return was == null
        ? new YearFigures(0, 0, line.year(), source, today, null, false, values, null)
        : new YearFigures(
            was.id(),
            was.rev(),
            was.year(),
            was.source(),
            was.asOf(),
            was.saidBy(),
            was.preferred(),
            values,
            was.note());
  }

  FigureGrid grid() {
    return grid;
  }

  /// Whether something stands in it that is not on file; the year and the source stay until it is saved or left.
  ReadOnlyBooleanProperty touched() {
    return touched.getReadOnlyProperty();
  }

  /// Counts up whenever the grid shows something else.
  ReadOnlyIntegerProperty version() {
    return version.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty summary() {
    return summary.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty ready() {
    return ready.getReadOnlyProperty();
  }
}
