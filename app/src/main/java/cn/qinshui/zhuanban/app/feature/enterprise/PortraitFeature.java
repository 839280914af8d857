package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.paper.PaperScreen;
import cn.qinshui.zhuanban.app.usecase.MakeDossier;
import cn.qinshui.zhuanban.app.usecase.MakePortrait;
import cn.qinshui.zhuanban.app.work.Progress;
import cn.qinshui.zhuanban.report.core.PaperResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// 一企一档 and 档案卷 on paper: one firm or those selected in the list.
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

  private static final Set<String> ALL_TABLES =
      Stream.concat(
              TABLES.stream(),
              Stream.of(
                  "enterprise_fact",
                  "relation",
                  "visit_note",
                  "demand_step",
                  "lead",
                  "policy_push",
                  "register_entry",
                  "resolution",
                  "attachment"))
          .collect(Collectors.toUnmodifiableSet());

  private PortraitFeature() {}

  public static Feature of(Desk desk, MakePortrait portraits, MakeDossier dossiers) {
    return Feature.of(
            Route.Portraits.class, route -> screen(desk, "企业画像", "一企一档", TABLES, portraits::write, route.firms()))
        .and(Route.Dossiers.class, route -> screen(desk, "企业档案卷", "档案卷", ALL_TABLES, dossiers::write, route.firms()));
  }

  private interface Making {
    PaperResult write(List<Long> firms, LocalDate asOf, Path out, Progress progress) throws IOException;
  }

  private static PaperScreen screen(
      Desk desk, String title, String fileName, Set<String> tables, Making making, List<Long> firms) {
    LocalDate today = LocalDate.now(desk.clock());
    boolean one = firms.size() == 1;
    return new PaperScreen(
        desk,
        new PaperScreen.Kind(
            one ? title : title + "（" + firms.size() + " 户）",
            one ? "企业档案" : "企业",
            fileName + "（" + today + "）.pdf",
            tables,
            "portrait"),
        (file, progress) -> making.write(firms, today, file, progress));
  }
}
