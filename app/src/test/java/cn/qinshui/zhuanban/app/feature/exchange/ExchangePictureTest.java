package cn.qinshui.zhuanban.app.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.CityList;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.TestWindow;
import cn.qinshui.zhuanban.app.cli.Cli;
import cn.qinshui.zhuanban.app.shell.Photographer.Format;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.app.usecase.MakeExport;
import cn.qinshui.zhuanban.data.exchange.RowOutcome;
import cn.qinshui.zhuanban.data.inbox.Inbox;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The screens of 数据交换, photographed to be looked at.
@ExtendWith(Toolkit.class)
class ExchangePictureTest {
  @TempDir Path folder;
  @TempDir Path elsewhere;

  private final AtomicReference<ImportViewModel> model = new AtomicReference<>();

  @Test
  void photographsEveryScreen() throws Exception {
    try (TestDesk desk = TestDesk.demo(folder)) {
      ImportStores stores = ImportStores.of(desk.database(), Pinyin.load());
      Path csv = CityList.of(desk.database()).csv(elsewhere.resolve("科技型中小企业名单.csv"), "GB18030");
      try (TestWindow window =
          TestWindow.open(
              desk.database(),
              (lent, deeds) ->
                  List.of(
                      ExchangeFeature.of(
                              lent,
                              deeds,
                              stores,
                              new MakeExport(desk.database(), Cli.program()),
                              new Inbox(desk.folder(), desk.clock().getZone()))
                          .and(Route.Briefing.class, _ -> importing(lent, deeds, stores, csv))),
              Path.of("target", "pictures"))) {
        picture(window, "empty", new Route.Exchange());
        Path setup = picture(window, "setup", new Route.Briefing());
        act(window, "preview", ImportViewModel::preview);
        act(window, "changed", shown -> shown.plan().shown().set(RowOutcome.CHANGED));
        act(window, "wrong", shown -> shown.plan().shown().set(RowOutcome.WRONG));
        act(window, "report", ImportViewModel::apply);
        picture(window, "records", new Route.Exchange());
        picture(window, "refused", new Route.Import(elsewhere.resolve("没有这份.xlsx")));
        assertThat(Files.size(setup)).isGreaterThan(10_000);
      }
    }
  }

  private ImportView importing(
      cn.qinshui.zhuanban.app.shell.Desk lent,
      cn.qinshui.zhuanban.app.work.Deeds deeds,
      ImportStores stores,
      Path csv) {
    model.set(new ImportViewModel(lent.work(), stores, deeds, lent.watch(), csv));
    return new ImportView(lent, model.get());
  }

  private void act(TestWindow window, String name, Consumer<ImportViewModel> action) {
    window.photographer().take("exchange-" + name, Format.SMALL, () -> action.accept(model.get()));
  }

  private static Path picture(TestWindow window, String name, Route route) {
    return window.photographer().take("exchange-" + name, Format.SMALL, () -> window.navigator().open(route));
  }
}
