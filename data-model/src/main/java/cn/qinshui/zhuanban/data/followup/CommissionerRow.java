package cn.qinshui.zhuanban.data.followup;

/// A line of the roster: how many firms he serves (of at most `limit`), how many of them were visited this quarter, and how
/// many of their demands are open and overdue.
public record CommissionerRow(
    Commissioner commissioner, int firms, int limit, int visitedThisQuarter, int openDemands, int overdueDemands) {
  public boolean overloaded() {
    return firms > limit;
  }

  public int unvisited() {
    return firms - visitedThisQuarter;
  }
}
