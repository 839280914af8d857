package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.data.plan.CellState;
import cn.qinshui.zhuanban.data.plan.Colour;
import cn.qinshui.zhuanban.data.plan.DutyFacts;
import cn.qinshui.zhuanban.data.plan.DutyRules;
import cn.qinshui.zhuanban.data.plan.Milestone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// A milestone with its own colour, word and the sentence behind it; once late, it stays 黄 补完.
record MilestoneLine(Milestone milestone, Tone tone, String word, String why) {

  static MilestoneLine of(Milestone milestone, DutyRules rules, LocalDate asOf) {
    LocalDate done = milestone.doneOn();
    if (done != null && milestone.doneLate()) {
      long days = ChronoUnit.DAYS.between(milestone.dueOn(), done);
      return new MilestoneLine(milestone, Tone.YELLOW, "补完", done + " 办结，晚" + days + "天");
    }
    if (done != null) {
      return new MilestoneLine(milestone, Tone.GREEN, "办结", done + " 办结");
    }
    CellState state = rules.state(new DutyFacts(List.of(milestone), asOf, asOf), asOf);
    if (state.colour() == Colour.RED || state.colour() == Colour.BLUE) {
      return new MilestoneLine(
          milestone, Tone.valueOf(state.colour().name()), state.word(), withoutTitle(milestone, state.why()));
    }
    return new MilestoneLine(milestone, Tone.GREY, "未到期", "");
  }

  /// The rule's sentence names the milestone first; here its title stands above.
  private static String withoutTitle(Milestone milestone, String why) {
    String name = "“" + milestone.title() + "”";
    return why.startsWith(name) ? why.substring(name.length()) : why;
  }
}
