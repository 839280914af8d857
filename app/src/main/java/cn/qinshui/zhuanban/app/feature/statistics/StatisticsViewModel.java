package cn.qinshui.zhuanban.app.feature.statistics;

import cn.qinshui.zhuanban.app.work.Failure;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.followup.Grouping;
import cn.qinshui.zhuanban.data.shared.DayRange;
import cn.qinshui.zhuanban.data.statistics.FollowupStatistics;
import cn.qinshui.zhuanban.data.statistics.StatisticsStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Which days are counted, how they are divided, and what came of it.
final class StatisticsViewModel {
  private final StatisticsStore store;
  private final Clock clock;
  private final Slot<FollowupStatistics> slot;
  private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.COMMISSIONER);
  private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable FollowupStatistics> found = new ReadOnlyObjectWrapper<>();
  private boolean choosing;

  StatisticsViewModel(Work work, StatisticsStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
    this.slot = work.slot("统计走访和诉求", found::set);
    choose(Span.YEAR);
    grouping.addListener((source, before, now) -> reload());
    from.addListener((source, before, now) -> reload());
    to.addListener((source, before, now) -> reload());
  }

  /// Counts the days of a span.
  void choose(Span span) {
    var days = span.upTo(today());
    choosing = true;
    from.set(days.from());
    to.set(days.to());
    choosing = false;
    reload();
  }

  /// The span whose days are chosen now, or null where they are others.
  @Nullable Span span() {
    for (var span : Span.values()) if (span.upTo(today()).equals(days())) return span;
    return null;
  }

  /// The days asked for; an end that is not given is today's year, or today. Ends the wrong way round are turned.
  DayRange days() {
    var first = Objects.requireNonNullElse(from.get(), today().withDayOfYear(1));
    var last = Objects.requireNonNullElse(to.get(), today());
    return first.isAfter(last) ? new DayRange(last, first) : new DayRange(first, last);
  }

  void reload() {
    if (choosing) return;
    var by = grouping.get();
    var days = days();
    slot.load(_ -> store.read(by, days, today()));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  ObjectProperty<Grouping> grouping() {
    return grouping;
  }

  ObjectProperty<@Nullable LocalDate> from() {
    return from;
  }

  ObjectProperty<@Nullable LocalDate> to() {
    return to;
  }

  /// Null until it is counted for the first time.
  ReadOnlyObjectProperty<@Nullable FollowupStatistics> found() {
    return found.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return slot.failure();
  }
}
