package cn.qinshui.zhuanban.data.watch;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The watch of the library on a day.
///
/// @param titles firms with a watched title, riskiest first
/// @param expiring titles that run out within the longest term, the next first
/// @param updates yearly updates not done yet
/// @param changes changes to be reported
/// @param reached firms that reached 规模以上 and are not in the statistics, the largest first
/// @param scale firms that grow towards 规模以上, the nearest first
public record Watch(
    LocalDate day,
    List<TitleWatch> titles,
    List<TitleDue> expiring,
    List<TitleDue> updates,
    List<ChangeDue> changes,
    List<ScaleReached> reached,
    List<ScaleWatch> scale) {
  public Watch {
    titles = List.copyOf(titles);
    expiring = List.copyOf(expiring);
    updates = List.copyOf(updates);
    changes = List.copyOf(changes);
    reached = List.copyOf(reached);
    scale = List.copyOf(scale);
  }

  public List<TitleWatch> of(WatchClass watchClass) {
    return titles.stream().filter(title -> title.watchClass() == watchClass).toList();
  }

  /// How many firms stand in each class; every class is named.
  public Map<WatchClass, Integer> counts() {
    var counts = new EnumMap<WatchClass, Integer>(WatchClass.class);
    for (var watchClass : WatchClass.values()) counts.put(watchClass, of(watchClass).size());
    return counts;
  }

  /// Titles that run out within so many months.
  public List<TitleDue> expiringWithin(int months) {
    return expiring.stream().filter(title -> title.within(day, months)).toList();
  }
}
