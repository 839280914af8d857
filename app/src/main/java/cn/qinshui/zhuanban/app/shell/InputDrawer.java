package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Overlay;
import cn.qinshui.zhuanban.app.ui.form.Form;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A drawer with a form: Ctrl+S saves, Esc closes and asks first where something was typed; why it was refused stands on
/// top with the ways on.
public final class InputDrawer {
  private final Notices notices;
  private final Form form;
  private final Input input;
  private final Overlay overlay;

  /// What the drawer asks of what is typed into it.
  public interface Input {
    /// Whether something was typed that is not saved.
    boolean changed();

    /// Writes it, and closes the drawer when that is done.
    void save();
  }

  /// What stands in the drawer.
  ///
  /// @param above stands over the form, `below` under it
  public record Content(String title, Form form, List<Node> above, List<Node> below) {
    public Content {
      above = List.copyOf(above);
      below = List.copyOf(below);
    }
  }

  /// Why it was not taken (empty where it was), and what can be done then, shown while `open` says so.
  public record Refusal(ObservableValue<String> sentence, List<Button> ways, ObservableValue<Boolean> open) {
    public Refusal {
      ways = List.copyOf(ways);
    }
  }

  private InputDrawer(Notices notices, Content content, Refusal refusal, Input input) {
    this.notices = notices;
    this.form = content.form();
    this.input = input;
    VBox body = Boxes.styled(Boxes.column(16, refused(refusal)), "drawer");
    body.getChildren().addAll(content.above());
    body.getChildren().add(form);
    body.getChildren().addAll(content.below());
    overlay = notices.drawer(content.title(), body, foot(), this::leave);
    overlay.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    form.focusFirst();
  }

  public static InputDrawer open(Notices notices, Content content, Refusal refusal, Input input) {
    return new InputDrawer(notices, content, refusal, input);
  }

  public void close() {
    overlay.close();
  }

  private static VBox refused(Refusal refusal) {
    Label sentence = Boxes.prose("", "refusal-text");
    sentence.textProperty().bind(refusal.sentence());
    sentence.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
    var ways = Boxes.row(8);
    ways.getChildren().addAll(refusal.ways());
    ways.visibleProperty().bind(refusal.open());
    ways.managedProperty().bind(ways.visibleProperty());
    VBox box = Boxes.styled(Boxes.column(8, sentence, ways), "refusal");
    box.visibleProperty().bind(sentence.textProperty().isNotEmpty());
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  private Node foot() {
    Button save = Buttons.main("保存", this::save);
    save.setTooltip(new Tooltip("保存（Ctrl+S）"));
    return Boxes.row(8, Boxes.spring(), Buttons.plain("取消", this::dismiss), save);
  }

  private void dismiss() {
    overlay.dismiss();
  }

  private void pressed(KeyEvent event) {
    if (Shortcut.SAVE.keys().match(event)) {
      save();
      event.consume();
    }
  }

  /// What cannot be read or is missing is pointed at and not saved.
  private void save() {
    if (form.filled()) {
      input.save();
    }
  }

  private void leave(Runnable close) {
    if (form.read() && !input.changed()) {
      close.run();
    } else {
      notices.askUnsaved("填写的内容", this::save, close);
    }
  }
}
