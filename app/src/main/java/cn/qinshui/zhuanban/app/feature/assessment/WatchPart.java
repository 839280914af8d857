package cn.qinshui.zhuanban.app.feature.assessment;

import cn.qinshui.zhuanban.app.ui.Tone;

/// What of the watch is looked at.
public enum WatchPart {
  HIGH_RISK("高风险", Tone.RED),
  NEAR("临界", Tone.YELLOW),
  ATTENTION("关注", Tone.BLUE),
  EXPIRING("到期", Tone.RED),
  UPDATE("年度更新", Tone.BLUE),
  CHANGE("变更报告", Tone.BLUE),
  REACHED("达标未入统", Tone.YELLOW),
  SCALE("升规关注", Tone.GREEN),
  STABLE("稳定", Tone.GREY);

  private final String label;
  private final Tone tone;

  WatchPart(String label, Tone tone) {
    this.label = label;
    this.tone = tone;
  }

  String label() {
    return label;
  }

  Tone tone() {
    return tone;
  }
}
