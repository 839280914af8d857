package cn.qinshui.zhuanban.app.feature.cultivate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.TestWindow;
import cn.qinshui.zhuanban.app.shell.Photographer.Format;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.app.usecase.MakeFunnel;
import cn.qinshui.zhuanban.app.usecase.Typefaces;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.standard.LeadFilter;
import cn.qinshui.zhuanban.data.standard.LeadStage;
import cn.qinshui.zhuanban.data.standard.LeadStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// 梯度培育 on the demo library, photographed to be looked at.
@ExtendWith(Toolkit.class)
class CultivatePictureTest {
  private static final Path PICTURES = Path.of("target", "pictures");

  @Test
  void photographsLeads(@TempDir Path folder) throws Exception {
    try (TestDesk desk = DemoFolder.open(folder);
        TestWindow window =
            TestWindow.open(
                desk.database(),
                (lent, deeds) ->
                    List.of(
                        CultivateFeature.of(
                            lent, deeds, desk.database(), new MakeFunnel(desk.database(), Typefaces.of(folder)))),
                PICTURES)) {
      var photographer = window.photographer();
      var list = photographer.take("cultivate", Format.SMALL, () -> window.navigator().open(new Route.Cultivation()));
      photographer.take("distribution", Format.SMALL, () -> window.navigator().open(new Route.Distribution()));
      new MakeFunnel(desk.database(), Typefaces.of(folder)).write(TestDesk.TODAY, PICTURES.resolve("funnel.pdf"));
      photographer.take("cultivate-again", Format.SMALL, () -> window.navigator().open(new Route.Cultivation()));
      photographer.take(
          "cultivate-form",
          Format.SMALL,
          () ->
              Objects.requireNonNull(window.navigator().current().get())
                  .screen()
                  .commands()
                  .action(Shortcut.NEW)
                  .orElseThrow()
                  .run());
      var listed =
          new LeadStore(desk.database())
              .page(LeadFilter.none().withStages(Set.of(LeadStage.LISTED)), PageRequest.first(1))
              .rows()
              .getFirst();
      var lead =
          photographer.take(
              "cultivate-lead", Format.SMALL, () -> window.navigator().open(new Route.LeadFile(listed.id())));
      assertThat(Files.size(list)).isGreaterThan(10_000);
      assertThat(Files.size(lead)).isGreaterThan(10_000);
    }
  }
}
