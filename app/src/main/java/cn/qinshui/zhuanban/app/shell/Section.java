package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.data.plan.MatrixFilter;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The entries of the sidebar, in their order.
public enum Section {
  TODAY("今日", Feather.SUN),
  ENTERPRISE("企业", Feather.BRIEFCASE),
  CULTIVATION("梯度培育", Feather.TRENDING_UP),
  VISIT("走访", Feather.MAP_PIN),
  DEMAND("诉求", Feather.MESSAGE_CIRCLE),
  MATRIX("措施矩阵", Feather.GRID),
  REGISTER("活动与申报", Feather.CLIPBOARD),
  BRIEFING("会议简报", Feather.FILE_TEXT),
  POLICY("政策库", Feather.BOOK_OPEN),
  EXCHANGE("数据交换", Feather.REPEAT),
  SETTINGS("设置", Feather.SETTINGS);

  private final String title;
  private final Ikon icon;

  Section(String title, Ikon icon) {
    this.title = title;
    this.icon = icon;
  }

  public String title() {
    return title;
  }

  public Ikon icon() {
    return icon;
  }

  /// Where the sidebar leads.
  public Route root() {
    return switch (this) {
      case TODAY -> new Route.TodayPage();
      case ENTERPRISE -> new Route.EnterpriseList();
      case CULTIVATION -> new Route.Cultivation();
      case VISIT -> new Route.VisitList();
      case DEMAND -> new Route.DemandList();
      case MATRIX -> new Route.Matrix(MatrixFilter.none());
      case REGISTER -> new Route.Registers();
      case BRIEFING -> new Route.Briefing();
      case POLICY -> new Route.PolicyList();
      case EXCHANGE -> new Route.Exchange();
      case SETTINGS -> new Route.Settings();
    };
  }
}
