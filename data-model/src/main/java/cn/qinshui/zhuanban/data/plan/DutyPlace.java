package cn.qinshui.zhuanban.data.plan;

/// Where in the matrix something stands: the measure and the unit of a duty, with what a list shows of them.
public record DutyPlace(long measureId, int measureNo, String measureTitle, long unitId, String unitName) {
  /// 措施1·县发改局
  public String label() {
    return "措施" + measureNo + "·" + unitName;
  }
}
