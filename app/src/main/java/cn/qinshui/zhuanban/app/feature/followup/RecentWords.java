package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.data.followup.RecentVisit;
import cn.qinshui.zhuanban.data.followup.VisitState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// 9天前县工信局已走访
final class RecentWords {

  private RecentWords() {}

  static String of(RecentVisit visit, LocalDate today) {
    long days = ChronoUnit.DAYS.between(visit.day(), today);
    String when = days == 0 ? "今天" : days > 0 ? days + " 天前 " : -days + " 天后 ";
    return when + visit.who() + (visit.state() == VisitState.PLANNED ? "已有走访计划" : "已走访");
  }
}
