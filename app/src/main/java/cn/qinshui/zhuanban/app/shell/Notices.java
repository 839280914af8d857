package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.DialogCard;
import cn.qinshui.zhuanban.app.ui.Overlay;
import cn.qinshui.zhuanban.app.ui.SidePanel;
import cn.qinshui.zhuanban.app.ui.Toasts;
import cn.qinshui.zhuanban.app.work.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the program says: short messages, questions, failures, and panels over the window.
public final class Notices {

  private final StackPane layers;
  private final Toasts toasts;
  private final Runnable exportLog;
  private final ReadOnlyStringWrapper last = new ReadOnlyStringWrapper("");
  private @Nullable Overlay failing;

  /// @param layers what the overlays are laid onto
  /// @param exportLog 导出日志 of the error dialog
  public Notices(StackPane layers, Toasts toasts, Runnable exportLog) {
    this.layers = layers;
    this.toasts = toasts;
    this.exportLog = exportLog;
  }

  /// 已保存 and the like.
  public void say(String sentence) {
    last.set(sentence);
    toasts.show(sentence);
  }

  /// With one action, such as 撤销.
  public void say(String sentence, String word, Runnable action) {
    last.set(sentence);
    toasts.show(sentence, word, action);
  }

  /// What was said last; the status bar keeps it when the message is gone.
  public ReadOnlyStringProperty last() {
    return last.getReadOnlyProperty();
  }

  /// Asks before something that cannot be taken back easily. Plain sentences; `word` names the deed, never 确定.
  public void ask(String title, String sentence, String word, Runnable yes) {
    dialog(
        title,
        Boxes.prose(sentence, "dialog-text"),
        close ->
            List.of(
                Buttons.plain("取消", close),
                Buttons.main(
                    word,
                    () -> {
                      close.run();
                      yes.run();
                    })));
  }

  /// Asks before something is lost.
  public void askDanger(String title, String sentence, String word, Runnable yes) {
    Overlay[] open = new Overlay[1];
    Button cancel = Buttons.plain("取消", () -> open[0].close());
    Button deed =
        Buttons.danger(
            word,
            () -> {
              open[0].close();
              yes.run();
            });
    DialogCard card = new DialogCard(title, Boxes.prose(sentence, "dialog-text"), List.of(deed, cancel));
    open[0] = Overlay.open(layers, card, Pos.CENTER, true, () -> {});
  }

  /// Unsaved input: keep editing, throw away, or save and go.
  public void askUnsaved(String what, Runnable save, Runnable discard) {
    dialog(
        what + "还没有保存",
        Boxes.prose("离开前要保存吗？", "dialog-text"),
        close ->
            List.of(
                Buttons.danger(
                    "不保存",
                    () -> {
                      close.run();
                      discard.run();
                    }),
                Buttons.plain("继续修改", close),
                Buttons.main(
                    "保存",
                    () -> {
                      close.run();
                      save.run();
                    })));
  }

  /// Tells something that has to be read.
  public void tell(String title, String sentence) {
    told(title, sentence);
  }

  private Overlay told(String title, String sentence) {
    return dialog(title, Boxes.prose(sentence, "dialog-text"), close -> List.of(Buttons.main("知道了", close)));
  }

  /// Shows a failure: its sentence, and for a fault of the program the code with 导出日志. One at a time: what fails
  /// while a failure is being read has mostly the same cause.
  public void fail(Failure failure) {
    if (failing != null && failing.isOpen()) {
      return;
    }
    failing =
        switch (failure) {
          case Failure.Expected expected -> told("没有完成", expected.sentence());
          case Failure.Unexpected unexpected -> fault(unexpected.code());
        };
  }

  private Overlay fault(String code) {
    VBox content =
        Boxes.column(
            12,
            Boxes.prose("刚才的操作没有完成。请导出日志，连同错误代码交给维护人员。", "dialog-text"),
            Boxes.row(8, Boxes.text("错误代码", "muted"), Boxes.text(code, "code")));
    return dialog("程序出错", content, close -> List.of(Buttons.plain("导出日志", exportLog), Buttons.main("关闭", close)));
  }

  /// A dialog of one's own; the buttons are made with what closes it.
  public Overlay dialog(String title, Node content, Function<Runnable, List<Button>> buttons) {
    Overlay[] open = new Overlay[1];
    DialogCard card = new DialogCard(title, content, new ArrayList<>(buttons.apply(() -> open[0].close())));
    open[0] = Overlay.open(layers, card, Pos.CENTER, true, () -> {});
    return open[0];
  }

  /// A drawer at the right for looking into one thing.
  public Overlay panel(String title, Node content) {
    Overlay[] open = new Overlay[1];
    SidePanel panel = new SidePanel(title, content, () -> open[0].close());
    open[0] = Overlay.open(layers, panel, Pos.CENTER_RIGHT, true, () -> {});
    return open[0];
  }

  /// A drawer with input and its buttons: `leave` is asked before it closes, and runs what it gets when nothing is lost.
  public Overlay drawer(String title, Node content, Node foot, Consumer<Runnable> leave) {
    Overlay[] open = new Overlay[1];
    SidePanel panel = new SidePanel(title, content, () -> open[0].dismiss()).foot(foot);
    panel.getStyleClass().add("wide");
    open[0] = Overlay.guarded(layers, panel, Pos.CENTER_RIGHT, leave, () -> {});
    return open[0];
  }

  /// Whether something lies over the window.
  public boolean isCovered() {
    return layers.getChildren().stream().anyMatch(Overlay.class::isInstance);
  }

  StackPane layers() {
    return layers;
  }
}
