package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.data.plan.Measure;
import cn.qinshui.zhuanban.data.plan.Section;
import cn.qinshui.zhuanban.data.shared.PaperText;

/// The clause word for word, marked as the plan's own text, with the number the plan sets where it sets one.
final class ClauseCard {

  private ClauseCard() {}

  static Card of(CellFile file) {
    Measure measure = file.measure();
    Section section = file.sheet().outline().section(measure);
    Card card =
        new Card(
            Boxes.prose(PaperText.headingOne(section.no()) + section.title(), "muted", "small"),
            Boxes.prose(measure.clause(), "clause"));
    measure
        .target()
        .ifPresent(target ->
            card.getChildren()
                .add(
                    Boxes.column(
                        3,
                        Boxes.row(8, Boxes.text("目标", "muted"), Boxes.text("方案原文", "origin-tag")),
                        Boxes.prose(target.text(), "strong"))));
    card.head("方案原文", Boxes.whole(file.sheet().outline().plan().docNo(), "origin-tag"));
    return card;
  }
}
