package cn.qinshui.zhuanban.data.policy;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which policies a list shows. Empty sets and nulls do not narrow; all given parts must hold together.
///
/// @param text words that must each be found in title, 文号, issuer or one of the annotations
/// @param validities as they are on `asOf`
/// @param windowFrom with `windowTo`: the 申报窗口 closes in these days
/// @param textMissing 待补全文 or not
/// @param measureId the measure of the plan it serves
/// @param pushedTo the firm that was told of it
/// @param ids only these; an empty set shows none
/// @param asOf the day on which validity is judged; null is today
/// @param recycled the bin instead of the library
public record PolicyFilter(
    String text,
    Set<PolicyClass> classes,
    Set<PolicyLevel> levels,
    Set<Validity> validities,
    @Nullable LocalDate windowFrom,
    @Nullable LocalDate windowTo,
    @Nullable Boolean textMissing,
    @Nullable Long measureId,
    @Nullable Long pushedTo,
    @Nullable Set<Long> ids,
    @Nullable LocalDate asOf,
    boolean recycled) {
  private static final PolicyFilter NONE =
      new PolicyFilter("", Set.of(), Set.of(), Set.of(), null, null, null, null, null, null, null, false);

  public PolicyFilter {
    text = text.strip();
    classes = Set.copyOf(classes);
    levels = Set.copyOf(levels);
    validities = Set.copyOf(validities);
    ids = ids == null ? null : Set.copyOf(ids);
  }

  /// All policies of the library.
  public static PolicyFilter none() {
    return NONE;
  }

  /// The recycle bin.
  public static PolicyFilter bin() {
    return NONE.withRecycled(true);
  }

  public boolean isNone() {
    return withRecycled(false).withAsOf(null).equals(NONE);
  }

  public PolicyFilter withText(String text) {
    return new PolicyFilter(
        text, classes, levels, validities, windowFrom, windowTo, textMissing, measureId, pushedTo, ids, asOf, recycled);
  }

  public PolicyFilter withClasses(Set<PolicyClass> classes) {
    return new PolicyFilter(
        text, classes, levels, validities, windowFrom, windowTo, textMissing, measureId, pushedTo, ids, asOf, recycled);
  }

  public PolicyFilter withLevels(Set<PolicyLevel> levels) {
    return new PolicyFilter(
        text, classes, levels, validities, windowFrom, windowTo, textMissing, measureId, pushedTo, ids, asOf, recycled);
  }

  public PolicyFilter withValidities(Set<Validity> validities) {
    return new PolicyFilter(
        text, classes, levels, validities, windowFrom, windowTo, textMissing, measureId, pushedTo, ids, asOf, recycled);
  }

  /// The window closes between these two days, both included; either may be open.
  public PolicyFilter withWindow(@Nullable LocalDate windowFrom, @Nullable LocalDate windowTo) {
    return new PolicyFilter(
        text, classes, levels, validities, windowFrom, windowTo, textMissing, measureId, pushedTo, ids, asOf, recycled);
  }

  public PolicyFilter withTextMissing(@Nullable Boolean textMissing) {
    return new PolicyFilter(
        text, classes, levels, validities, windowFrom, windowTo, textMissing, measureId, pushedTo, ids, asOf, recycled);
  }

  public PolicyFilter withMeasure(@Nullable Long measureId) {
    return new PolicyFilter(
        text, classes, levels, validities, windowFrom, windowTo, textMissing, measureId, pushedTo, ids, asOf, recycled);
  }

  public PolicyFilter withPushedTo(@Nullable Long pushedTo) {
    return new PolicyFilter(
        text, classes, levels, validities, windowFrom, windowTo, textMissing, measureId, pushedTo, ids, asOf, recycled);
  }

  public PolicyFilter withIds(@Nullable Set<Long> ids) {
    return new PolicyFilter(
        text, classes, levels, validities, windowFrom, windowTo, textMissing, measureId, pushedTo, ids, asOf, recycled);
  }

  public PolicyFilter withAsOf(@Nullable LocalDate asOf) {
    return new PolicyFilter(
        text, classes, levels, validities, windowFrom, windowTo, textMissing, measureId, pushedTo, ids, asOf, recycled);
  }

  public PolicyFilter withRecycled(boolean recycled) {
    return new PolicyFilter(
        text, classes, levels, validities, windowFrom, windowTo, textMissing, measureId, pushedTo, ids, asOf, recycled);
  }
}
