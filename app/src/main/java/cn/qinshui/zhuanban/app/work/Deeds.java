package cn.qinshui.zhuanban.app.work;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Changes;
import cn.qinshui.zhuanban.data.db.History;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the person at the desk writes: done in the background under his name, then said with 撤销 beside it.
///
/// The sentence is the deed's own cause: 修改企业“…” is said as 已修改企业“…”.
public final class Deeds {

  private final Work work;
  private final History history;
  private final Changes changes;
  private final Supplier<Author> author;
  private final Saying saying;

  /// Writes by the stores under the name it is given.
  @FunctionalInterface
  public interface Writing<T> {
    T write(Author author) throws Exception;
  }

  /// Says what was done, in one sentence, and how it is taken back.
  @FunctionalInterface
  public interface Saying {
    void done(String sentence, Runnable undo);
  }

  /// Writes something long: it says how far it is and ends when it was cancelled, with nothing written.
  @FunctionalInterface
  public interface LongWriting<T> {
    T write(Author author, Progress progress) throws Exception;
  }

  private record Written<T>(T result, List<Changes.Notice> notices) {}

  /// @param author who sits at the desk now
  public Deeds(Work work, History history, Changes changes, Supplier<Author> author, Saying saying) {
    this.work = work;
    this.history = history;
    this.changes = changes;
    this.author = author;
    this.saying = saying;
  }

  /// Writes and hands the result to `then` on the screen's thread; a failure goes to the window's dialog.
  public <T> Job write(String title, Writing<T> writing, Consumer<? super T> then) {
    Author now = author.get();
    return work.run(title, progress -> written(writing, now), written -> tell(written, then));
  }

  /// The same with the starter taking care of the failure: a form keeps its input and shows the sentence.
  public <T> Job write(String title, Writing<T> writing, Consumer<? super T> then, Consumer<Failure> otherwise) {
    Author now = author.get();
    return work.run(Lane.DATA, title, progress -> written(writing, now), written -> tell(written, then), otherwise);
  }

  /// The same for something long.
  public <T> Job write(String title, LongWriting<T> writing, Consumer<? super T> then, Consumer<Failure> otherwise) {
    Author now = author.get();
    return work.run(
        Lane.DATA,
        title,
        progress -> written(who -> writing.write(who, progress), now),
        written -> tell(written, then),
        otherwise);
  }

  /// Shows a failure the way an unhandled one is shown, for a starter that only wanted to hear of it first.
  public void fail(Failure failure) {
    work.show(failure);
  }

  /// A commit is announced on the thread that wrote it, so what is heard here is what was written here.
  private <T> Written<T> written(Writing<T> writing, Author now) throws Exception {
    Thread own = Thread.currentThread();
    List<Changes.Notice> heard = new ArrayList<>();
    try (Changes.Subscription _ =
        changes.subscribe(notice -> {
          if (Thread.currentThread() == own) {
            heard.add(notice);
          }
        })) {
      return new Written<>(writing.write(now), List.copyOf(heard));
    }
  }

  private <T> void tell(Written<T> written, Consumer<? super T> then) {
    then.accept(written.result());
    if (!written.notices().isEmpty()) {
      saying.done("已" + written.notices().getLast().deed().cause(), () -> undo(written.notices()));
    }
  }

  private void undo(List<Changes.Notice> notices) {
    Author now = author.get();
    work.run(
        "撤销",
        progress -> {
          notices.reversed().forEach(notice -> history.reverse(now, notice.setId()));
          return notices.size();
        },
        count -> {});
  }
}
