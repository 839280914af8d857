package cn.qinshui.zhuanban.data.standard;

import java.util.Arrays;
import java.util.List;

/// How far a firm has come on its way to a title (培育漏斗), or that it left.
public enum LeadStage {
  LEAD("线索"),
  RESERVE("储备"),
  COACHING("辅导"),
  APPLIED("申报"),
  LISTED("入库"),
  DROPPED("退出");

  private final String label;

  LeadStage(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /// The stages of the funnel in their order, without those who left.
  public static List<LeadStage> funnel() {
    return Arrays.stream(values()).filter(stage -> stage != DROPPED).toList();
  }
}
