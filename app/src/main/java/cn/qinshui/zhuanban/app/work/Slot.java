package cn.qinshui.zhuanban.app.work;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// A place for one value that is loaded again and again; of several requests only the newest is shown.
///
/// A failure stands in [#failure()] for the view to show in place, until the next load succeeds; who asks for that
/// property takes it over. Where nobody does, the window's dialog tells of it.
public final class Slot<T> {

  private final Work work;
  private final String title;
  private final Consumer<? super T> then;
  private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
  private @Nullable Job newest;
  private boolean shownInPlace;

  Slot(Work work, String title, Consumer<? super T> then) {
    this.work = work;
    this.title = title;
    this.then = then;
  }

  public ReadOnlyBooleanProperty loading() {
    return loading.getReadOnlyProperty();
  }

  /// Asking for it is a promise to show it.
  public ReadOnlyObjectProperty<@Nullable Failure> failure() {
    shownInPlace = true;
    return failure.getReadOnlyProperty();
  }

  /// Loads on the data lane.
  public void load(Background<T> body) {
    load(Lane.DATA, body);
  }

  public void load(Lane lane, Background<T> body) {
    cancel();
    loading.set(true);
    Job job =
        work.run(
            lane,
            title,
            body,
            value ->
                finish(() -> {
                  failure.set(null);
                  then.accept(value);
                }),
            problem -> finish(() -> fail(problem)));
    if (job.state().get() == Job.State.RUNNING) {
      newest = job;
      job.state()
          .addListener((source, before, now) -> {
            if (now == Job.State.CANCELLED && newest == job) {
              finish(() -> {});
            }
          });
    }
  }

  /// Drops what is under way.
  public void cancel() {
    Job job = newest;
    newest = null;
    if (job != null) {
      job.cancel();
    }
    loading.set(false);
  }

  private void finish(Runnable show) {
    newest = null;
    loading.set(false);
    show.run();
  }

  private void fail(Failure problem) {
    failure.set(problem);
    if (!shownInPlace) {
      work.show(problem);
    }
  }
}
