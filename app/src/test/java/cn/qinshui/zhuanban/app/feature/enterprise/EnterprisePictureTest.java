package cn.qinshui.zhuanban.app.feature.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.TestWindow;
import cn.qinshui.zhuanban.app.shell.Photographer.Format;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.enterprise.Contact;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFile;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.enterprise.Listing;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The screens of 企业, photographed to be looked at.
@ExtendWith(Toolkit.class)
class EnterprisePictureTest {
  private static final Path PICTURES = Path.of("target", "pictures");

  @TempDir Path folder;

  @Test
  void photographsEveryScreen() throws Exception {
    try (TestDesk desk = TestDesk.demo(folder)) {
      EnterpriseStores stores = EnterpriseStores.of(desk.library(), Pinyin.load());
      long firm = stores.list().ids(EnterpriseFilter.none().withTiers(Set.of(QualificationKind.SRDI))).getFirst();
      stores.edits().recycleAll(TestDesk.CLERK, stores.list().ids(EnterpriseFilter.none()).subList(57, 59));
      try (TestWindow window =
          TestWindow.open(
              desk.database(), (lent, deeds) -> List.of(EnterpriseFeature.of(lent, stores, deeds)), PICTURES)) {
        Path list = picture(window, "list", new Route.EnterpriseList());
        picture(
            window,
            "list-narrowed",
            new Route.EnterpriseList(
                EnterpriseFilter.listing(new Listing.Missing(2025, Indicator.RD_EXPENSE)).withAboveScale(false)));
        picture(window, "list-none", new Route.EnterpriseList(EnterpriseFilter.none().withText("没有这家")));
        picture(window, "bin", new Route.EnterpriseBin());
        picture(window, "new", new Route.EnterpriseNew());
        picture(window, "edit", new Route.EnterpriseEdit(firm));
        picture(window, "file", new Route.EnterpriseFile(firm));
        window.photographer().take("enterprise-file-1920", new Format(1920, 1080, 1), () -> {});
        window.photographer().take("enterprise-file-4k", new Format(3840, 2160, 1), () -> {});
        window.photographer().take("enterprise-file-150", new Format(1280, 720, 1.5), () -> {});
        drawers(window, stores, firm);
        states(window, stores, firm);
        assertThat(Files.size(list)).isGreaterThan(10_000);
      }
    }
  }

  private static void drawers(TestWindow window, EnterpriseStores stores, long firm) {
    EnterpriseFile file = stores.files().file(firm).orElseThrow();
    Dictionaries words = stores.words();
    PartOpener opener = window.ask(desk -> new PartOpener(desk, stores, window.deeds(), firm));
    drawer(window, "figures", () -> opener.figures(file.figures().getFirst().counting(), file.figures(), words));
    drawer(window, "title", () -> opener.renew(file.titles().getFirst()));
    drawer(window, "property", () -> opener.property(file.properties().getFirst(), words));
    drawer(window, "contact", () -> opener.contact(Contact.blank()));
    drawer(window, "relation", () -> opener.newRelation(words));
    window.photographer().take("enterprise-drawer-unsaved", Format.SMALL, () -> opener.contact(Contact.blank()));
    window
        .photographer()
        .take(
            "enterprise-drawer-unsaved",
            Format.SMALL,
            () -> {
              window.root().lookupAll(".drawer .text-field").stream()
                  .map(TextField.class::cast)
                  .findFirst()
                  .orElseThrow()
                  .setText("赵示例");
              press(window, KeyCode.ESCAPE);
            });
    clear(window);
  }

  private static void drawer(TestWindow window, String name, Runnable open) {
    window
        .photographer()
        .take(
            "enterprise-drawer-" + name,
            Format.SMALL,
            () -> {
              window.navigator().back();
              window.navigator().forward();
              open.run();
            });
    clear(window);
  }

  private static void clear(TestWindow window) {
    window.ask(desk -> {
      window.root().lookupAll(".overlay").forEach(layer -> ((StackPane) layer.getParent()).getChildren().remove(layer));
      return true;
    });
  }

  private static void states(TestWindow window, EnterpriseStores stores, long firm) {
    window
        .photographer()
        .take(
            "enterprise-wrong",
            Format.SMALL,
            () -> {
              window.navigator().open(new Route.EnterpriseNew());
            });
    window
        .photographer()
        .take(
            "enterprise-wrong",
            Format.SMALL,
            () -> {
              fields(window).get(0).setText(stores.files().enterprise(firm).orElseThrow().name());
              fields(window).get(1).setText("91350200M000000510");
            });
    window
        .photographer()
        .take(
            "enterprise-choosing",
            Format.SMALL,
            () -> {
              fields(window).get(0).setText("");
              fields(window).get(1).setText("");
            });
    window
        .photographer()
        .take("enterprise-choosing", Format.SMALL, () -> window.navigator().open(new Route.EnterpriseList()));
    clear(window);
    window
        .photographer()
        .take(
            "enterprise-choosing",
            Format.SMALL,
            () -> {
              window.root().lookupAll(".multi-choice").stream()
                  .map(Button.class::cast)
                  .findFirst()
                  .orElseThrow()
                  .fire();
            });
  }

  private static List<TextField> fields(TestWindow window) {
    return window.root().lookupAll(".form .text-field").stream().map(TextField.class::cast).toList();
  }

  private static void press(TestWindow window, KeyCode key) {
    Node at = window.root().getScene().getFocusOwner();
    at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }

  private static Path picture(TestWindow window, String name, Route route) {
    return window.photographer().take("enterprise-" + name, Format.SMALL, () -> window.navigator().open(route));
  }
}
