package cn.qinshui.zhuanban.app.feature.assessment;

import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.data.assessment.CriterionResult;
import cn.qinshui.zhuanban.data.assessment.Reading;
import cn.qinshui.zhuanban.data.assessment.Verdict;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One thing a standard asks: the verdict, what is asked, what the file says and who says so, what is lacking and what to
/// do about it.
final class CriterionCard extends VBox {
  private final GridPane lines = new GridPane();
  private int line;

  /// @param fill opens the form for a missing value; null while figures are only tried
  CriterionCard(CriterionResult result, @Nullable Consumer<Reading> fill) {
    getStyleClass().addAll("criterion", "verdict-" + result.verdict().name().toLowerCase(Locale.ROOT));
    var head =
        Boxes.row(
            10, Verdicts.badge(result.verdict()), Boxes.prose(result.criterion().title(), "strong"), Boxes.spring());
    if (result.toVerify()) head.getChildren().add(new Badge(Tone.GREY, "待核对原文"));
    lines.getStyleClass().add("criterion-lines");
    add("要求", Boxes.prose(result.requirement()));
    add("现状", values(result, fill));
    if (!result.sources().isEmpty()) add("来源", Boxes.prose(result.sources(), "muted"));
    if (result.gap() != null) add("差距", Boxes.prose(result.gap().words(), "criterion-gap"));
    if (result.reason() != null) add("说明", Boxes.prose(result.reason(), "muted"));
    var differ = result.disagreements().collect(Collectors.joining("；"));
    if (!differ.isEmpty()) add("来源不一", Boxes.prose(differ, "criterion-caution"));
    if (result.action() != null) add("怎么办", Boxes.prose(result.action()));
    if (result.verdict() != Verdict.NOT_APPLICABLE
        && result.verdict() != Verdict.MET
        && !result.criterion().evidence().isEmpty()) {
      add("佐证", Boxes.prose(String.join("、", result.criterion().evidence()), "muted"));
    }
    getChildren().addAll(head, lines);
  }

  private void add(String name, Node content) {
    var label = Boxes.whole(name, "criterion-name");
    GridPane.setValignment(label, VPos.TOP);
    GridPane.setHgrow(content, Priority.ALWAYS);
    lines.addRow(line++, label, content);
  }

  private static Node values(CriterionResult result, @Nullable Consumer<Reading> fill) {
    if (result.readings().isEmpty()) return Boxes.text("没有数字可比，由人判断", "muted");
    var values = Boxes.column(2);
    for (var reading : result.readings()) {
      var period = reading.period().isEmpty() ? "" : "（" + reading.period() + "）";
      var text =
          Boxes.prose(
              reading.label() + period + "：" + reading.words(), reading.isMissing() ? "criterion-missing" : "fact");
      if (fill == null || !reading.isMissing()) {
        values.getChildren().add(text);
        continue;
      }
      var button = Buttons.with(Feather.EDIT_2, Buttons.link("补上", () -> fill.accept(reading)));
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setAccessibleText("补上" + reading.label() + period);
      values.getChildren().add(Boxes.row(8, text, button));
    }
    return values;
  }
}
