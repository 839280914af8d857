package cn.qinshui.zhuanban.app.work;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// All background work of the program: started on the screen's thread, done off it, delivered back onto it.
public final class Work {

  private final Function<Lane, Executor> lanes;
  private final FxThread fx;
  private final Delay delay;
  private final Failures failures;
  private final ObservableList<Job> jobs = FXCollections.observableArrayList();
  private final ObservableList<Job> shown = FXCollections.unmodifiableObservableList(jobs);
  private final ReadOnlyBooleanWrapper idle = new ReadOnlyBooleanWrapper(true);
  private Consumer<Failure> failed = failure -> {};
  private int waiting;

  public Work(Function<Lane, Executor> lanes, FxThread fx, Delay delay, Failures failures) {
    this.lanes = lanes;
    this.fx = fx;
    this.delay = delay;
    this.failures = failures;
  }

  /// Work that is done at once on the calling thread: for tests of view models and for the command line.
  public static Work direct() {
    Delay none =
        (wait, action) -> {
          action.run();
          return () -> {};
        };
    return new Work(lane -> Runnable::run, FxThread.direct(), none, new Failures());
  }

  /// Who shows a failure that its starter did not take care of; the window's error dialog.
  public void onFailure(Consumer<Failure> listener) {
    failed = listener;
  }

  /// What runs now, oldest first; changes on the screen's thread.
  public ObservableList<Job> jobs() {
    return shown;
  }

  /// Whether nothing runs and no debounced action waits.
  public ReadOnlyBooleanProperty idle() {
    return idle.getReadOnlyProperty();
  }

  public FxThread fx() {
    return fx;
  }

  /// Runs `body` on the data lane and hands its result to `then` on the screen's thread.
  public <T> Job run(String title, Background<T> body, Consumer<? super T> then) {
    return run(Lane.DATA, title, body, then, failure -> failed.accept(failure));
  }

  /// The same on a lane of choice.
  public <T> Job run(Lane lane, String title, Background<T> body, Consumer<? super T> then) {
    return run(lane, title, body, then, failure -> failed.accept(failure));
  }

  /// The same with the starter taking care of the failure.
  public <T> Job run(
      Lane lane, String title, Background<T> body, Consumer<? super T> then, Consumer<Failure> otherwise) {
    fx.require();
    Job job = new Job(title, fx);
    jobs.add(job);
    settle();
    lanes.apply(lane).execute(() -> perform(job, body, then, otherwise));
    return job;
  }

  /// A place for one value that is loaded again and again: the newest request wins, older ones are dropped.
  public <T> Slot<T> slot(String title, Consumer<? super T> then) {
    return new Slot<>(this, title, then);
  }

  /// An action that waits until its calls pause for `wait`; for typing in a search field.
  public Debounce debounce(Duration wait, Runnable action) {
    return new Debounce(this, delay, wait, action);
  }

  /// Shows a failure the way an unhandled one is shown.
  public void fail(Throwable error) {
    Failure failure = failures.of(error);
    if (fx.current().getAsBoolean()) {
      failed.accept(failure);
    } else {
      fx.later(() -> failed.accept(failure));
    }
  }

  void show(Failure failure) {
    failed.accept(failure);
  }

  void waiting(int change) {
    waiting += change;
    settle();
  }

  /// The one general catch: whatever a body throws becomes a failure on the screen.
  private <T> void perform(Job job, Background<T> body, Consumer<? super T> then, Consumer<Failure> otherwise) {
    try {
      job.progress().check();
      T result = body.run(job.progress());
      fx.later(() -> deliver(job, Job.State.DONE, () -> then.accept(result)));
    } catch (CancellationException cancelled) {
      fx.later(() -> deliver(job, Job.State.CANCELLED, () -> {}));
    } catch (Throwable error) {
      Failure failure = failures.of(error);
      fx.later(() -> deliver(job, Job.State.FAILED, () -> otherwise.accept(failure)));
    }
  }

  /// The job leaves the list last, so that work which `then` starts keeps the program busy without a gap.
  private void deliver(Job job, Job.State end, Runnable action) {
    try {
      if (job.state().get() == Job.State.RUNNING) {
        job.end(end);
        action.run();
      }
    } finally {
      jobs.remove(job);
      settle();
    }
  }

  private void settle() {
    idle.set(jobs.isEmpty() && waiting == 0);
  }
}
