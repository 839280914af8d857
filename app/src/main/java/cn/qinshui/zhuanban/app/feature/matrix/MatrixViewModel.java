package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.work.Failure;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.plan.Colour;
import cn.qinshui.zhuanban.data.plan.Duty;
import cn.qinshui.zhuanban.data.plan.MatrixFilter;
import cn.qinshui.zhuanban.data.plan.Measure;
import cn.qinshui.zhuanban.data.plan.PanelMember;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The matrix as one looks at it: the sheet of today, what it is narrowed to, where the keyboard stands.
final class MatrixViewModel {

  private final Slot<Optional<Sheet>> slot;
  private final SheetReader reader;
  private final Clock clock;
  private final Consumer<Route> open;
  private final ReadOnlyObjectWrapper<@Nullable Sheet> sheet = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<MatrixTable> table = new ReadOnlyObjectWrapper<>(MatrixTable.NOTHING);
  private final ObjectProperty<MatrixFilter> filter;
  private final ObjectProperty<@Nullable Spot> spot = new SimpleObjectProperty<>();

  MatrixViewModel(Work work, SheetReader reader, Clock clock, MatrixFilter wanted, Consumer<Route> open) {
    this.reader = reader;
    this.clock = clock;
    this.open = open;
    this.filter = new SimpleObjectProperty<>(wanted);
    this.slot = work.slot("读取措施矩阵", this::show);
    filter.addListener((source, before, now) -> tabulate());
    reload();
  }

  void reload() {
    LocalDate today = LocalDate.now(clock);
    slot.load(progress -> reader.read(today));
  }

  /// Null until it is read, and where the library holds no plan.
  ReadOnlyObjectProperty<@Nullable Sheet> sheet() {
    return sheet.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return slot.failure();
  }

  /// What is drawn: the sheet under the filter.
  ReadOnlyObjectProperty<MatrixTable> table() {
    return table.getReadOnlyProperty();
  }

  ObjectProperty<MatrixFilter> filter() {
    return filter;
  }

  ObjectProperty<@Nullable Spot> spot() {
    return spot;
  }

  /// What stands at the keyboard's place, in one line.
  ObservableValue<String> told() {
    return Bindings.createStringBinding(this::toldNow, spot, sheet);
  }

  /// How many marks have each colour, the colour of the filter apart.
  Map<Colour, Integer> colours() {
    Map<Colour, Integer> counts = new EnumMap<>(Colour.class);
    Sheet now = sheet.get();
    if (now != null) {
      MatrixFilter any = filter.get().withColour(null);
      now.reading(any).forEach(duty -> counts.merge(now.state(duty).colour(), 1, Integer::sum));
    }
    return counts;
  }

  /// The name of the unit the filter asks for, where the plan gives it nothing to answer for.
  Optional<String> unitWithoutDuty() {
    Sheet now = sheet.get();
    Long wanted = filter.get().unitId();
    if (now == null || wanted == null || now.outline().units().stream().anyMatch(unit -> unit.id() == wanted)) {
      return Optional.empty();
    }
    return now.panel().stream()
        .filter(member -> wanted.equals(member.unitId()))
        .map(PanelMember::unitName)
        .filter(name -> name != null)
        .findFirst()
        .or(() -> Optional.of("这个单位"));
  }

  /// A cell opens its file, the head of a row the measure at its leading unit, the head of a column narrows to its unit.
  void open(Spot place) {
    Sheet now = sheet.get();
    if (now == null) {
      return;
    }
    if (place.measureId() == null) {
      Long unit = place.unitId();
      filter.set(filter.get().withUnit(unit == null || unit.equals(filter.get().unitId()) ? null : unit));
    } else {
      dutyAt(now, place).ifPresent(duty -> open.accept(new Route.MatrixCell(duty.id(), filter.get())));
    }
  }

  private static Optional<Duty> dutyAt(Sheet sheet, Spot place) {
    long measureId = place.measureId();
    if (place.unitId() != null) {
      return sheet.outline().duty(measureId, place.unitId());
    }
    Measure measure = sheet.outline().measureById(measureId);
    return sheet.outline().dutiesOf(measure).stream().max(Comparator.comparing(Duty::leads));
  }

  private void show(Optional<Sheet> found) {
    sheet.set(found.orElse(null));
    tabulate();
  }

  private void tabulate() {
    Sheet now = sheet.get();
    table.set(now == null ? MatrixTable.NOTHING : MatrixTable.of(now, filter.get()));
  }

  private String toldNow() {
    Sheet now = sheet.get();
    Spot place = spot.get();
    if (now == null || place == null) {
      return "";
    }
    if (place.isCell()) {
      return now.outline()
          .duty(place.measureId(), place.unitId())
          .map(now::told)
          .orElseGet(() ->
              "措施"
                  + now.outline().measureById(place.measureId()).no()
                  + " "
                  + now.outline().unitById(place.unitId()).name()
                  + "：方案未列为责任单位。");
    }
    if (place.measureId() != null) {
      Measure measure = now.outline().measureById(place.measureId());
      return "措施" + measure.no() + " " + measure.title() + "：" + now.outline().dutiesOf(measure).size() + "个责任单位。";
    }
    if (place.unitId() != null) {
      long marks = now.outline().duties().stream().filter(duty -> duty.unitId() == place.unitId()).count();
      return now.outline().unitById(place.unitId()).name() + "：承担" + marks + "项措施。";
    }
    return "";
  }
}
