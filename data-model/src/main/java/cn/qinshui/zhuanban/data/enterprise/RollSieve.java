package cn.qinshui.zhuanban.data.enterprise;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// A filter of the library taken apart: what the columns of the roll answer, and the rest, which only the database can.
final class RollSieve {
  private final RollColumns firms;
  private final EnterpriseFilter filter;
  private final LocalDate day;
  private final Set<String> divisions;
  private IntPredicate lets;
  private EnterpriseFilter rest;

  /// @param filter with its day; its text is left to others
  /// @param day on which the titles of the columns are in force
  /// @param divisions those of the sections it names
  RollSieve(EnterpriseFilter filter, RollColumns firms, LocalDate day, Set<String> divisions) {
    this.firms = firms;
    this.filter = filter;
    this.day = day;
    this.divisions = divisions;
    this.lets = firms.live::get;
    this.rest = filter;
    groups();
    flags();
    titles();
    listings();
  }

  /// Whether the columns let a firm through.
  boolean lets(int slot) {
    return lets.test(slot);
  }

  /// What is left to ask; where that is nothing, it narrows nothing.
  EnterpriseFilter rest() {
    return rest;
  }

  private void also(IntPredicate more) {
    lets = lets.and(more);
  }

  private void also(boolean[] wanted, IntUnaryOperator number) {
    also(slot -> wanted[number.applyAsInt(slot)]);
  }

  private void groups() {
    if (!filter.towns().isEmpty()) also(firms.towns.wanted(filter.towns()::contains), firms::town);
    if (!filter.industries().isEmpty()) also(firms.industries.wanted(this::isWanted), firms::industry);
    if (!filter.chains().isEmpty()) also(firms.chains.wanted(filter.chains()::contains), firms::chain);
    if (!filter.commissioners().isEmpty())
      also(firms.commissioners.wanted(filter.commissioners()::contains), firms::commissioner);
    rest =
        rest.withTowns(Set.of())
            .withIndustries(Set.of())
            .withChains(Set.of())
            .withCommissioners(Set.of())
            .withSizes(Set.of())
            .withStatuses(Set.of())
            .withAboveScale(null)
            .withIds(null);
  }

  private boolean isWanted(String industry) {
    if (filter.industries().stream().anyMatch(industry::startsWith)) return true;
    return divisions.contains(industry.substring(0, Math.min(2, industry.length())));
  }

  private void flags() {
    if (!filter.sizes().isEmpty()) {
      var wanted = new boolean[SizeClass.values().length + 1];
      for (var size : filter.sizes()) wanted[size.ordinal() + 1] = true;
      also(wanted, firms::sizeClass);
    }
    if (!filter.statuses().isEmpty()) {
      var wanted = new boolean[EnterpriseStatus.values().length];
      for (var status : filter.statuses()) wanted[status.ordinal()] = true;
      also(wanted, firms::status);
    }
    var above = filter.aboveScale();
    if (above != null) also(slot -> firms.isAboveScale(slot) == above);
    var ids = filter.ids();
    if (ids != null) also(slot -> ids.contains(firms.id(slot)));
  }

  private void titles() {
    if (filter.tiers().isEmpty() || !day.equals(filter.asOf())) return;
    int wanted = filter.tiers().stream().mapToInt(kind -> 1 << kind.ordinal()).reduce(0, (one, other) -> one | other);
    also(slot -> (firms.titles(slot) & wanted) != 0);
    rest = rest.withTiers(Set.of());
  }

  private void listings() {
    var left = new HashSet<Listing>();
    for (var listing : filter.listings()) {
      var answer = answer(listing);
      if (answer == null) left.add(listing);
      else also(answer);
    }
    rest = rest.withListings(left);
  }

  private @Nullable IntPredicate answer(Listing listing) {
    return switch (listing) {
      case Listing.WithoutCommissioner() -> slot -> firms.commissioner(slot) == 0;
      case Listing.WithCommissioner() -> slot -> firms.commissioner(slot) > 0;
      case Listing.WithOpenDemands() -> slot -> firms.openDemands(slot) > 0;
      case Listing.WithoutSize() -> slot -> firms.sizeClass(slot) == 0;
      case Listing.NotVisitedSince(var day) -> notVisited(day);
      case Listing.NotEntered(var field) -> notEntered(field);
      case Listing.Expiring _,
          Listing.NewlyTitled _,
          Listing.OnServiceNet _,
          Listing.OffServiceNet _,
          Listing.Missing _,
          Listing.Between _ ->
          null;
    };
  }

  /// The last visit tells, unless there may be later ones than the filter's day.
  private @Nullable IntPredicate notVisited(LocalDate since) {
    var asOf = filter.asOf();
    if (asOf == null || asOf.toEpochDay() < firms.newestVisit()) return null;
    long day = since.toEpochDay();
    return slot -> firms.lastVisit(slot) < day;
  }

  private @Nullable IntPredicate notEntered(EnterpriseField field) {
    return switch (field) {
      case TOWN -> slot -> firms.town(slot) == 0;
      case INDUSTRY -> slot -> firms.industry(slot) == 0;
      case CHAIN -> slot -> firms.chain(slot) == 0;
      case ABOVE_SCALE -> slot -> !firms.saysScale(slot);
      default -> null;
    };
  }
}
