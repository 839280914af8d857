package cn.qinshui.zhuanban.app.feature.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.TestWindow;
import cn.qinshui.zhuanban.app.feature.enterprise.EnterpriseFeature;
import cn.qinshui.zhuanban.app.feature.enterprise.EnterpriseStores;
import cn.qinshui.zhuanban.app.shell.Photographer.Format;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.data.duplicate.Course;
import cn.qinshui.zhuanban.data.duplicate.DuplicatePair;
import cn.qinshui.zhuanban.data.duplicate.MergePlan;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The screens of 查重, photographed to be looked at.
@ExtendWith(Toolkit.class)
class DuplicatePictureTest {
  @TempDir Path folder;

  @Test
  void photographsEveryScreen() throws Exception {
    try (TestDesk desk = TestDesk.demo(folder)) {
      DuplicateStores stores = DuplicateStores.of(desk.library());
      EnterpriseStores firms = EnterpriseStores.of(desk.library(), Pinyin.load());
      DuplicatePair pair = stores.duplicates().find(Course.unwatched()).getFirst();
      try (TestWindow window =
          TestWindow.open(
              desk.database(),
              (lent, deeds) ->
                  List.of(DuplicateFeature.of(lent, stores, deeds), EnterpriseFeature.of(lent, firms, deeds)),
              Path.of("target", "pictures"))) {
        Path list = picture(window, "list", new Route.Duplicates());
        picture(window, "none", new Route.MergeRecords());
        picture(window, "pair", new Route.DuplicatePair(pair.one().id(), pair.other().id()));
        window.photographer().take("duplicate-pair-150", new Format(1280, 720, 1.5), () -> {});
        long record =
            stores
                .merges()
                .merge(
                    TestDesk.CLERK, new MergePlan(pair.one().id(), 1, pair.other().id(), 1, Set.of(), false, Set.of()));
        picture(window, "merged", new Route.EnterpriseFile(pair.other().id()));
        picture(window, "gone", new Route.DuplicatePair(pair.other().id(), pair.one().id()));
        stores.unmerges().unmerge(TestDesk.CLERK, record);
        stores.merges().merge(TestDesk.CLERK, plan(firms, pair));
        picture(window, "records", new Route.MergeRecords());
        picture(window, "no-pairs", new Route.Duplicates());
        picture(window, "button", new Route.EnterpriseList());
        assertThat(Files.size(list)).isGreaterThan(10_000);
      }
    }
  }

  private static MergePlan plan(EnterpriseStores firms, DuplicatePair pair) {
    int one = firms.files().enterprise(pair.one().id()).orElseThrow().rev();
    int other = firms.files().enterprise(pair.other().id()).orElseThrow().rev();
    return new MergePlan(pair.one().id(), one, pair.other().id(), other, Set.of(), false, Set.of());
  }

  private static Path picture(TestWindow window, String name, Route route) {
    return window.photographer().take("duplicate-" + name, Format.SMALL, () -> window.navigator().open(route));
  }
}
