package cn.qinshui.zhuanban.app.feature.briefing;

import cn.qinshui.zhuanban.app.shell.Notices;
import cn.qinshui.zhuanban.app.ui.Boxes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The paragraphs of the briefing under their headings; one of them at a time is rewritten.
final class ProsePane extends ScrollPane implements ParagraphBox.Actions {

  private final BriefingViewModel model;
  private final Notices notices;
  private final VBox column = Boxes.styled(Boxes.column(0), "brief-column");
  private final Map<String, ParagraphBox> boxes = new LinkedHashMap<>();

  ProsePane(BriefingViewModel model, Notices notices) {
    this.model = model;
    this.notices = notices;
    setContent(column);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().addAll("edge-to-edge", "brief-prose");
    model.draft().addListener((source, before, now) -> draw());
    model.rewriting().addListener((source, before, now) -> boxes.values().forEach(ParagraphBox::turn));
  }

  private void draw() {
    var paragraphs = model.paragraphs();
    if (paragraphs.stream().map(Paragraph::key).toList().equals(List.copyOf(boxes.keySet()))) {
      paragraphs.forEach(each -> boxes.get(each.key()).show(each));
      return;
    }
    boxes.clear();
    column.getChildren().clear();
    setVvalue(0);
    var section = "";
    for (var each : paragraphs) {
      if (!each.section().equals(section)) {
        column.getChildren().add(Boxes.prose(each.section(), "brief-section"));
      }
      section = each.section();
      var box = new ParagraphBox(model, this, each);
      boxes.put(each.key(), box);
      column.getChildren().add(box);
    }
  }

  @Override
  public void rewrite(String key) {
    leave(() -> model.rewrite(key));
  }

  @Override
  public void giveUp() {
    leave(model::giveUp);
  }

  /// Goes on at once, or after asking about unsaved text.
  void leave(Runnable go) {
    if (model.dirty()) {
      notices.askUnsaved("改写的文字", () -> model.save(go), go);
    } else {
      model.giveUp();
      go.run();
    }
  }
}
