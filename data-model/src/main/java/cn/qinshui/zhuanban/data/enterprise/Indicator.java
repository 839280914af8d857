package cn.qinshui.zhuanban.data.enterprise;

/// A yearly indicator (年度指标). Money is in 万元.
public enum Indicator {
  REVENUE("营业收入", "万元"),
  MAIN_REVENUE("主营业务收入", "万元"),
  COST("成本费用", "万元"),
  PROFIT("利润总额", "万元"),
  NET_PROFIT("净利润", "万元"),
  TAX("上缴税金", "万元"),
  ASSETS("资产总额", "万元"),
  LIABILITIES("负债总额", "万元"),
  NET_ASSETS("净资产", "万元"),
  RD_EXPENSE("研发费用", "万元"),
  RD_EXPENSE_HOME("境内研发费用", "万元"),
  HIGH_TECH_REVENUE("高新技术产品收入", "万元"),
  EQUITY_RAISED("新增股权融资", "万元"),
  EMPLOYEES("从业人员", "人"),
  RD_STAFF("研发人员", "人");

  private final String label;
  private final String unit;

  Indicator(String label, String unit) {
    this.label = label;
    this.unit = unit;
  }

  public String label() {
    return label;
  }

  /// 万元 or 人.
  public String unit() {
    return unit;
  }

  public boolean isCount() {
    return unit.equals("人");
  }
}
