package cn.qinshui.zhuanban.app.work;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// One piece of background work as the screen sees it; its properties change on the screen's thread only.
public final class Job {

  /// Where a job stands.
  public enum State {
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
  }

  private final String title;
  private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.RUNNING);
  private final Progress progress;

  Job(String title, FxThread fx) {
    this.title = title;
    this.progress = new Progress(newest -> fx.later(this::show));
  }

  public String title() {
    return title;
  }

  /// 0 to 1, negative where the length is not known.
  public ReadOnlyDoubleProperty fraction() {
    return fraction.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty note() {
    return note.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /// Asks the work to stop; its result is thrown away even if it does not listen.
  public void cancel() {
    progress.cancel();
    end(State.CANCELLED);
  }

  Progress progress() {
    return progress;
  }

  void end(State last) {
    if (state.get() == State.RUNNING) {
      state.set(last);
    }
  }

  private void show() {
    Progress.State newest = progress.latest();
    fraction.set(newest.fraction());
    note.set(newest.note());
  }
}
