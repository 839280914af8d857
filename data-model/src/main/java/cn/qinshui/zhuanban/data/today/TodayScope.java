package cn.qinshui.zhuanban.data.today;

import org.jspecify.annotations.Nullable;

/// Whose day it is: the office's, or one person's. A commissioner's day holds the firms assigned to him.
public record TodayScope(@Nullable String person) {
  public static final TodayScope OFFICE = new TodayScope(null);

  public static TodayScope of(String person) {
    return new TodayScope(person);
  }
}
