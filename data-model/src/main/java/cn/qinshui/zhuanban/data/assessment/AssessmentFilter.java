package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which firms of an assessment a list shows. Empty sets and nulls do not narrow; all given parts must hold together.
///
/// @param text words that must each be found in name or code
/// @param shortCounts how many criteria are not met (差几项)
/// @param complete nothing is unknown, or something is
/// @param lacking criteria of which at least one is not met
/// @param tiers the highest step the firm holds
public record AssessmentFilter(
    String text,
    Set<Verdict> verdicts,
    Set<Integer> shortCounts,
    @Nullable Boolean complete,
    Set<String> lacking,
    Set<String> towns,
    Set<Long> commissioners,
    Set<QualificationKind> tiers,
    @Nullable Boolean impossible) {
  private static final AssessmentFilter NONE =
      new AssessmentFilter("", Set.of(), Set.of(), null, Set.of(), Set.of(), Set.of(), Set.of(), null);

  public AssessmentFilter {
    text = text.strip();
    verdicts = Set.copyOf(verdicts);
    shortCounts = Set.copyOf(shortCounts);
    lacking = Set.copyOf(lacking);
    towns = Set.copyOf(towns);
    commissioners = Set.copyOf(commissioners);
    tiers = Set.copyOf(tiers);
  }

  public static AssessmentFilter none() {
    return NONE;
  }

  public AssessmentFilter withText(String text) {
    return new AssessmentFilter(
        text, verdicts, shortCounts, complete, lacking, towns, commissioners, tiers, impossible);
  }

  public AssessmentFilter withVerdicts(Set<Verdict> verdicts) {
    return new AssessmentFilter(
        text, verdicts, shortCounts, complete, lacking, towns, commissioners, tiers, impossible);
  }

  public AssessmentFilter withShortCounts(Set<Integer> shortCounts) {
    return new AssessmentFilter(
        text, verdicts, shortCounts, complete, lacking, towns, commissioners, tiers, impossible);
  }

  public AssessmentFilter withComplete(@Nullable Boolean complete) {
    return new AssessmentFilter(
        text, verdicts, shortCounts, complete, lacking, towns, commissioners, tiers, impossible);
  }

  public AssessmentFilter withLacking(Set<String> lacking) {
    return new AssessmentFilter(
        text, verdicts, shortCounts, complete, lacking, towns, commissioners, tiers, impossible);
  }

  public AssessmentFilter withTowns(Set<String> towns) {
    return new AssessmentFilter(
        text, verdicts, shortCounts, complete, lacking, towns, commissioners, tiers, impossible);
  }

  public AssessmentFilter withCommissioners(Set<Long> commissioners) {
    return new AssessmentFilter(
        text, verdicts, shortCounts, complete, lacking, towns, commissioners, tiers, impossible);
  }

  public AssessmentFilter withTiers(Set<QualificationKind> tiers) {
    return new AssessmentFilter(
        text, verdicts, shortCounts, complete, lacking, towns, commissioners, tiers, impossible);
  }

  public AssessmentFilter withImpossible(@Nullable Boolean impossible) {
    return new AssessmentFilter(
        text, verdicts, shortCounts, complete, lacking, towns, commissioners, tiers, impossible);
  }
}
