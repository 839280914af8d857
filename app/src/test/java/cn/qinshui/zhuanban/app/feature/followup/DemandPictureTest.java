package cn.qinshui.zhuanban.app.feature.followup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.TestWindow;
import cn.qinshui.zhuanban.app.shell.Photographer.Format;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.app.usecase.MakeSlips;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.followup.DemandState;
import cn.qinshui.zhuanban.data.followup.DemandStore;
import cn.qinshui.zhuanban.data.followup.SlipDraft;
import cn.qinshui.zhuanban.data.followup.SlipStore;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import cn.qinshui.zhuanban.report.core.font.FontFolders;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The screens of 诉求 on the demo library, photographed to be looked at.
@ExtendWith(Toolkit.class)
class DemandPictureTest {
  private static final Path PICTURES = Path.of("target", "pictures");

  @Test
  void photographsListPageFormAndPaper(@TempDir Path folder) throws Exception {
    try (var desk = DemoFolder.open(folder)) {
      var attachments = new AttachmentStore(desk.database(), folder);
      var stores = DemandStores.of(desk.database(), attachments, Pinyin.load());
      var paper = new MakeSlips(desk.database(), new FontShelf(FontFolders.none()));
      try (var window =
          TestWindow.open(
              desk.database(),
              (lent, deeds) -> List.of(DemandFeature.of(lent, deeds, stores, () -> TestDesk.CLERK, paper)),
              PICTURES)) {
        var open = window.navigator();
        var answered = first(desk, DemandState.ANSWERED);
        var working = first(desk, DemandState.WORKING);
        var slip = new SlipStore(desk.database()).issue(TestDesk.CLERK, SlipDraft.urge(working, null), TestDesk.TODAY);
        var shots =
            List.of(
                window.photographer().take("demand-list", Format.SMALL, () -> open.open(new Route.DemandList())),
                window.photographer().take("demand-new", Format.SMALL, () -> open.open(new Route.DemandNew())),
                window
                    .photographer()
                    .take("demand-answered", Format.SMALL, () -> open.open(new Route.DemandFile(answered))),
                window
                    .photographer()
                    .take("demand-working", Format.SMALL, () -> open.open(new Route.DemandFile(working))),
                window
                    .photographer()
                    .take("demand-slip", Format.SMALL, () -> open.open(new Route.DemandSlips(List.of(slip.id())))));
        for (var shot : shots) assertThat(Files.size(shot)).isGreaterThan(10_000);
      }
    }
  }

  private static long first(TestDesk desk, DemandState state) {
    var filter = DemandFilter.none().withStates(Set.of(state));
    return new DemandStore(desk.database())
        .page(filter, PageRequest.first(1), TestDesk.TODAY)
        .rows()
        .getFirst()
        .demand()
        .id();
  }
}
