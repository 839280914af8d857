package cn.qinshui.zhuanban.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.app.work.FxThread;
import cn.qinshui.zhuanban.app.work.TableWatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

class NavigatorTest {

  private final Navigator navigator = new Navigator();
  private final List<String> log = new ArrayList<>();
  private final TableWatch tables = new TableWatch(FxThread.direct());

  NavigatorTest() {
    navigator.register(
        Feature.of(Route.DemandList.class, route -> new Probe("list"))
            .and(Route.DemandFile.class, route -> new Probe("file" + route.id())));
    navigator.register(Feature.of(Route.Settings.class, route -> new Probe("settings")));
  }

  private Screen here() {
    Navigator.Step step = navigator.current().get();
    assertThat(step).isNotNull();
    return step.screen();
  }

  @Test
  void goingBackShowsTheSameLivingScreen() {
    navigator.open(new Route.DemandList());
    Screen list = here();
    navigator.open(new Route.DemandFile(7));
    navigator.back();
    assertThat(here()).isSameAs(list);
    assertThat(navigator.canGoForward().get()).isTrue();
    navigator.forward();
    assertThat(here()).hasToString("file7");
  }

  @Test
  void sidebarReturnsToASectionAsItWasLeft() {
    navigator.visit(Section.DEMAND);
    Screen list = here();
    navigator.visit(Section.SETTINGS);
    navigator.visit(Section.DEMAND);
    assertThat(here()).isSameAs(list);
    navigator.back();
    assertThat(here()).hasToString("settings");
  }

  @Test
  void escapeLeadsOutOfWhatWasOpenedAndStaysInASection() {
    navigator.visit(Section.SETTINGS);
    navigator.open(new Route.DemandFile(1));
    navigator.visit(Section.DEMAND);
    navigator.out();
    assertThat(here()).as("a section stands for itself").hasToString("list");
    navigator.open(new Route.DemandFile(2));
    navigator.out();
    assertThat(here()).hasToString("list");
    navigator.back();
    assertThat(here()).as("going back still goes back").hasToString("file1");
  }

  @Test
  void screensNobodyCanReturnToAreClosed() {
    navigator.open(new Route.DemandList());
    navigator.open(new Route.DemandFile(1));
    navigator.back();
    navigator.open(new Route.DemandFile(2));
    assertThat(log).contains("close file1").doesNotContain("close list");
    for (int id = 3; id < 40; id++) {
      navigator.open(new Route.DemandFile(id));
    }
    assertThat(log).contains("close list", "close file2").doesNotContain("close file39");
  }

  @Test
  void screenWithUnsavedInputHoldsOneBack() {
    navigator.open(new Route.DemandList());
    navigator.open(new Route.DemandFile(1));
    Probe file = (Probe) here();
    file.holds = true;
    navigator.back();
    assertThat(here()).isSameAs(file);
    file.go.run();
    assertThat(here()).hasToString("list");
  }

  @Test
  void deletedRecordIsForgotten() {
    navigator.open(new Route.DemandList());
    navigator.open(new Route.DemandFile(1));
    navigator.drop();
    assertThat(here()).hasToString("list");
    assertThat(navigator.canGoForward().get()).isFalse();
    assertThat(log).contains("close file1");
  }

  @Test
  void hiddenScreenReloadsWhenOneComesBackAndNotBefore() {
    navigator.open(new Route.DemandList());
    navigator.open(new Route.DemandFile(1));
    tables.changed(Set.of("list"));
    assertThat(log).doesNotContain("reload list");
    navigator.back();
    assertThat(log).containsOnlyOnce("reload list");
  }

  @Test
  void routeWithoutAScreenOrWithTwoIsAFault() {
    assertThatThrownBy(() -> navigator.open(new Route.Exchange())).hasMessageContaining("Exchange");
    assertThatThrownBy(() -> navigator.register(Feature.of(Route.Settings.class, route -> new Probe("other"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private final class Probe implements Screen {
    private final String name;
    private final Node content = new Group();
    private final TableWatch.Watch watch;
    private boolean holds;
    private Runnable go = () -> {};

    Probe(String name) {
      this.name = name;
      this.watch = tables.on(Set.of(name), () -> log.add("reload " + name));
    }

    @Override
    public Node content() {
      return content;
    }

    @Override
    public ObservableValue<String> title() {
      return new SimpleStringProperty(name);
    }

    @Override
    public List<TableWatch.Watch> watches() {
      return List.of(watch);
    }

    @Override
    public void leave(Runnable leaving) {
      go = leaving;
      if (!holds) {
        leaving.run();
      }
    }

    @Override
    public void close() {
      log.add("close " + name);
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
