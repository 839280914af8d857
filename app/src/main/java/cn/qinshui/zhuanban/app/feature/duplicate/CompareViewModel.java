package cn.qinshui.zhuanban.app.feature.duplicate;

import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Failure;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.duplicate.Comparison;
import cn.qinshui.zhuanban.data.duplicate.FieldPair;
import cn.qinshui.zhuanban.data.duplicate.MergePlan;
import cn.qinshui.zhuanban.data.enterprise.Enterprise;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseField;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Two files side by side: which one is kept, what of the other it takes over, and the merge itself.
public final class CompareViewModel {

  private static final Set<String> TABLES = Set.of("enterprise", "contact", "year_figures", "visit", "demand");

  private final DuplicateStores stores;
  private final Deeds deeds;
  private final Two two;
  private final Slot<Comparison> slot;
  private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Side> kept = new SimpleObjectProperty<>(Side.LEFT);
  private final TableWatch.Watch watch;
  private List<CompareLine> lines = List.of();
  private boolean done;

  /// The two firms, as the route names them.
  public record Two(long left, long right) {}

  CompareViewModel(Work work, DuplicateStores stores, Deeds deeds, TableWatch tables, Two two) {
    this.stores = stores;
    this.deeds = deeds;
    this.two = two;
    slot = work.slot("并排核对", this::show);
    watch = tables.on(TABLES, this::reload);
    kept.addListener((source, before, now) -> lines.forEach(line -> line.follow(now)));
    reload();
  }

  private void reload() {
    if (!done) {
      slot.load(progress -> stores.comparisons().compare(two.left(), two.right()));
    }
  }

  private void show(Comparison read) {
    boolean first = comparison.get() == null;
    List<CompareLine> before = lines;
    lines = linesOf(read);
    for (CompareLine line : lines) {
      before.stream().filter(old -> old.what().equals(line.what())).findFirst().ifPresent(line::rememberFrom);
    }
    if (first) {
      kept.set(read.leftIsFuller() ? Side.LEFT : Side.RIGHT);
    }
    lines.forEach(line -> line.follow(kept.get()));
    comparison.set(read);
  }

  private static List<CompareLine> linesOf(Comparison read) {
    List<CompareLine> lines = new ArrayList<>();
    read.fields()
        .forEach(pair ->
            lines.add(
                new CompareLine(
                    new CompareLine.What.Field(pair.field()),
                    pair.field().label(),
                    told(pair.field(), pair.left()),
                    told(pair.field(), pair.right()),
                    flawed(pair))));
    String left = read.left().commissioner();
    String right = read.right().commissioner();
    if (left != null || right != null) {
      lines.add(new CompareLine(new CompareLine.What.Officer(), "服务专员", left, right));
    }
    read.years()
        .forEach(pair ->
            lines.add(
                new CompareLine(
                    new CompareLine.What.Year(pair.year()), pair.year() + "年以哪份为准", pair.left(), pair.right())));
    return List.copyOf(lines);
  }

  /// A credit code that fails its check says so where one of two is chosen.
  private static @Nullable String told(EnterpriseField field, @Nullable String text) {
    return isFlawed(field, text) ? text + "（校验不符，请对照营业执照）" : text;
  }

  private static Set<Side> flawed(FieldPair pair) {
    Set<Side> flawed = EnumSet.noneOf(Side.class);
    if (isFlawed(pair.field(), pair.left())) {
      flawed.add(Side.LEFT);
    }
    if (isFlawed(pair.field(), pair.right())) {
      flawed.add(Side.RIGHT);
    }
    return flawed;
  }

  private static boolean isFlawed(EnterpriseField field, @Nullable String text) {
    return field == EnterpriseField.CODE && text != null && !CreditCode.check(text).flaws().isEmpty();
  }

  /// Merges as chosen; `then` hears the firm that was kept.
  public void merge(LongConsumer then) {
    Comparison now = comparison.get();
    if (now == null || done) {
      return;
    }
    done = true;
    MergePlan plan = plan(now);
    deeds.write(
        "合并企业", author -> stores.merges().merge(author, plan), record -> then.accept(plan.kept()), this::failed);
  }

  private void failed(Failure failure) {
    done = false;
    deeds.fail(failure);
  }

  private MergePlan plan(Comparison now) {
    Enterprise stays = kept.get() == Side.LEFT ? now.left() : now.right();
    Enterprise goes = kept.get() == Side.LEFT ? now.right() : now.left();
    Set<EnterpriseField> fields = EnumSet.noneOf(EnterpriseField.class);
    Set<Integer> years = new HashSet<>();
    boolean officer = false;
    for (CompareLine line : lines) {
      if (line.choice().get() == kept.get() || line.same() && !(line.what() instanceof CompareLine.What.Year)) {
        continue;
      }
      switch (line.what()) {
        case CompareLine.What.Field(EnterpriseField field) -> fields.add(field);
        case CompareLine.What.Officer() -> officer = true;
        case CompareLine.What.Year(int year) -> years.add(year);
      }
    }
    return new MergePlan(stays.id(), stays.rev(), goes.id(), goes.rev(), fields, officer, years);
  }

  /// 不是同一家
  public void keepApart(Runnable then) {
    done = true;
    deeds.write(
        "认定不是同一家",
        author -> {
          stores.duplicates().keepApart(author, two.left(), two.right());
          return two;
        },
        said -> then.run(),
        this::failed);
  }

  /// Null until it was read.
  public ReadOnlyObjectProperty<@Nullable Comparison> comparison() {
    return comparison.getReadOnlyProperty();
  }

  List<CompareLine> lines() {
    return lines;
  }

  ObjectProperty<Side> kept() {
    return kept;
  }

  public ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return slot.failure();
  }

  TableWatch.Watch watch() {
    return watch;
  }
}
