package cn.qinshui.zhuanban.data.enterprise;

import cn.qinshui.zhuanban.data.shared.CreditCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a person typed of a firm's identity, not saved yet. Blank text counts as not entered; the code is normalised.
///
/// @param code 统一社会信用代码
/// @param codeOverrideReason why a code whose check characters are wrong is kept all the same
/// @param industryCode GB/T 4754
/// @param ownership a code of the dictionary enterprise.ownership
/// @param capital 注册资本, 万元
/// @param onServiceNetOn since when it is registered on 中国中小企业服务网
public record EnterpriseDraft(
    String name,
    @Nullable String shortName,
    @Nullable String code,
    @Nullable String codeOverrideReason,
    @Nullable String townCode,
    @Nullable String address,
    @Nullable String industryCode,
    @Nullable Boolean aboveScale,
    @Nullable LocalDate aboveScaleOn,
    @Nullable String legalPerson,
    @Nullable LocalDate establishedOn,
    @Nullable BigDecimal capital,
    @Nullable String ownership,
    @Nullable String mainProduct,
    @Nullable Long chainId,
    @Nullable ChainRole chainRole,
    @Nullable LocalDate onServiceNetOn,
    EnterpriseStatus status,
    @Nullable String note) {
  public EnterpriseDraft {
    name = name.strip();
    shortName = clean(shortName);
    code = clean(CreditCode.normalise(code));
    codeOverrideReason = clean(codeOverrideReason);
    townCode = clean(townCode);
    address = clean(address);
    industryCode = clean(industryCode);
    legalPerson = clean(legalPerson);
    capital = capital == null ? null : capital.stripTrailingZeros();
    ownership = clean(ownership);
    mainProduct = clean(mainProduct);
    note = clean(note);
  }

  /// An empty form.
  public static EnterpriseDraft blank() {
    return new EnterpriseDraft(
        "",
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
        null,
        null,
        null,
        null,
        null,
        EnterpriseStatus.ACTIVE,
        null);
  }

  public EnterpriseDraft withName(String name) {
    return new EnterpriseDraft(
        name,
        shortName,
        code,
        codeOverrideReason,
        townCode,
        address,
        industryCode,
        aboveScale,
        aboveScaleOn,
        legalPerson,
        establishedOn,
        capital,
        ownership,
        mainProduct,
        chainId,
        chainRole,
        onServiceNetOn,
        status,
        note);
  }

  public EnterpriseDraft withShortName(@Nullable String shortName) {
    return new EnterpriseDraft(
        name,
        shortName,
        code,
        codeOverrideReason,
        townCode,
        address,
        industryCode,
        aboveScale,
        aboveScaleOn,
        legalPerson,
        establishedOn,
        capital,
        ownership,
        mainProduct,
        chainId,
        chainRole,
        onServiceNetOn,
        status,
        note);
  }

  public EnterpriseDraft withCode(@Nullable String code, @Nullable String overrideReason) {
    return new EnterpriseDraft(
        name,
        shortName,
        code,
        overrideReason,
        townCode,
        address,
        industryCode,
        aboveScale,
        aboveScaleOn,
        legalPerson,
        establishedOn,
        capital,
        ownership,
        mainProduct,
        chainId,
        chainRole,
        onServiceNetOn,
        status,
        note);
  }

  public EnterpriseDraft withTown(@Nullable String townCode) {
    return new EnterpriseDraft(
        name,
        shortName,
        code,
        codeOverrideReason,
        townCode,
        address,
        industryCode,
        aboveScale,
        aboveScaleOn,
        legalPerson,
        establishedOn,
        capital,
        ownership,
        mainProduct,
        chainId,
        chainRole,
        onServiceNetOn,
        status,
        note);
  }

  public EnterpriseDraft withIndustry(@Nullable String industryCode) {
    return new EnterpriseDraft(
        name,
        shortName,
        code,
        codeOverrideReason,
        townCode,
        address,
        industryCode,
        aboveScale,
        aboveScaleOn,
        legalPerson,
        establishedOn,
        capital,
        ownership,
        mainProduct,
        chainId,
        chainRole,
        onServiceNetOn,
        status,
        note);
  }

  public EnterpriseDraft withOnServiceNet(@Nullable LocalDate onServiceNetOn) {
    return new EnterpriseDraft(
        name,
        shortName,
        code,
        codeOverrideReason,
        townCode,
        address,
        industryCode,
        aboveScale,
        aboveScaleOn,
        legalPerson,
        establishedOn,
        capital,
        ownership,
        mainProduct,
        chainId,
        chainRole,
        onServiceNetOn,
        status,
        note);
  }

  public EnterpriseDraft withNote(@Nullable String note) {
    return new EnterpriseDraft(
        name,
        shortName,
        code,
        codeOverrideReason,
        townCode,
        address,
        industryCode,
        aboveScale,
        aboveScaleOn,
        legalPerson,
        establishedOn,
        capital,
        ownership,
        mainProduct,
        chainId,
        chainRole,
        onServiceNetOn,
        status,
        note);
  }

  public EnterpriseDraft withAboveScale(@Nullable Boolean aboveScale) {
    return new EnterpriseDraft(
        name,
        shortName,
        code,
        codeOverrideReason,
        townCode,
        address,
        industryCode,
        aboveScale,
        aboveScaleOn,
        legalPerson,
        establishedOn,
        capital,
        ownership,
        mainProduct,
        chainId,
        chainRole,
        onServiceNetOn,
        status,
        note);
  }

  public EnterpriseDraft withChain(@Nullable Long chainId, @Nullable ChainRole chainRole) {
    return new EnterpriseDraft(
        name,
        shortName,
        code,
        codeOverrideReason,
        townCode,
        address,
        industryCode,
        aboveScale,
        aboveScaleOn,
        legalPerson,
        establishedOn,
        capital,
        ownership,
        mainProduct,
        chainId,
        chainRole,
        onServiceNetOn,
        status,
        note);
  }

  public EnterpriseDraft withStatus(EnterpriseStatus status) {
    return new EnterpriseDraft(
        name,
        shortName,
        code,
        codeOverrideReason,
        townCode,
        address,
        industryCode,
        aboveScale,
        aboveScaleOn,
        legalPerson,
        establishedOn,
        capital,
        ownership,
        mainProduct,
        chainId,
        chainRole,
        onServiceNetOn,
        status,
        note);
  }

  public EnterpriseDraft withOwnership(@Nullable String ownership) {
    return new EnterpriseDraft(
        name,
        shortName,
        code,
        codeOverrideReason,
        townCode,
        address,
        industryCode,
        aboveScale,
        aboveScaleOn,
        legalPerson,
        establishedOn,
        capital,
        ownership,
        mainProduct,
        chainId,
        chainRole,
        onServiceNetOn,
        status,
        note);
  }

  static @Nullable String clean(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
