package cn.qinshui.zhuanban.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Section;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.app.ui.Memory;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.Listing;
import cn.qinshui.zhuanban.data.view.ListLook;
import cn.qinshui.zhuanban.data.view.SavedViewStore;
import cn.qinshui.zhuanban.data.view.ViewBody;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The lists with their views, papers and dialogs, photographed to be looked at.
@ExtendWith(Toolkit.class)
class ListPictureTest {

  @Test
  void photographsTheListsAndTheirTools(@TempDir Path folder) throws IOException {
    DemoFolder.make(folder);
    try (RealWindow window = new RealWindow(folder, Memory.forgetful(), FilePick.none())) {
      new SavedViewStore(window.library().database())
          .add(
              TestDesk.CLERK,
              "enterprise",
              "未注册服务网",
              new ViewBody(new ListLook(List.of(), null, false), "{\"listings\":[{\"list\":\"OffServiceNet\"}]}"));
      var navigator = window.wiring().navigator();
      for (Section section : List.of(Section.ENTERPRISE, Section.VISIT, Section.DEMAND, Section.REGISTER)) {
        Path list =
            window.photograph(
                "tools-" + section.name().toLowerCase(java.util.Locale.ROOT), () -> navigator.visit(section));
        assertThat(Files.size(list)).isGreaterThan(10_000);
      }
      window.photograph(
          "tools-views",
          () -> navigator.open(new Route.EnterpriseList(EnterpriseFilter.listing(new Listing.OffServiceNet()))));
      window.photograph("tools-views", () -> fire(window, ".view-button"));
    }
  }

  private static void fire(RealWindow window, String selector) {
    ((Button) window.wiring().shell().root().lookup(selector)).fire();
  }
}
