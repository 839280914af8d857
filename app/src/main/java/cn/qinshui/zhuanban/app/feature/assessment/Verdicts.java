package cn.qinshui.zhuanban.app.feature.assessment;

import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.data.assessment.Verdict;

/// How verdicts look: a shape, a colour and their word.
final class Verdicts {
  private Verdicts() {}

  static Tone tone(Verdict verdict) {
    return switch (verdict) {
      case MET -> Tone.GREEN;
      case UNMET -> Tone.RED;
      case UNKNOWN -> Tone.YELLOW;
      case JUDGE -> Tone.BLUE;
      case NOT_APPLICABLE -> Tone.GREY;
    };
  }

  static Badge badge(Verdict verdict) {
    return new Badge(tone(verdict), verdict.label());
  }
}
