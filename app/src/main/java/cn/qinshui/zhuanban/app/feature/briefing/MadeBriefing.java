package cn.qinshui.zhuanban.app.feature.briefing;

import cn.qinshui.zhuanban.app.shell.paper.OpenPaper;
import cn.qinshui.zhuanban.app.usecase.MakeBriefing;
import cn.qinshui.zhuanban.report.core.PaperResult;
import java.util.stream.Collectors;

/// A briefing as it was set, with the draft its numbers are of.
record MadeBriefing(MakeBriefing.Draft draft, OpenPaper paper) {

  /// Which faces are really used, the stand-ins named as such.
  String faces() {
    return paper.result().faces().stream().map(MadeBriefing::face).distinct().collect(Collectors.joining("　"));
  }

  private static String face(PaperResult.FaceUse use) {
    return use.role().label() + " → " + use.face() + (use.standIn() ? "（代用）" : "");
  }

  /// What no face has, empty if nothing is missing.
  String missing() {
    var missing = paper.result().missing();
    return missing.isEmpty() ? "" : "这些字本机字体里没有，印成□：" + String.join("、", missing);
  }
}
