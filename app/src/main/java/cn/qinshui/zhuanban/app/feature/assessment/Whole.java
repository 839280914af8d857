package cn.qinshui.zhuanban.app.feature.assessment;

/// The filter of a list that is always shown whole.
public record Whole() {
  static final Whole LIST = new Whole();
}
