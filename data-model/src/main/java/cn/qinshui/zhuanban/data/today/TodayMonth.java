package cn.qinshui.zhuanban.data.today;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A month of 今日: what is due on each of its days.
public record TodayMonth(YearMonth month, TodayScope scope, List<Day> days) {
  public TodayMonth {
    days = List.copyOf(days);
  }

  /// What can be due on a day, in the order it is listed.
  public enum Kind {
    DEMANDS("诉求"),
    TODOS("待办"),
    MILESTONES("阶段任务"),
    RESOLUTIONS("议定事项"),
    TITLES("到期资质"),
    WINDOWS("政策窗口");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /// One day; `name` is its festival or 调休. Kinds of which nothing is due are left out.
  public record Day(LocalDate on, boolean working, @Nullable String name, Map<Kind, Integer> counts) {
    public Day {
      counts = Map.copyOf(counts);
    }

    public int total() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  public Day day(LocalDate on) {
    return days.get(on.getDayOfMonth() - 1);
  }
}
