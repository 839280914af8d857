package cn.qinshui.zhuanban.app.feature.listing;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.paper.PaperScreen;
import cn.qinshui.zhuanban.app.ui.table.Listed;
import cn.qinshui.zhuanban.app.usecase.MakeListing;
import cn.qinshui.zhuanban.data.db.Author;
import java.time.LocalDate;
import java.util.function.Supplier;

/// The paper of a list.
public final class ListingFeature {

  private ListingFeature() {}

  public static Feature of(Desk desk, MakeListing listing, Supplier<Author> author) {
    return Feature.of(Route.ListPaper.class, route -> paper(desk, listing, author.get(), route.list()));
  }

  private static <R> PaperScreen paper(Desk desk, MakeListing listing, Author author, Listed<R> list) {
    return new PaperScreen(
        desk,
        new PaperScreen.Kind(
            list.title() + "（打印）",
            list.title(),
            list.title() + "（" + LocalDate.now(desk.clock()) + "）.pdf",
            list.tables(),
            list.chapter()),
        file -> listing.paper(list, author, file));
  }
}
