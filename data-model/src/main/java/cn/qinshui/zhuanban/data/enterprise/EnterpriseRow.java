package cn.qinshui.zhuanban.data.enterprise;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of the list of firms.
///
/// @param tiers titles in force on the filter's day, low to high
/// @param revenueYear the year before the filter's day
/// @param revenue 营业收入 of that year from the preferred source, in 万元; null where not entered
/// @param lastVisit day of the newest visit done
/// @param openDemands demands (诉求) not yet closed
/// @param recycledAt when it went into the bin; null in the library
public record EnterpriseRow(
    long id,
    int rev,
    String name,
    @Nullable String shortName,
    @Nullable String code,
    @Nullable String townCode,
    @Nullable String town,
    @Nullable String industryCode,
    @Nullable String industry,
    @Nullable SizeClass size,
    @Nullable Boolean aboveScale,
    EnterpriseStatus status,
    List<QualificationKind> tiers,
    int revenueYear,
    @Nullable BigDecimal revenue,
    @Nullable Long commissionerId,
    @Nullable String commissioner,
    @Nullable LocalDate lastVisit,
    int openDemands,
    Details details,
    @Nullable Instant recycledAt) {
  /// What a line can show when asked for it.
  ///
  /// @param contact the contact called first, else the one entered first
  /// @param onServiceNetOn since when it is registered on 中国中小企业服务网
  public record Details(
      @Nullable String contact,
      @Nullable String phone,
      @Nullable String chain,
      @Nullable String address,
      @Nullable String legalPerson,
      @Nullable LocalDate establishedOn,
      @Nullable LocalDate onServiceNetOn) {}

  public EnterpriseRow {
    tiers = List.copyOf(tiers);
  }
}
