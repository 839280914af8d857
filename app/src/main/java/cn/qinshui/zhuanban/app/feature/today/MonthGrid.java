package cn.qinshui.zhuanban.app.feature.today;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.data.today.TodayMonth;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A month as a sheet of weeks from Monday. Arrows move the day, PageUp and PageDown the month, Home goes to today, Enter
/// into the list of the day.
final class MonthGrid extends GridPane {

  private static final int DAYS = 7;
  private static final int LINES = 2;
  private static final List<String> NAMES = List.of("周一", "周二", "周三", "周四", "周五", "周六", "周日");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
  private static final PseudoClass FREE = PseudoClass.getPseudoClass("free");

  private final Consumer<LocalDate> choose;
  private final IntConsumer turn;
  private final Runnable enter;
  private @Nullable LocalDate chosen;
  private @Nullable LocalDate today;

  MonthGrid(Consumer<LocalDate> choose, IntConsumer turn, Runnable enter) {
    this.choose = choose;
    this.turn = turn;
    this.enter = enter;
    getStyleClass().add("month-grid");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    for (int i = 0; i < DAYS; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / DAYS);
      column.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(column);
    }
    setMinHeight(0);
    setPrefHeight(400);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void show(TodayMonth month, LocalDate day, LocalDate now) {
    chosen = day;
    today = now;
    getChildren().clear();
    for (int i = 0; i < DAYS; i++) {
      add(Boxes.styled(Boxes.text(NAMES.get(i)), "month-name"), i, 0);
    }
    int before = month.month().atDay(1).getDayOfWeek().getValue() - 1;
    int weeks = (before + month.days().size() + DAYS - 1) / DAYS;
    rows(weeks);
    for (int place = 0; place < weeks * DAYS; place++) {
      if (place < before || place >= before + month.days().size()) {
        add(Boxes.styled(Boxes.column(0), "month-cell"), place % DAYS, 1 + place / DAYS);
      }
    }
    for (TodayMonth.Day each : month.days()) {
      int place = before + each.on().getDayOfMonth() - 1;
      add(cell(each), place % DAYS, 1 + place / DAYS);
    }
    TodayMonth.Day here = month.day(day);
    setAccessibleText(day + (here.total() == 0 ? "，没有到期的事" : "，" + words(here)));
  }

  private void rows(int weeks) {
    getRowConstraints().setAll(new RowConstraints());
    for (int i = 0; i < weeks; i++) {
      RowConstraints row = new RowConstraints(0, 60, Double.MAX_VALUE);
      row.setVgrow(Priority.ALWAYS);
      getRowConstraints().add(row);
    }
  }

  private static String words(TodayMonth.Day day) {
    return day.counts().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .map(entry -> entry.getKey().label() + " " + entry.getValue())
        .collect(Collectors.joining("，"));
  }

  private VBox cell(TodayMonth.Day day) {
    HBox head = Boxes.row(4, Boxes.text(String.valueOf(day.on().getDayOfMonth()), "month-day"), Boxes.spring());
    if (day.name() != null) {
      head.getChildren().add(Boxes.text(day.working() ? day.name() + "·班" : day.name(), "month-note"));
    } else if (!day.working()) {
      head.getChildren().add(Boxes.text("休", "month-note"));
    }
    VBox cell = Boxes.styled(Boxes.column(1, head), "month-cell");
    day.counts().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .limit(day.counts().size() > LINES + 1 ? LINES : LINES + 1L)
        .forEach(entry ->
            cell.getChildren().add(Boxes.text(entry.getKey().label() + " " + entry.getValue(), "month-count")));
    if (day.counts().size() > LINES + 1) {
      cell.getChildren().add(Boxes.text("共 " + day.total() + " 件", "month-count"));
    }
    cell.pseudoClassStateChanged(CHOSEN, day.on().equals(chosen));
    cell.pseudoClassStateChanged(NOW, day.on().equals(today));
    cell.pseudoClassStateChanged(FREE, !day.working());
    cell.setOnMouseClicked(event -> {
      requestFocus();
      choose.accept(day.on());
    });
    return cell;
  }

  private void pressed(KeyEvent event) {
    LocalDate here = chosen;
    LocalDate now = today;
    if (here == null || now == null || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> choose.accept(here.minusDays(1));
      case RIGHT -> choose.accept(here.plusDays(1));
      case UP -> choose.accept(here.minusDays(DAYS));
      case DOWN -> choose.accept(here.plusDays(DAYS));
      case PAGE_UP -> turn.accept(-1);
      case PAGE_DOWN -> turn.accept(1);
      case HOME -> choose.accept(now);
      case ENTER -> enter.run();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
