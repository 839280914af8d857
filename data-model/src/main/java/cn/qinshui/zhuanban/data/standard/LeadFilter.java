package cn.qinshui.zhuanban.data.standard;

import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which leads (培育线索) a list shows. Empty sets and nulls do not narrow; all given parts must hold together.
///
/// @param text words that must each be found in name, code, evidence or note
/// @param sources codes of the dictionary lead.source
/// @param aims the title aimed at
/// @param foundYear the year the lead was found in
/// @param stageFrom with `stageUntil`: came to its stage in these days, both included
/// @param evidenced has its 入库编号 or 公告文号, or has not
/// @param asOf stage and its day are those of the end of that day, told by the steps; null for those of now
/// @param recycled the bin instead of the library
public record LeadFilter(
    String text,
    Set<LeadStage> stages,
    Set<String> sources,
    Set<QualificationKind> aims,
    @Nullable Integer foundYear,
    @Nullable LocalDate stageFrom,
    @Nullable LocalDate stageUntil,
    @Nullable Boolean evidenced,
    @Nullable Long enterpriseId,
    @Nullable Long measureId,
    @Nullable LocalDate asOf,
    boolean recycled) {
  private static final LeadFilter NONE =
      new LeadFilter("", Set.of(), Set.of(), Set.of(), null, null, null, null, null, null, null, false);

  public LeadFilter {
    text = text.strip();
    stages = Set.copyOf(stages);
    sources = Set.copyOf(sources);
    aims = Set.copyOf(aims);
  }

  /// All leads of the library, those who left too.
  public static LeadFilter none() {
    return NONE;
  }

  /// The recycle bin.
  public static LeadFilter bin() {
    return NONE.withRecycled(true);
  }

  public boolean isNone() {
    return withRecycled(false).equals(NONE);
  }

  public LeadFilter withText(String text) {
    return new LeadFilter(
        text,
        stages,
        sources,
        aims,
        foundYear,
        stageFrom,
        stageUntil,
        evidenced,
        enterpriseId,
        measureId,
        asOf,
        recycled);
  }

  public LeadFilter withStages(Set<LeadStage> stages) {
    return new LeadFilter(
        text,
        stages,
        sources,
        aims,
        foundYear,
        stageFrom,
        stageUntil,
        evidenced,
        enterpriseId,
        measureId,
        asOf,
        recycled);
  }

  public LeadFilter withSources(Set<String> sources) {
    return new LeadFilter(
        text,
        stages,
        sources,
        aims,
        foundYear,
        stageFrom,
        stageUntil,
        evidenced,
        enterpriseId,
        measureId,
        asOf,
        recycled);
  }

  public LeadFilter withAims(Set<QualificationKind> aims) {
    return new LeadFilter(
        text,
        stages,
        sources,
        aims,
        foundYear,
        stageFrom,
        stageUntil,
        evidenced,
        enterpriseId,
        measureId,
        asOf,
        recycled);
  }

  public LeadFilter withFoundYear(@Nullable Integer foundYear) {
    return new LeadFilter(
        text,
        stages,
        sources,
        aims,
        foundYear,
        stageFrom,
        stageUntil,
        evidenced,
        enterpriseId,
        measureId,
        asOf,
        recycled);
  }

  public LeadFilter withStageDays(@Nullable LocalDate stageFrom, @Nullable LocalDate stageUntil) {
    return new LeadFilter(
        text,
        stages,
        sources,
        aims,
        foundYear,
        stageFrom,
        stageUntil,
        evidenced,
        enterpriseId,
        measureId,
        asOf,
        recycled);
  }

  public LeadFilter withEvidenced(@Nullable Boolean evidenced) {
    return new LeadFilter(
        text,
        stages,
        sources,
        aims,
        foundYear,
        stageFrom,
        stageUntil,
        evidenced,
        enterpriseId,
        measureId,
        asOf,
        recycled);
  }

  public LeadFilter withEnterprise(@Nullable Long enterpriseId) {
    return new LeadFilter(
        text,
        stages,
        sources,
        aims,
        foundYear,
        stageFrom,
        stageUntil,
        evidenced,
        enterpriseId,
        measureId,
        asOf,
        recycled);
  }

  public LeadFilter withMeasure(@Nullable Long measureId) {
    return new LeadFilter(
        text,
        stages,
        sources,
        aims,
        foundYear,
        stageFrom,
        stageUntil,
        evidenced,
        enterpriseId,
        measureId,
        asOf,
        recycled);
  }

  public LeadFilter withAsOf(@Nullable LocalDate asOf) {
    return new LeadFilter(
        text,
        stages,
        sources,
        aims,
        foundYear,
        stageFrom,
        stageUntil,
        evidenced,
        enterpriseId,
        measureId,
        asOf,
        recycled);
  }

  public LeadFilter withRecycled(boolean recycled) {
    return new LeadFilter(
        text,
        stages,
        sources,
        aims,
        foundYear,
        stageFrom,
        stageUntil,
        evidenced,
        enterpriseId,
        measureId,
        asOf,
        recycled);
  }
}
