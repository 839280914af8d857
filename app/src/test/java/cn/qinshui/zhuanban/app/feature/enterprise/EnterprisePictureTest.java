package cn.qinshui.zhuanban.app.feature.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.TestWindow;
import cn.qinshui.zhuanban.app.shell.Photographer.Format;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.enterprise.Listing;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The screens of 企业, photographed to be looked at.
@ExtendWith(Toolkit.class)
class EnterprisePictureTest {
  private static final Path PICTURES = Path.of("target", "pictures");

  @TempDir
  Path folder;

  @Test
  void photographsEveryScreen() throws Exception {
    try (TestDesk desk = TestDesk.demo(folder)) {
      EnterpriseStores stores = EnterpriseStores.of(desk.library(), Pinyin.load());
      long firm = stores.list().ids(EnterpriseFilter.none().withTiers(Set.of(QualificationKind.SRDI))).getFirst();
      stores.edits().recycleAll(TestDesk.CLERK, stores.list().ids(EnterpriseFilter.none()).subList(57, 59));
      try (TestWindow window = TestWindow.open(desk.database(),
          (lent, deeds) -> List.of(EnterpriseFeature.of(lent, stores, deeds)), PICTURES)) {
        Path list = picture(window, "list", new Route.EnterpriseList());
        picture(window, "list-narrowed", new Route.EnterpriseList(
            EnterpriseFilter.listing(new Listing.Missing(2025, Indicator.RD_EXPENSE)).withAboveScale(false)));
        picture(window, "list-none", new Route.EnterpriseList(EnterpriseFilter.none().withText("没有这家")));
        picture(window, "bin", new Route.EnterpriseBin());
        picture(window, "new", new Route.EnterpriseNew());
        picture(window, "edit", new Route.EnterpriseEdit(firm));
        picture(window, "file", new Route.EnterpriseFile(firm));
        window.photographer().take("enterprise-file-1920", new Format(1920, 1080, 1), () -> {});
        window.photographer().take("enterprise-file-4k", new Format(3840, 2160, 1), () -> {});
        window.photographer().take("enterprise-file-150", new Format(1280, 720, 1.5), () -> {});
        assertThat(Files.size(list)).isGreaterThan(10_000);
      }
    }
  }

  private static Path picture(TestWindow window, String name, Route route) {
    return window.photographer().take("enterprise-" + name, Format.SMALL, () -> window.navigator().open(route));
  }
}
