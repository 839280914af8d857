package cn.qinshui.zhuanban.data.duplicate;

/// One reason with what the two firms share, such as the telephone number; empty where the names say it.
public record Evidence(Reason reason, String shared) {
  /// 电话相同：0356-7000001
  public String sentence() {
    return shared.isEmpty() ? reason.label() : reason.label() + "：" + shared;
  }
}
