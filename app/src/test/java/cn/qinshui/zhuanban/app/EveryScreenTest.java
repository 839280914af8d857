package cn.qinshui.zhuanban.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Section;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.app.shell.handbook.Handbook;
import cn.qinshui.zhuanban.data.figure.CountedList;
import cn.qinshui.zhuanban.data.followup.TodoFilter;
import cn.qinshui.zhuanban.data.plan.MatrixFilter;
import cn.qinshui.zhuanban.data.shared.DayRange;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Every screen the window knows is opened once, whatever it shows: F1 finds a chapter from each.
@ExtendWith(Toolkit.class)
class EveryScreenTest {
  /// Its chapter is that of the list it prints, which is opened here as a list.
  private static final List<Class<?>> ASK_THEIR_LIST = List.of(Route.ListPaper.class);

  /// The handbook itself, and lists behind a number that belong to no section.
  private static final Set<String> WITHOUT_THEIR_OWN = Set.of("Handbook", "Behind");

  /// What a screen says that was given no chapter.
  private static final String FIRST = "start";

  @TempDir Path folder;
  @TempDir Path elsewhere;

  @Test
  void everyScreenHasAChapterOfTheHandbook() throws Exception {
    var chapters = Handbook.load().chapters().stream().map(Handbook.Chapter::name).toList();
    var file = Files.writeString(elsewhere.resolve("示例.csv"), "企业名称");
    var found = new TreeMap<String, String>();
    try (var window = new RealWindow(folder)) {
      Hands hands = window.hands();
      for (var kind : Route.class.getPermittedSubclasses()) {
        if (ASK_THEIR_LIST.contains(kind)) continue;
        var route = sample(kind, file);
        assertThat(hands.ask(() -> window.wiring().navigator().knows(route.getClass()))).as(kind.getName()).isTrue();
        window.open(route);
        var here = hands.ask(() -> window.wiring().navigator().current().get());
        assertThat(here.route()).isEqualTo(route);
        found.put(kind.getSimpleName(), here.screen().chapter());
      }
    }
    assertThat(found)
        .hasSizeGreaterThan(40)
        .allSatisfy((screen, chapter) -> assertThat(chapters).as(screen).contains(chapter));
    found.keySet().removeAll(WITHOUT_THEIR_OWN);
    assertThat(found.values()).as("%s", found).doesNotContain(FIRST);
  }

  private static Route sample(Class<?> kind, Path file) throws ReflectiveOperationException {
    var parts = kind.getRecordComponents();
    Constructor<?> made =
        kind.getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
    made.setAccessible(true);
    return (Route) made.newInstance(Arrays.stream(parts).map(part -> sample(part, file)).toArray());
  }

  /// What a route may be opened with; nothing where it may be opened without.
  private static @Nullable Object sample(RecordComponent part, Path file) {
    if (part.getType() == List.class) {
      return part.getGenericType().getTypeName().contains("Long") ? List.of(1L) : List.of("示例");
    }
    return Map.<Class<?>, Object>of(
            long.class,
            1L,
            boolean.class,
            false,
            String.class,
            "start",
            LocalDate.class,
            TestDesk.TODAY,
            Path.class,
            file,
            DayRange.class,
            DayRange.on(TestDesk.TODAY),
            MatrixFilter.class,
            MatrixFilter.none(),
            Section.class,
            Section.TODAY,
            CountedList.class,
            new CountedList.Todos(TodoFilter.none()))
        .get(part.getType());
  }
}
