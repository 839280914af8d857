package cn.qinshui.zhuanban.data.enterprise;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which firms a list shows. Empty sets and nulls do not narrow; all given parts must hold together.
///
/// @param text words that must each be found in name, short or former name, initials, head or tail of the code, a
///   contact's name or phone
/// @param towns 乡镇 codes
/// @param industries GB/T 4754 classes of any depth: a section letter, or the first digits
/// @param tiers titles of which at least one is in force on `asOf`
/// @param aboveScale 规上工业 or not; not entered counts as not
/// @param commissioners ids of 服务专员
/// @param ids only these firms; an empty set shows none
/// @param listings named questions that must all be answered with yes
/// @param asOf the day on which validity is judged; null is today
/// @param recycled the bin instead of the library
public record EnterpriseFilter(
    String text,
    Set<String> towns,
    Set<String> industries,
    Set<QualificationKind> tiers,
    @Nullable Boolean aboveScale,
    Set<Long> chains,
    Set<Long> commissioners,
    Set<SizeClass> sizes,
    Set<EnterpriseStatus> statuses,
    @Nullable Set<Long> ids,
    Set<Listing> listings,
    @Nullable LocalDate asOf,
    boolean recycled) {
  private static final EnterpriseFilter NONE =
      new EnterpriseFilter(
          "", Set.of(), Set.of(), Set.of(), null, Set.of(), Set.of(), Set.of(), Set.of(), null, Set.of(), null, false);

  public EnterpriseFilter {
    text = text.strip();
    towns = Set.copyOf(towns);
    industries = Set.copyOf(industries);
    tiers = Set.copyOf(tiers);
    chains = Set.copyOf(chains);
    commissioners = Set.copyOf(commissioners);
    sizes = Set.copyOf(sizes);
    statuses = Set.copyOf(statuses);
    ids = ids == null ? null : Set.copyOf(ids);
    listings = Set.copyOf(listings);
  }

  /// All firms of the library.
  public static EnterpriseFilter none() {
    return NONE;
  }

  /// The recycle bin.
  public static EnterpriseFilter bin() {
    return NONE.withRecycled(true);
  }

  public static EnterpriseFilter listing(Listing listing) {
    return NONE.withListings(Set.of(listing));
  }

  /// Whether anything narrows the list; the bin is a place, not a narrowing.
  public boolean isNone() {
    return withRecycled(false).withAsOf(null).equals(NONE);
  }

  public EnterpriseFilter withText(String text) {
    return new EnterpriseFilter(
        text,
        towns,
        industries,
        tiers,
        aboveScale,
        chains,
        commissioners,
        sizes,
        statuses,
        ids,
        listings,
        asOf,
        recycled);
  }

  public EnterpriseFilter withTowns(Set<String> towns) {
    return new EnterpriseFilter(
        text,
        towns,
        industries,
        tiers,
        aboveScale,
        chains,
        commissioners,
        sizes,
        statuses,
        ids,
        listings,
        asOf,
        recycled);
  }

  public EnterpriseFilter withIndustries(Set<String> industries) {
    return new EnterpriseFilter(
        text,
        towns,
        industries,
        tiers,
        aboveScale,
        chains,
        commissioners,
        sizes,
        statuses,
        ids,
        listings,
        asOf,
        recycled);
  }

  public EnterpriseFilter withTiers(Set<QualificationKind> tiers) {
    return new EnterpriseFilter(
        text,
        towns,
        industries,
        tiers,
        aboveScale,
        chains,
        commissioners,
        sizes,
        statuses,
        ids,
        listings,
        asOf,
        recycled);
  }

  public EnterpriseFilter withAboveScale(@Nullable Boolean aboveScale) {
    return new EnterpriseFilter(
        text,
        towns,
        industries,
        tiers,
        aboveScale,
        chains,
        commissioners,
        sizes,
        statuses,
        ids,
        listings,
        asOf,
        recycled);
  }

  public EnterpriseFilter withChains(Set<Long> chains) {
    return new EnterpriseFilter(
        text,
        towns,
        industries,
        tiers,
        aboveScale,
        chains,
        commissioners,
        sizes,
        statuses,
        ids,
        listings,
        asOf,
        recycled);
  }

  public EnterpriseFilter withCommissioners(Set<Long> commissioners) {
    return new EnterpriseFilter(
        text,
        towns,
        industries,
        tiers,
        aboveScale,
        chains,
        commissioners,
        sizes,
        statuses,
        ids,
        listings,
        asOf,
        recycled);
  }

  public EnterpriseFilter withSizes(Set<SizeClass> sizes) {
    return new EnterpriseFilter(
        text,
        towns,
        industries,
        tiers,
        aboveScale,
        chains,
        commissioners,
        sizes,
        statuses,
        ids,
        listings,
        asOf,
        recycled);
  }

  public EnterpriseFilter withStatuses(Set<EnterpriseStatus> statuses) {
    return new EnterpriseFilter(
        text,
        towns,
        industries,
        tiers,
        aboveScale,
        chains,
        commissioners,
        sizes,
        statuses,
        ids,
        listings,
        asOf,
        recycled);
  }

  public EnterpriseFilter withIds(@Nullable Set<Long> ids) {
    return new EnterpriseFilter(
        text,
        towns,
        industries,
        tiers,
        aboveScale,
        chains,
        commissioners,
        sizes,
        statuses,
        ids,
        listings,
        asOf,
        recycled);
  }

  public EnterpriseFilter withListings(Set<Listing> listings) {
    return new EnterpriseFilter(
        text,
        towns,
        industries,
        tiers,
        aboveScale,
        chains,
        commissioners,
        sizes,
        statuses,
        ids,
        listings,
        asOf,
        recycled);
  }

  /// One more named question beside those there are.
  public EnterpriseFilter and(Listing listing) {
    return withListings(Stream.concat(listings.stream(), Stream.of(listing)).collect(Collectors.toSet()));
  }

  public EnterpriseFilter withAsOf(@Nullable LocalDate asOf) {
    return new EnterpriseFilter(
        text,
        towns,
        industries,
        tiers,
        aboveScale,
        chains,
        commissioners,
        sizes,
        statuses,
        ids,
        listings,
        asOf,
        recycled);
  }

  public EnterpriseFilter withRecycled(boolean recycled) {
    return new EnterpriseFilter(
        text,
        towns,
        industries,
        tiers,
        aboveScale,
        chains,
        commissioners,
        sizes,
        statuses,
        ids,
        listings,
        asOf,
        recycled);
  }
}
