package cn.qinshui.zhuanban.app.feature.today;

import cn.qinshui.zhuanban.app.work.Failure;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar;
import cn.qinshui.zhuanban.data.today.TodayMonth;
import cn.qinshui.zhuanban.data.today.TodayScope;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The months of 今日: what is due on each day, and the list of the day that is chosen.
final class MonthViewModel {

  private final TodayStores stores;
  private final Clock clock;
  private final TodayScope scope;
  private final Slot<Shown> slot;
  private final ObjectProperty<LocalDate> chosen;
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

  /// A month with the list of one of its days.
  ///
  /// @param caution that the year is counted without a calendar; may be empty
  record Shown(TodayMonth month, LocalDate day, List<TodayLine> lines, String caution) {
    Shown {
      lines = List.copyOf(lines);
    }
  }

  /// @param person whose month it is, null for the office's
  MonthViewModel(Work work, TodayStores stores, Clock clock, @Nullable String person) {
    this.stores = stores;
    this.clock = clock;
    this.scope = person == null ? TodayScope.OFFICE : TodayScope.of(person);
    this.slot = work.slot("读取月历", shown::set);
    this.chosen = new SimpleObjectProperty<>(today());
    chosen.addListener((source, before, now) -> reload());
    reload();
  }

  void reload() {
    LocalDate day = chosen.get();
    LocalDate today = today();
    slot.load(progress -> read(day, today));
  }

  private Shown read(LocalDate day, LocalDate today) {
    WorkdayCalendar calendar = stores.calendars().load();
    TodayMonth month = stores.months().load(YearMonth.from(day), today, scope);
    List<TodayLine> lines =
        stores.months().day(day, today, scope).stream().map(item -> TodayLine.of(item, today, calendar)).toList();
    return new Shown(month, day, lines, calendar.caution(day, day).orElse(""));
  }

  /// Another day; one of another month turns the page.
  void choose(LocalDate day) {
    chosen.set(day);
  }

  /// The same day of another month.
  void turn(int months) {
    chosen.set(chosen.get().plusMonths(months));
  }

  ReadOnlyObjectProperty<LocalDate> chosen() {
    return chosen;
  }

  ReadOnlyObjectProperty<@Nullable Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return slot.failure();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Whose month it is; empty for the office.
  Optional<String> person() {
    return Optional.ofNullable(scope.person());
  }
}
