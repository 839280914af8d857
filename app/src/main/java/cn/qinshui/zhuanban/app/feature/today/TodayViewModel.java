package cn.qinshui.zhuanban.app.feature.today;

import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Memory;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Failure;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.DraftStore.Draft;
import cn.qinshui.zhuanban.data.figure.Figure;
import cn.qinshui.zhuanban.data.today.TodayScope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// 今日 of the office or of the person at the desk; remembers which.
final class TodayViewModel {

  private static final String SCOPE = "today.mine";

  private final Slot<TodayPage> slot;
  private final TodayStores stores;
  private final Work work;
  private final LineActs acts;
  private final Clock clock;
  private final ObservableValue<String> person;
  private final Consumer<Route> open;
  private final BooleanProperty mine = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable TodayPage> page = new ReadOnlyObjectWrapper<>();

  /// What the view model is given of the window.
  ///
  /// @param person the name of whoever sits at the desk
  record Seat(
      Work work, Deeds deeds, Clock clock, Memory memory, ObservableValue<String> person, Consumer<Route> open) {}

  TodayViewModel(TodayStores stores, Seat seat) {
    this.stores = stores;
    this.work = seat.work();
    this.acts = new LineActs(seat.deeds(), stores, seat.clock());
    this.clock = seat.clock();
    this.person = seat.person();
    this.open = seat.open();
    this.slot = seat.work().slot("读取今日", page::set);
    mine.set(seat.memory().get(SCOPE).map(Boolean::parseBoolean).orElse(false));
    mine.addListener((source, before, now) -> {
      seat.memory().put(SCOPE, now.toString());
      reload();
    });
    person.subscribe(name -> reload());
  }

  void reload() {
    LocalDate today = LocalDate.now(clock);
    TodayScope scope = mine.get() ? TodayScope.of(person.getValue()) : TodayScope.OFFICE;
    String who = person.getValue();
    slot.load(progress -> stores.read(today, scope, who));
  }

  /// Reads again where the date has changed since: the window may stay open overnight.
  void freshen() {
    TodayPage now = page.get();
    if (now != null && !now.today().day().equals(LocalDate.now(clock))) {
      reload();
    }
  }

  ReadOnlyObjectProperty<@Nullable TodayPage> page() {
    return page.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return slot.failure();
  }

  /// Only what falls to the person at the desk, or all of the office.
  BooleanProperty mine() {
    return mine;
  }

  ObservableValue<String> person() {
    return person;
  }

  /// Opens exactly the list that a number counts.
  void open(Figure figure) {
    open.accept(Route.behind(figure.label(), figure.source()));
  }

  void open(TodayLine line) {
    open.accept(line.route());
  }

  /// What is done about a line in place.
  LineActs acts() {
    return acts;
  }

  /// Throws a draft of one's own away.
  void discard(Draft draft) {
    work.run(
        "丢弃草稿",
        progress -> {
          stores.drafts().drop(new Author(person.getValue()), draft.id());
          return draft;
        },
        done -> reload());
  }
}
