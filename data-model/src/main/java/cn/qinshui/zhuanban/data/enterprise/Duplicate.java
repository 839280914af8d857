package cn.qinshui.zhuanban.data.enterprise;

/// A firm of the library that may be the one being entered.
///
/// @param recycled it lies in the bin and could be restored instead
public record Duplicate(long id, String name, Reason reason, boolean recycled) {
  /// Why it may be the same.
  public enum Reason {
    SAME_CODE("统一社会信用代码相同"),
    SAME_NAME("同一乡镇名称相同"),
    FORMER_NAME("曾用名相同"),
    MERGED_CODE("合并进来的档案用过这个统一社会信用代码");

    private final String label;

    Reason(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /// Which field it is about.
  EnterpriseField field() {
    return reason == Reason.SAME_CODE || reason == Reason.MERGED_CODE ? EnterpriseField.CODE : EnterpriseField.NAME;
  }

  /// The question for the person who enters.
  public String sentence() {
    var where = recycled ? "回收站里" : "库里";
    var instead = recycled ? "可先还原它。" : "可打开它核对。";
    return where + "已有“" + name + "”，" + reason.label() + "，" + instead + "确认是另一家企业吗？";
  }
}
