package cn.qinshui.zhuanban.app.feature.cultivate;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.Masonry;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.chart.CountBars;
import cn.qinshui.zhuanban.app.ui.form.Chips;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.enterprise.Breakdown;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseCountStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.enterprise.Share;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// 精准画像: how the firms of the library, or those of one step, are spread over towns, trades, chains, steps and sizes.
/// Every bar opens its firms.
final class DistributionView implements Screen {
  private static final Set<String> TABLES = Set.of("enterprise", "qualification", "town", "industry", "chain");
  private static final int MOST_BARS = 14;

  private final Desk desk;
  private final EnterpriseCountStore counts;
  private final EnterpriseStore firms;
  private final ObjectProperty<@Nullable QualificationKind> tier = new SimpleObjectProperty<>();
  private final BorderPane pane = new BorderPane();
  private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
  private final Slot<Spread> slot;
  private final TableWatch.Watch watch;

  private record Spread(int firms, Map<Breakdown, List<Share>> shares) {}

  DistributionView(Desk desk, EnterpriseCountStore counts, EnterpriseStore firms) {
    this.desk = desk;
    this.counts = counts;
    this.firms = firms;
    this.slot = desk.work().slot("统计企业分布", this::show);
    this.watch = desk.watch().on(TABLES, this::reload);
    tier.addListener((source, before, now) -> reload());
    var chips = new Chips<>(QualificationKind.tiers(), QualificationKind::badge, tier);
    var bar = Boxes.row(8, chips);
    bar.setPadding(new Insets(0, 24, 12, 24));
    pane.setTop(
        Boxes.column(
            0,
            new PageHeader("企业分布")
                .crumbs(new PageHeader.Crumb("梯度培育", () -> desk.navigator().open(new Route.Cultivation())))
                .subtitle(subtitle),
            bar));
    reload();
  }

  private EnterpriseFilter filter() {
    var chosen = tier.get();
    return chosen == null ? EnterpriseFilter.none() : EnterpriseFilter.none().withTiers(Set.of(chosen));
  }

  private void reload() {
    var filter = filter();
    slot.load(_ -> {
      var shares = new LinkedHashMap<Breakdown, List<Share>>();
      for (var by : Breakdown.values()) shares.put(by, counts.shares(filter, by));
      return new Spread(firms.count(filter), shares);
    });
  }

  private void show(Spread spread) {
    subtitle.set(spread.firms() + " 户");
    if (spread.firms() == 0) {
      pane.setCenter(new EmptyState(Feather.PIE_CHART, "这一层级还没有企业", "换一个层级，或先在企业栏目建档、登记资质。"));
      return;
    }
    var cards = new Masonry(420, 16, 3);
    spread
        .shares()
        .forEach((by, shares) -> {
          if (!shares.isEmpty()) cards.getChildren().add(card(by, shares, spread.firms()));
        });
    var scroll = new ScrollPane(cards);
    cards.setPadding(new Insets(0, 24, 24, 24));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("file-scroll");
    pane.setCenter(scroll);
  }

  private Card card(Breakdown by, List<Share> shares, int all) {
    var bars =
        shares.stream()
            .limit(MOST_BARS)
            .map(share ->
                new CountBars.Bar(
                    share.label(), share.count(), percent(share.count(), all), () -> open(share.filter())))
            .toList();
    var card = new Card("按" + by.label(), new CountBars(bars));
    int more = shares.size() - bars.size();
    if (more > 0) card.getChildren().add(Boxes.text("另有 " + more + " 类没有列出", "muted", "small"));
    if (by == Breakdown.TIER) card.getChildren().add(Boxes.text("一户可有几个称号，各计一次", "muted", "small"));
    return card;
  }

  private static String percent(int part, int whole) {
    return Math.round(100.0 * part / whole) + "%";
  }

  private void open(EnterpriseFilter filter) {
    desk.navigator().open(new Route.EnterpriseList(filter));
  }

  @Override
  public Node content() {
    return pane;
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper("企业分布");
  }

  @Override
  public String chapter() {
    return "cultivate";
  }

  @Override
  public List<TableWatch.Watch> watches() {
    return List.of(watch);
  }
}
