package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.followup.OwnFirm;
import cn.qinshui.zhuanban.data.followup.OwnFirmStore;
import cn.qinshui.zhuanban.data.followup.RecentVisit;
import cn.qinshui.zhuanban.data.followup.Slip;
import cn.qinshui.zhuanban.data.followup.SlipDraft;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// 我的企业: a commissioner's firms, which of them he will go to, and why again where somebody was there lately.
public final class OwnFirmsViewModel {
  static final Set<String> TABLES =
      Set.of("enterprise", "visit", "demand", "todo", "commissioner", "year_figures", "setting");

  private final Work work;
  private final VisitStores stores;
  private final OwnFirmStore firms;
  private final Deeds deeds;
  private final Clock clock;
  private final ObjectProperty<@Nullable Named<Long>> commissioner = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final ObjectProperty<Set<Long>> ticked = new SimpleObjectProperty<>(Set.of());
  private final Map<Long, StringProperty> reasons = new HashMap<>();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private final Slot<List<Line>> slot;
  private final TableWatch.Watch watch;
  private List<Named<Long>> present = List.of();

  /// A firm, and who was or will be there around the day.
  public record Line(OwnFirm firm, List<RecentVisit> recent) {
    public Line {
      recent = List.copyOf(recent);
    }
  }

  /// @param wanted whose firms; null is the person at the desk, else the first of the roster
  OwnFirmsViewModel(Work work, VisitStores stores, Deeds deeds, TableWatch tables, Clock clock, @Nullable Long wanted) {
    this.work = work;
    this.stores = stores;
    this.firms = new OwnFirmStore(stores.database());
    this.deeds = deeds;
    this.clock = clock;
    day.set(today().plusDays(1));
    slot = work.slot("读取我的企业", this::show);
    watch = tables.on(TABLES, this::reload);
    work.run("读取服务专员", progress -> VisitChoices.read(stores), lists -> begin(lists, wanted));
  }

  private void begin(VisitChoices lists, @Nullable Long wanted) {
    present = lists.present();
    var first = present.isEmpty() ? null : present.getFirst();
    commissioner.set(wanted != null ? lists.commissioner(wanted) : lists.own() != null ? lists.own() : first);
    commissioner.addListener((source, before, now) -> {
      ticked.set(Set.of());
      reload();
    });
    day.addListener((source, before, now) -> reload());
    ready.set(true);
    reload();
  }

  private void reload() {
    var who = commissioner.get();
    var when = day();
    if (who == null) {
      lines.clear();
      return;
    }
    slot.load(progress ->
        firms.of(who.key(), today()).stream()
            .map(firm -> new Line(firm, stores.edits().recent(firm.id(), when)))
            .toList());
  }

  private void show(List<Line> now) {
    var there = now.stream().map(line -> line.firm().id()).toList();
    var kept = new HashSet<>(ticked.get());
    kept.retainAll(there);
    ticked.set(Set.copyOf(kept));
    lines.setAll(now);
  }

  void tick(long firm, boolean on) {
    var now = new HashSet<>(ticked.get());
    if (on) now.add(firm);
    else now.remove(firm);
    ticked.set(Set.copyOf(now));
  }

  void tickAll(boolean on) {
    ticked.set(on ? Set.copyOf(lines.stream().map(line -> line.firm().id()).toList()) : Set.of());
  }

  /// Whether the ticked firms can be given forms; where not, [#refusal()] says why.
  public boolean allowsPrinting() {
    refusal.set("");
    if (chosen().isEmpty()) {
      refusal.set("没有勾选企业。请先勾选要去的企业，再打印走访单。");
      return false;
    }
    var silent = chosen().stream().filter(line -> !line.recent().isEmpty() && reasonOf(line).isBlank()).toList();
    if (!silent.isEmpty()) {
      refusal.set(
          String.join("、", silent.stream().map(line -> "“" + line.firm().name() + "”").toList())
              + "近期已有人走访。请写明再去的理由，或取消勾选。");
    }
    return silent.isEmpty();
  }

  private List<Line> chosen() {
    return lines.stream().filter(line -> ticked.get().contains(line.firm().id())).toList();
  }

  /// Gives each ticked firm a form and hands their numbers on; says what stands in the way where something does.
  public void print(Consumer<List<String>> then) {
    if (!allowsPrinting()) return;
    var drafts =
        chosen().stream()
            .map(line -> SlipDraft.visitForm(line.firm().id(), line.recent().isEmpty() ? null : reasonOf(line)))
            .toList();
    deeds.write(
        "开出走访单",
        author -> stores.slips().issue(author, drafts, today()),
        slips -> then.accept(slips.stream().map(Slip::number).toList()));
  }

  private String reasonOf(Line line) {
    return Objects.requireNonNullElse(reason(line.firm().id()).get(), "").strip();
  }

  /// Why the firm is met again.
  StringProperty reason(long firm) {
    return reasons.computeIfAbsent(firm, id -> new SimpleStringProperty(""));
  }

  List<Named<Long>> find(String typed) {
    return VisitChoices.find(present, typed);
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  private LocalDate day() {
    var wanted = day.get();
    return wanted == null ? today().plusDays(1) : wanted;
  }

  public ObjectProperty<@Nullable Named<Long>> commissioner() {
    return commissioner;
  }

  /// The day one wants to go.
  ObjectProperty<@Nullable LocalDate> wantedDay() {
    return day;
  }

  public ObservableList<Line> lines() {
    return lines;
  }

  public ObjectProperty<Set<Long>> ticked() {
    return ticked;
  }

  public ReadOnlyBooleanProperty ready() {
    return ready.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty refusal() {
    return refusal.getReadOnlyProperty();
  }

  TableWatch.Watch watch() {
    return watch;
  }
}
