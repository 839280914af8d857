package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStatus;
import cn.qinshui.zhuanban.data.enterprise.Listing;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.enterprise.SizeClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What narrows the list of firms: one property for each field of the bar, and as conditions what came with a route and
/// has no field there. All of it together is [#filter()].
public final class Narrowing {

  private final ReadOnlyObjectWrapper<EnterpriseFilter> filter;
  private final ObjectProperty<Set<String>> towns = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<Set<String>> industries = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<Set<QualificationKind>> tiers = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<@Nullable Boolean> aboveScale = new SimpleObjectProperty<>();
  private final ObjectProperty<Set<Long>> commissioners = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<Set<EnterpriseStatus>> statuses = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<Set<Listing>> listings = new SimpleObjectProperty<>(Set.of());
  private final ObservableList<Condition> conditions = FXCollections.observableArrayList();
  private final ObservableList<Condition> shown = FXCollections.unmodifiableObservableList(conditions);
  private boolean showing;

  /// A narrowing without a field in the bar; it can only be taken away, and then the filter is `without`.
  public record Condition(String label, EnterpriseFilter without) {}

  Narrowing(EnterpriseFilter start) {
    filter = new ReadOnlyObjectWrapper<>(start);
    show(start);
    for (ObjectProperty<?> part : List.of(towns, industries, tiers, aboveScale, commissioners, statuses, listings)) {
      part.addListener((source, before, now) -> narrow());
    }
  }

  /// Replaces all of it.
  public void show(EnterpriseFilter wanted) {
    showing = true;
    towns.set(wanted.towns());
    industries.set(wanted.industries());
    tiers.set(wanted.tiers());
    aboveScale.set(wanted.aboveScale());
    commissioners.set(wanted.commissioners());
    statuses.set(wanted.statuses());
    listings.set(wanted.listings());
    showing = false;
    apply(wanted);
  }

  public void text(String text) {
    apply(filter.get().withText(text));
  }

  public void drop(Condition condition) {
    apply(condition.without());
  }

  public void dropConditions() {
    apply(filter.get().withListings(Set.of()).withIds(null).withChains(Set.of()).withSizes(Set.of()).withAsOf(null));
  }

  private void narrow() {
    if (!showing) {
      apply(
          filter
              .get()
              .withTowns(towns.get())
              .withIndustries(industries.get())
              .withTiers(tiers.get())
              .withAboveScale(aboveScale.get())
              .withCommissioners(commissioners.get())
              .withStatuses(statuses.get())
              .withListings(listings.get()));
    }
  }

  private void apply(EnterpriseFilter wanted) {
    boolean before = showing;
    showing = true;
    listings.set(wanted.listings());
    showing = before;
    conditions.setAll(conditions(wanted));
    filter.set(wanted);
  }

  private static List<Condition> conditions(EnterpriseFilter wanted) {
    List<Condition> found = new ArrayList<>();
    for (Listing listing : wanted.listings().stream().sorted(Comparator.comparing(Listing::label)).toList()) {
      found.add(new Condition(listing.label(), wanted.withListings(without(wanted.listings(), listing))));
    }
    Set<Long> ids = wanted.ids();
    if (ids != null) {
      found.add(new Condition("选定的 " + ids.size() + " 户", wanted.withIds(null)));
    }
    if (!wanted.chains().isEmpty()) {
      found.add(new Condition("选定的产业链", wanted.withChains(Set.of())));
    }
    for (SizeClass size : wanted.sizes().stream().sorted().toList()) {
      found.add(new Condition(size.label() + "企业", wanted.withSizes(without(wanted.sizes(), size))));
    }
    if (wanted.asOf() != null) {
      found.add(new Condition("资质按 " + wanted.asOf() + " 判断", wanted.withAsOf(null)));
    }
    return found;
  }

  private static <T> Set<T> without(Set<T> all, T gone) {
    Set<T> rest = new HashSet<>(all);
    rest.remove(gone);
    return rest;
  }

  public ReadOnlyObjectProperty<EnterpriseFilter> filter() {
    return filter.getReadOnlyProperty();
  }

  public ObjectProperty<Set<String>> towns() {
    return towns;
  }

  public ObjectProperty<Set<String>> industries() {
    return industries;
  }

  public ObjectProperty<Set<QualificationKind>> tiers() {
    return tiers;
  }

  public ObjectProperty<@Nullable Boolean> aboveScale() {
    return aboveScale;
  }

  public ObjectProperty<Set<Long>> commissioners() {
    return commissioners;
  }

  public ObjectProperty<Set<EnterpriseStatus>> statuses() {
    return statuses;
  }

  /// Questions such as 未注册服务网.
  public ObjectProperty<Set<Listing>> listings() {
    return listings;
  }

  public ObservableList<Condition> conditions() {
    return shown; // one list for good: a copy nobody holds would stop listening
  }
}
