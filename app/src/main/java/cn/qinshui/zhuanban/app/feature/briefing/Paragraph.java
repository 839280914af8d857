package cn.qinshui.zhuanban.app.feature.briefing;

import cn.qinshui.zhuanban.app.usecase.MakeBriefing;
import cn.qinshui.zhuanban.data.briefing.Prose;
import cn.qinshui.zhuanban.data.briefing.SectionFacts;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.report.briefing.BriefingText;
import cn.qinshui.zhuanban.report.briefing.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paragraph of the briefing as the screen lists it.
///
/// @param section the heading it stands under, empty for the opening
/// @param own what the office wrote in its place; null where the rules' words stand
record Paragraph(String section, Passage passage, @Nullable Prose own) {

  String key() {
    return passage.key();
  }

  static List<Paragraph> of(MakeBriefing.Draft draft) {
    return draft.composer().passages().stream()
        .map(passage -> new Paragraph(section(draft, passage.key()), passage, draft.prose().get(passage.key())))
        .toList();
  }

  private static String section(MakeBriefing.Draft draft, String key) {
    var sections = draft.facts().sections();
    if (key.equals(BriefingText.LEAD) || sections.isEmpty()) {
      return "";
    }
    return sections.stream()
        .filter(section -> holds(section, key))
        .findFirst()
        .map(Paragraph::heading)
        .orElseGet(() -> heading(sections.getFirst()));
  }

  private static boolean holds(SectionFacts section, String key) {
    return section.measures().stream().anyMatch(measure -> BriefingText.measureKey(measure.measure().no()).equals(key));
  }

  private static String heading(SectionFacts section) {
    return PaperText.headingOne(section.section().no()) + section.section().title();
  }
}
