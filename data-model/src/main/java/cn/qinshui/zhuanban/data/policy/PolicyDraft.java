package cn.qinshui.zhuanban.data.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a person typed of a policy, not saved yet. Blank text counts as not entered.
///
/// @param docNo 文号, kept in its official spelling
/// @param scope 适用范围, `conditions` 申报条件, `process` 办理流程, `office` 责任科室: the four annotations
/// @param benefit 支持标准
/// @param platform where one applies
/// @param windowFrom first day of the 申报窗口
/// @param validity as entered; a valid one runs out by itself after `expiresOn`
/// @param textMissing 待补全文
/// @param toVerify 待核对
public record PolicyDraft(
    String title,
    @Nullable String docNo,
    @Nullable String issuer,
    PolicyLevel level,
    PolicyClass policyClass,
    @Nullable String scope,
    @Nullable String conditions,
    @Nullable String process,
    @Nullable String office,
    @Nullable String benefit,
    @Nullable String platform,
    @Nullable LocalDate publishedOn,
    @Nullable LocalDate effectiveOn,
    @Nullable LocalDate expiresOn,
    @Nullable LocalDate windowFrom,
    @Nullable LocalDate windowTo,
    Validity validity,
    boolean textMissing,
    boolean toVerify,
    @Nullable String sourceUrl,
    @Nullable Long measureId) {
  public PolicyDraft {
    title = title.strip();
    docNo = DocNumber.normalise(docNo);
    issuer = clean(issuer);
    scope = clean(scope);
    conditions = clean(conditions);
    process = clean(process);
    office = clean(office);
    benefit = clean(benefit);
    platform = clean(platform);
    sourceUrl = clean(sourceUrl);
  }

  /// An empty form: a county's document in force, its text to be added.
  public static PolicyDraft blank() {
    return new PolicyDraft(
        "",
        null,
        null,
        PolicyLevel.COUNTY,
        PolicyClass.PUBLICITY,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Validity.VALID,
        true,
        false,
        null,
        null);
  }

  public PolicyDraft withTitle(String title, @Nullable String docNo) {
    return new PolicyDraft(
        title,
        docNo,
        issuer,
        level,
        policyClass,
        scope,
        conditions,
        process,
        office,
        benefit,
        platform,
        publishedOn,
        effectiveOn,
        expiresOn,
        windowFrom,
        windowTo,
        validity,
        textMissing,
        toVerify,
        sourceUrl,
        measureId);
  }

  public PolicyDraft withPlace(PolicyLevel level, PolicyClass policyClass) {
    return new PolicyDraft(
        title,
        docNo,
        issuer,
        level,
        policyClass,
        scope,
        conditions,
        process,
        office,
        benefit,
        platform,
        publishedOn,
        effectiveOn,
        expiresOn,
        windowFrom,
        windowTo,
        validity,
        textMissing,
        toVerify,
        sourceUrl,
        measureId);
  }

  public PolicyDraft withWindow(@Nullable LocalDate windowFrom, @Nullable LocalDate windowTo) {
    return new PolicyDraft(
        title,
        docNo,
        issuer,
        level,
        policyClass,
        scope,
        conditions,
        process,
        office,
        benefit,
        platform,
        publishedOn,
        effectiveOn,
        expiresOn,
        windowFrom,
        windowTo,
        validity,
        textMissing,
        toVerify,
        sourceUrl,
        measureId);
  }

  private static @Nullable String clean(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
