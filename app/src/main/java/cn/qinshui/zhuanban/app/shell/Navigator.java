package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.work.TableWatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Where one is and was. Each step keeps its living screen, so that going back finds list, selection and scroll as left.
public final class Navigator {

  private static final int STEPS_KEPT = 24;

  /// A step of the way.
  ///
  /// @param begins whether it was gone to as a section: a new beginning, out of which Esc does not lead
  public record Step(Route route, Screen screen, boolean begins) {}

  private final Map<Class<? extends Route>, Function<Route, Screen>> screens = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private final ReadOnlyObjectWrapper<@Nullable Step> current = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
  private int place = -1;

  /// Takes a feature's screens in; two features cannot claim one kind of route.
  public void register(Feature feature) {
    feature
        .screens()
        .forEach((route, screen) -> {
          if (screens.put(route, screen) != null) {
            throw new IllegalArgumentException(route + " has two screens");
          }
        });
  }

  public boolean knows(Class<? extends Route> route) {
    return screens.containsKey(route);
  }

  public ReadOnlyObjectProperty<@Nullable Step> current() {
    return current.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canGoBack() {
    return canGoBack.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canGoForward() {
    return canGoForward.getReadOnlyProperty();
  }

  /// Opens a fresh screen at a route; where the route is the present one, nothing happens.
  public void open(Route route) {
    Step now = current.get();
    if (now == null || !now.route().equals(route)) {
      leaving(() -> push(new Step(route, screenAt(route), false)));
    }
  }

  /// Goes to a section as it was left, or to its first screen.
  public void visit(Section section) {
    Optional<Step> left = steps.reversed().stream().filter(step -> step.route().equals(section.root())).findFirst();
    Step now = current.get();
    if (now != null && left.isPresent() && now.screen() == left.get().screen()) {
      return;
    }
    leaving(
        () -> push(new Step(section.root(), left.map(Step::screen).orElseGet(() -> screenAt(section.root())), true)));
  }

  /// Back to where this was opened from; a section stands for itself.
  public void out() {
    Step now = current.get();
    if (now != null && !now.begins()) {
      back();
    }
  }

  public void back() {
    if (canGoBack.get()) {
      leaving(() -> moveTo(place - 1));
    }
  }

  public void forward() {
    if (canGoForward.get()) {
      leaving(() -> moveTo(place + 1));
    }
  }

  /// Leaves a record that is gone: back to where one came from, and the step is forgotten.
  public void drop() {
    if (place > 0) {
      Step gone = steps.remove(place);
      place--;
      show();
      closeUnlessKept(gone.screen());
    }
  }

  /// Asks the screen in front whether the window may close.
  public void leaving(Runnable go) {
    Step now = current.get();
    if (now == null) {
      go.run();
    } else {
      now.screen().leave(go);
    }
  }

  /// Closes every screen.
  public void close() {
    List<Step> all = List.copyOf(steps);
    steps.clear();
    place = -1;
    all.stream().map(Step::screen).distinct().forEach(Navigator::end);
  }

  private Screen screenAt(Route route) {
    Function<Route, Screen> make = screens.get(route.getClass());
    if (make == null) {
      throw new IllegalStateException("no screen for " + route);
    }
    return make.apply(route);
  }

  private void push(Step step) {
    List<Step> ahead = steps.subList(place + 1, steps.size());
    List<Step> gone = new ArrayList<>(ahead);
    ahead.clear();
    steps.add(step);
    while (steps.size() > STEPS_KEPT) {
      gone.add(steps.removeFirst());
    }
    moveTo(steps.size() - 1);
    gone.stream().map(Step::screen).distinct().forEach(this::closeUnlessKept);
  }

  private void moveTo(int wanted) {
    place = wanted;
    show();
  }

  private void show() {
    Step before = current.get();
    Step now = steps.get(place);
    canGoBack.set(place > 0);
    canGoForward.set(place < steps.size() - 1);
    if (before != null && before.screen() != now.screen()) {
      before.screen().watches().forEach(TableWatch.Watch::pause);
    }
    current.set(now);
    now.screen().watches().forEach(TableWatch.Watch::resume);
    now.screen().shown();
  }

  private void closeUnlessKept(Screen screen) {
    if (steps.stream().noneMatch(step -> step.screen() == screen)) {
      end(screen);
    }
  }

  private static void end(Screen screen) {
    screen.watches().forEach(TableWatch.Watch::close);
    screen.close();
  }
}
