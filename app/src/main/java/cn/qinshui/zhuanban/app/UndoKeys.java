package cn.qinshui.zhuanban.app;

import cn.qinshui.zhuanban.app.shell.UndoHooks;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.History;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;

/// Ctrl+Z and Ctrl+Y: what they would do next, kept up to date, and doing it in the background.
final class UndoKeys {
  private final Work work;
  private final History history;
  private final Supplier<Author> author;
  private final Consumer<String> say;
  private final Slot<Words> words;
  private final SimpleStringProperty undoWord = new SimpleStringProperty("");
  private final SimpleStringProperty redoWord = new SimpleStringProperty("");

  private record Words(String undo, String redo) {}

  UndoKeys(Work work, History history, Supplier<Author> author, Consumer<String> say) {
    this.work = work;
    this.history = history;
    this.author = author;
    this.say = say;
    this.words =
        work.slot(
            "读取可撤销的操作",
            found -> {
              undoWord.set(found.undo());
              redoWord.set(found.redo());
            });
  }

  /// Looks up what can be undone now; to be called after every deed.
  void refresh() {
    var now = author.get();
    words.load(_ ->
        new Words(
            history.undoable(now).map(History.Entry::cause).orElse(""),
            history.redoable(now).map(History.Entry::cause).map(UndoKeys::plain).orElse("")));
  }

  UndoHooks hooks() {
    return new UndoHooks(
        undoWord,
        redoWord,
        () -> step("撤销", history::undo, "没有可以撤销的操作。"),
        () -> step("重做", history::redo, "没有可以重做的操作。"));
  }

  private void step(String word, Function<Author, Optional<History.Entry>> step, String nothing) {
    var now = author.get();
    work.run(
        word,
        _ -> step.apply(now),
        done -> say.accept(done.map(entry -> "已" + word + "：" + plain(entry.cause())).orElse(nothing)));
  }

  private static String plain(String cause) {
    return cause.replaceFirst("^(撤销|恢复)：", "");
  }
}
