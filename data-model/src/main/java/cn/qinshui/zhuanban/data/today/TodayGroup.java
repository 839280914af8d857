package cn.qinshui.zhuanban.data.today;

import cn.qinshui.zhuanban.data.figure.Figure;
import java.util.List;

/// One group of 今日: its number, the first of its lines, and for some a few narrower or wider numbers (到期 6 个月, 12 个月).
public record TodayGroup(Kind kind, Figure figure, List<Figure> further, List<TodayItem> items) {
  /// What a group is about, in the order of the page.
  public enum Kind {
    OVERDUE("逾期"),
    DUE_TODAY("今天到期"),
    DUE_WEEK("本周到期"),
    ESCALATED("升级督办"),
    TO_ASSIGN("待分办"),
    AWAITING_UNIT("待单位签收"),
    AWAITING_FIRM("待企业确认"),
    TO_CLOSE("待销号"),
    FOLLOW_UPS("跟进到期"),
    LATER_FOLLOW_UPS("以后的跟进"),
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

  public TodayGroup {
    further = List.copyOf(further);
    items = List.copyOf(items);
  }
}
