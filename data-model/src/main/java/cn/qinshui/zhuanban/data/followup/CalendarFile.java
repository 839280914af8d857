package cn.qinshui.zhuanban.data.followup;

import cn.qinshui.zhuanban.data.shared.WorkdayCalendar.SpecialDay;
import java.util.List;

/// The holidays and working weekends of one year as a file gave them (放假安排).
///
/// @param toVerify the file itself says that it was not compared with the notice
public record CalendarFile(int year, List<SpecialDay> days, boolean toVerify) {
  public CalendarFile {
    days = List.copyOf(days);
  }
}
