package cn.qinshui.zhuanban.data.plan;

/// One mark of the matrix: this unit answers for this measure. `position` is its place in the printed order.
public record Duty(long id, long measureId, long unitId, int position, boolean leads, LeadBasis leadBasis, int rev) {
  /// Who said that this unit leads; the plan itself never does.
  public enum LeadBasis {
    BY_ORDER("按排序推定"),
    BY_OFFICE("本办指定");

    private final String word;

    LeadBasis(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
