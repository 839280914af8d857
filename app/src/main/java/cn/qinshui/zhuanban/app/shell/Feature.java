package cn.qinshui.zhuanban.app.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// The screens a feature brings: for each kind of route, how its screen is made.
public final class Feature {

  private final Map<Class<? extends Route>, Function<Route, Screen>> screens = new LinkedHashMap<>();

  private Feature() {}

  /// A feature with its first screen; more are added with [#and].
  public static <R extends Route> Feature of(Class<R> route, Function<? super R, ? extends Screen> screen) {
    return new Feature().and(route, screen);
  }

  public <R extends Route> Feature and(Class<R> route, Function<? super R, ? extends Screen> screen) {
    if (screens.put(route, wanted -> screen.apply(route.cast(wanted))) != null) {
      throw new IllegalArgumentException(route + " has two screens");
    }
    return this;
  }

  Map<Class<? extends Route>, Function<Route, Screen>> screens() {
    return Map.copyOf(screens);
  }
}
