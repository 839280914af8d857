package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.paper.PaperScreen;
import cn.qinshui.zhuanban.app.usecase.MakePortrait;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// 一企一档 on paper: one firm or those selected in the list.
public final class PortraitFeature {
  private static final Set<String> TABLES =
      Set.of(
          "enterprise",
          "enterprise_name",
          "contact",
          "year_figures",
          "property",
          "qualification",
          "assignment",
          "visit",
          "demand",
          "standard_pack",
          "setting");

  private PortraitFeature() {}

  public static Feature of(Desk desk, MakePortrait portraits) {
    return Feature.of(
        Route.Portraits.class,
        route -> screen(desk, portraits, route.firms(), route.firms().size() == 1 ? "企业档案" : "企业"));
  }

  private static PaperScreen screen(Desk desk, MakePortrait portraits, List<Long> firms, String back) {
    LocalDate today = LocalDate.now(desk.clock());
    String title = firms.size() == 1 ? "企业画像" : "企业画像（" + firms.size() + " 户）";
    return new PaperScreen(
        desk,
        new PaperScreen.Kind(title, back, "一企一档（" + today + "）.pdf", TABLES, "portrait"),
        (file, progress) -> portraits.write(firms, today, file, progress));
  }
}
