package cn.qinshui.zhuanban.app.feature.followup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.TestWindow;
import cn.qinshui.zhuanban.app.shell.Photographer.Format;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.app.usecase.MakeVisitForms;
import cn.qinshui.zhuanban.app.usecase.Typefaces;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.followup.Slip;
import cn.qinshui.zhuanban.data.followup.SlipDraft;
import cn.qinshui.zhuanban.data.followup.VisitFilter;
import cn.qinshui.zhuanban.data.followup.VisitState;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The screens of 走访, photographed to be looked at.
@ExtendWith(Toolkit.class)
class VisitPictureTest {
  private static final Path PICTURES = Path.of("target", "pictures");

  @TempDir Path folder;

  @Test
  void photographsEveryScreen() throws Exception {
    try (TestDesk desk = DemoFolder.open(folder)) {
      var stores = VisitStores.of(desk.database(), () -> TestDesk.CLERK, Pinyin.load());
      var visit =
          stores
              .list()
              .page(VisitFilter.none().withStates(Set.of(VisitState.DONE)), PageRequest.first(1))
              .rows()
              .getFirst();
      try (TestWindow window =
          TestWindow.open(
              desk.database(),
              (lent, deeds) ->
                  List.of(
                      FollowupFeature.of(
                          lent, deeds, desk.database(), () -> TestDesk.CLERK, Pinyin.load(), Typefaces.of(folder))),
              PICTURES)) {
        var list = picture(window, "list", new Route.VisitList());
        picture(window, "file", new Route.VisitFile(visit.id()));
        picture(window, "edit", new Route.VisitEdit(visit.id()));
        picture(window, "new", new Route.VisitNew(visit.enterpriseId(), null, false));
        window
            .photographer()
            .take(
                "visit-new-demand",
                Format.SMALL,
                () ->
                    window.root().lookupAll(".button").stream()
                        .map(Button.class::cast)
                        .filter(button -> "诉求".equals(button.getText()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        picture(window, "plan", new Route.VisitNew(visit.enterpriseId(), null, true));
        picture(window, "own", new Route.OwnFirms(visit.commissionerId()));
        window
            .photographer()
            .take(
                "visit-own-ticked",
                Format.SMALL,
                () ->
                    window.root().lookupAll(".check-box").stream()
                        .map(CheckBox.class::cast)
                        .filter(box -> !box.getText().isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .fire());
        var numbers =
            stores
                .slips()
                .issue(TestDesk.CLERK, List.of(SlipDraft.visitForm(visit.enterpriseId())), TestDesk.TODAY)
                .stream()
                .map(Slip::number)
                .toList();
        var workbook = folder.resolve("phone.xlsx");
        new MakeVisitForms(desk.database(), Typefaces.of(folder)).workbook(numbers, TestDesk.TODAY, workbook);
        picture(window, "receive", new Route.ReceiveForms(workbook));
        picture(window, "forms", new Route.VisitForms(numbers));
        assertThat(Files.size(list)).isGreaterThan(10_000);
      }
    }
  }

  private static Path picture(TestWindow window, String name, Route route) {
    return window.photographer().take("visit-" + name, Format.SMALL, () -> window.navigator().open(route));
  }
}
