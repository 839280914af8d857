package cn.qinshui.zhuanban.app.feature.briefing;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.report.briefing.Passage;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;

/// One paragraph: its text with numbers to click, or the text area in which it is rewritten.
final class ParagraphBox extends VBox {

  private static final int LETTERS_A_LINE = 24;
  private static final int MOST_LINES = 14;

  private final BriefingViewModel model;
  private final Actions actions;
  private Paragraph paragraph;

  /// What the screen asks about first.
  interface Actions {
    void rewrite(String key);

    void giveUp();
  }

  ParagraphBox(BriefingViewModel model, Actions actions, Paragraph paragraph) {
    this.model = model;
    this.actions = actions;
    this.paragraph = paragraph;
    getStyleClass().add("brief-paragraph");
    read();
  }

  /// Shows the newest; text being typed is left alone.
  void show(Paragraph newest) {
    paragraph = newest;
    var now = model.rewriting().get();
    if (now == null || !now.key().equals(paragraph.key())) {
      read();
    }
  }

  /// Turns into the text area or back.
  void turn() {
    var now = model.rewriting().get();
    if (now != null && now.key().equals(paragraph.key())) {
      write(now);
    } else if (getStyleClass().remove("writing")) {
      read();
      lookupAll(".button-icon").stream().findFirst().ifPresent(Node::requestFocus);
    }
  }

  private void read() {
    var flow = new TextFlow(paragraph.passage().pieces().stream().map(this::piece).toArray(Node[]::new));
    flow.getStyleClass().add("brief-text");
    var head = head();
    if (!model.isFinal()) {
      head.getChildren().add(Buttons.icon(Feather.EDIT_2, "改写这一段", () -> actions.rewrite(paragraph.key())));
    }
    getChildren().setAll(head, flow);
  }

  private HBox head() {
    var head = Boxes.row(8, Boxes.text(paragraph.passage().label(), "brief-label"));
    if (paragraph.own() != null) {
      var mark = Boxes.text("本办改写", "brief-own");
      mark.setTooltip(new Tooltip(paragraph.own().author() + "改写"));
      mark.setMinWidth(USE_PREF_SIZE);
      head.getChildren().add(mark);
    }
    head.getChildren().add(Boxes.spring());
    return head;
  }

  private Node piece(Passage.Piece piece) {
    return switch (piece) {
      case Passage.Words(var text) -> Boxes.styled(new Text(text), "brief-words");
      case Passage.Counted(var figure) -> {
        var link = new Hyperlink(figure.withUnit());
        link.getStyleClass().add("brief-figure");
        link.setTooltip(new Tooltip("打开名单：" + figure.label()));
        link.setOnAction(event -> model.openFigure(figure));
        yield link;
      }
    };
  }

  private void write(Rewriting now) {
    var area = new TextArea(now.text().get());
    area.setWrapText(true);
    area.setPrefRowCount(Math.clamp(now.text().get().length() / LETTERS_A_LINE + 2, 3, MOST_LINES));
    area.textProperty().bindBidirectional(now.text());
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    var error = Boxes.prose("", "form-error");
    error.textProperty().bind(now.error());
    error.visibleProperty().bind(now.error().isNotEmpty());
    error.managedProperty().bind(error.visibleProperty());
    var buttons = Boxes.row(8, Buttons.main("保存", this::save), Buttons.plain("取消", actions::giveUp), Boxes.spring());
    if (paragraph.own() != null) {
      buttons.getChildren().add(restore());
    }
    if (!getStyleClass().contains("writing")) {
      getStyleClass().add("writing");
    }
    getChildren().setAll(head(), area, error, buttons);
    area.requestFocus();
    area.end();
  }

  private Button restore() {
    return Buttons.with(Feather.ROTATE_CCW, Buttons.quiet("恢复自动文字", () -> model.restore(paragraph.key())));
  }

  private void save() {
    model.save(() -> {});
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      save();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      actions.giveUp();
    } else {
      return;
    }
    event.consume();
  }
}
