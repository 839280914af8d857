package cn.qinshui.zhuanban.app.feature.today;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.slip.Urging;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.Masonry;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.StatTile;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.work.Debounce;
import cn.qinshui.zhuanban.app.work.Failure;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.today.TodayGroup;
import cn.qinshui.zhuanban.data.today.TodayGroup.Kind;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// 今日: the numbers on top, under them the first lines of every group that holds something.
final class TodayView implements Screen {

  static final Set<String> TABLES =
      Set.of(
          "demand",
          "demand_unit",
          "demand_step",
          "slip",
          "todo",
          "milestone",
          "duty",
          "resolution",
          "meeting",
          "qualification",
          "enterprise",
          "policy",
          "commissioner",
          "setting",
          "calendar_day");

  private static final double CARD_WIDTH = 480;
  private static final int MOST_COLUMNS = 4;

  /// As many cards as a screen of 1366 × 768 shows.
  private static final int SEEN = 6;

  private static final Duration ONE_FRAME = Duration.ofMillis(20);

  private final Desk desk;
  private final TodayViewModel model;
  private final GroupCard cards;
  private final DraftsCard drafts;
  private final InboxLine inbox;
  private final BorderPane content = new BorderPane();
  private final VBox body = Boxes.styled(Boxes.column(14), "today-body");
  private final Masonry masonry = new Masonry(CARD_WIDTH, 14, MOST_COLUMNS);
  private final ScrollPane scroll = new ScrollPane(body);
  private final TableWatch.Watch watch;
  private final Debounce rest;
  private List<TodayGroup> below = List.of();
  private boolean wantsFocus;

  TodayView(Desk desk, TodayViewModel model, Urging urging, InboxLine inbox) {
    this.desk = desk;
    this.model = model;
    this.inbox = inbox;
    LineDialogs dialogs = new LineDialogs(desk.notices(), model.acts());
    cards = new GroupCard(model, new LineRow(desk.navigator()::open, dialogs, urging));
    drafts = new DraftsCard(desk.clock(), desk.navigator()::open, model::discard);
    rest = desk.work().debounce(ONE_FRAME, this::layBelow);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    content.setTop(header());
    content.setCenter(scroll);
    Set<String> tables = new HashSet<>(TABLES);
    tables.add("draft");
    watch = desk.watch().on(tables, model::reload);
    model.page().addListener((source, before, now) -> draw());
    model.failure().addListener((source, before, now) -> draw());
    draw();
  }

  private Node header() {
    PageHeader header = new PageHeader("今日");
    header.title(model.page().map(page -> page.line().date()).orElse("今日"));
    header.subtitle(model.page().map(page -> page.line().kind()).orElse(""));
    Button month =
        Buttons.with(
            Feather.CALENDAR,
            Buttons.plain("月历", () -> desk.navigator().open(new Route.TodayMonth(model.mine().get()))));
    month.setTooltip(new Tooltip("一个月里每天到期的事"));
    return header.actions(scope(), month);
  }

  private HBox scope() {
    ToggleButton office = chip("全办", false);
    ToggleButton mine = chip("只看我的", true);
    model
        .mine()
        .subscribe(now -> {
          office.setSelected(!now);
          mine.setSelected(now);
        });
    return Boxes.styled(new HBox(office, mine), "chips");
  }

  private ToggleButton chip(String text, boolean own) {
    ToggleButton chip = new ToggleButton(text);
    chip.getStyleClass().add("chip");
    chip.setOnAction(event -> {
      model.mine().set(own);
      chip.setSelected(true);
    });
    return chip;
  }

  private void draw() {
    TodayPage page = model.page().get();
    Failure failure = model.failure().get();
    if (failure != null) {
      content.setCenter(
          new EmptyState(Feather.ALERT_TRIANGLE, "没有读出来", failure.sentence())
              .action(Buttons.plain("重新读取", model::reload)));
    } else if (page != null) {
      KeptFocus kept = KeptFocus.of(body);
      body.getChildren().setAll(tiles(page), inbox.node());
      if (page.isCalm()) {
        body.getChildren().add(calm(page));
      }
      lay(page);
      body.getChildren().add(masonry);
      content.setCenter(scroll);
      kept.giveBack(body);
      if (wantsFocus && !desk.notices().isCovered()) {
        wantsFocus = false;
        focusFirst();
      }
    }
  }

  /// At the start what is seen without scrolling comes first: a full page takes a while to be styled.
  private void lay(TodayPage page) {
    List<TodayGroup> groups = page.filled();
    boolean first = masonry.getChildren().isEmpty();
    rest.cancel();
    below = groups.stream().skip(first ? SEEN : groups.size()).toList();
    masonry
        .getChildren()
        .setAll(groups.stream().limit(groups.size() - below.size()).map(group -> cards.of(page, group)).toList());
    if (!page.drafts().isEmpty()) {
      masonry.getChildren().addFirst(drafts.of(page.drafts()));
    }
    if (!below.isEmpty()) {
      rest.ask();
    }
  }

  private void layBelow() {
    TodayPage page = model.page().get();
    if (page != null) {
      masonry.getChildren().addAll(below.stream().map(group -> cards.of(page, group)).toList());
    }
  }

  private Node tiles(TodayPage page) {
    HBox tiles = new HBox(10);
    page.top().forEach(group -> tiles.getChildren().add(Boxes.grow(tile(group))));
    return tiles;
  }

  private StatTile tile(TodayGroup group) {
    boolean grave = group.kind() == Kind.OVERDUE && !group.figure().isZero();
    StatTile tile =
        new StatTile(group.kind().label(), grave ? Tone.RED : null, () -> model.open(group.figure()))
            .value(String.valueOf(group.figure().whole()));
    tile.getStyleClass().add("today-tile");
    tile.setUserData("tile" + group.kind());
    if (group.figure().isZero()) {
      tile.getStyleClass().add("zero");
    }
    return tile;
  }

  /// Nothing presses: said once, quietly; where there is nothing at all it fills the page.
  private static Node calm(TodayPage page) {
    if (page.filled().isEmpty()) {
      return new EmptyState(Feather.SUN, "今天没有到期的事", "也没有逾期和等着确认的。新登记的诉求、走访后的跟进、批示和阶段任务到期前会出现在这里。");
    }
    return Boxes.styled(Boxes.text("今天没有到期的事，也没有逾期。下面是接下来的。"), "calm-line");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public ObservableValue<String> title() {
    return model.page().map(page -> page.isCalm() ? "今日" : "今日（" + page.today().urgent() + "）").orElse("今日");
  }

  @Override
  public String chapter() {
    return "today";
  }

  @Override
  public List<TableWatch.Watch> watches() {
    return List.of(watch);
  }

  /// The first number has the keyboard, so that the morning is walked through with Tab and Enter.
  private void focusFirst() {
    body.lookupAll(".today-tile").stream().findFirst().ifPresent(Node::requestFocus);
  }

  @Override
  public void shown() {
    model.freshen();
    inbox.read();
    if (model.page().get() == null) {
      wantsFocus = true;
    } else if (content.getScene() != null && !KeptFocus.isInside(content, content.getScene().getFocusOwner())) {
      focusFirst();
    }
  }

  @Override
  public void close() {
    rest.cancel();
    inbox.close();
  }
}
