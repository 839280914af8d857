package cn.qinshui.zhuanban.app.feature.today;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.work.Failure;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.shared.PaperText;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// 月历: a month with what is due on each of its days, and beside it the list of the day that is chosen.
final class MonthView implements Screen {

  private static final double LIST_WIDTH = 440;

  private final MonthViewModel model;
  private final LineRow row;
  private final MonthGrid grid;
  private final PageHeader header = new PageHeader("月历");
  private final VBox list = Boxes.column(0);
  private final Card card = new Card(list);
  private final BorderPane content = new BorderPane();
  private final TableWatch.Watch watch;

  MonthView(Desk desk, MonthViewModel model, LineRow row) {
    this.model = model;
    this.row = row;
    this.grid = new MonthGrid(model::choose, model::turn, this::focusList);
    header.crumbs(new PageHeader.Crumb("今日", desk.navigator()::back));
    header.title(
        model
            .shown()
            .map(shown -> shown.month().month().getYear() + "年" + shown.month().month().getMonthValue() + "月")
            .orElse("月历"));
    header.subtitle(model.shown().map(this::subtitle).orElse(""));
    Button before = Buttons.icon(Feather.CHEVRON_LEFT, "上一月（PageUp）", () -> model.turn(-1));
    Button next = Buttons.icon(Feather.CHEVRON_RIGHT, "下一月（PageDown）", () -> model.turn(1));
    Button today = Buttons.plain("今天", () -> model.choose(model.today()));
    today.setTooltip(new Tooltip("回到今天（Home）"));
    header.actions(before, next, today);
    content.setTop(header);
    content.setCenter(body());
    watch = desk.watch().on(TodayView.TABLES, model::reload);
    model.shown().subscribe(this::show);
    model.failure().subscribe(this::failed);
  }

  private String subtitle(MonthViewModel.Shown shown) {
    String whose = model.person().map(person -> person + "的").orElse("全办");
    return shown.caution().isEmpty() ? whose : whose + "　" + shown.caution();
  }

  private Node body() {
    card.getStyleClass().add("today-card");
    ScrollPane scroll = new ScrollPane(card);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setPrefWidth(LIST_WIDTH);
    scroll.setMinWidth(LIST_WIDTH);
    HBox body = new HBox(14, Boxes.grow(grid), scroll);
    body.setMinHeight(0);
    scroll.setPrefHeight(400);
    body.setPadding(new Insets(0, 24, 20, 24));
    return body;
  }

  private void show(MonthViewModel.@Nullable Shown shown) {
    if (shown == null) {
      return;
    }
    content.setCenter(content.getCenter() instanceof EmptyState ? body() : content.getCenter());
    KeptFocus kept = KeptFocus.of(list);
    grid.show(shown.month(), shown.day(), model.today());
    list.getChildren().setAll(shown.lines().stream().map(line -> row.of(line, model.today())).toList());
    if (shown.lines().isEmpty()) {
      list.getChildren().add(Boxes.prose("这一天没有到期的事。", "muted"));
    }
    LocalDate day = shown.day();
    card.head(PaperText.dayOfYear(day) + " " + DayLine.weekday(day) + "　" + shown.lines().size() + " 件");
    if (kept.inside()) {
      if (shown.lines().isEmpty()) {
        grid.requestFocus();
      } else {
        kept.giveBack(list);
      }
    }
  }

  private void failed(@Nullable Failure failure) {
    if (failure != null) {
      content.setCenter(
          new EmptyState(Feather.ALERT_TRIANGLE, "没有读出来", failure.sentence())
              .action(Buttons.plain("重新读取", model::reload)));
    }
  }

  /// Into the list of the day.
  private void focusList() {
    new KeptFocus(true, null).giveBack(list);
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public ObservableValue<String> title() {
    return model.shown().map(shown -> "月历 " + shown.month().month()).orElse("月历");
  }

  @Override
  public String chapter() {
    return "today";
  }

  @Override
  public List<TableWatch.Watch> watches() {
    return List.of(watch);
  }

  @Override
  public void shown() {
    grid.requestFocus();
  }
}
