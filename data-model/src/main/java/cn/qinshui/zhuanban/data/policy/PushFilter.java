package cn.qinshui.zhuanban.data.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which pushes (推送) a list shows; nulls do not narrow.
///
/// @param from with `until`: pushed in these days, both included
/// @param acknowledged the firm has confirmed or has not
public record PushFilter(
    @Nullable Long policyId,
    @Nullable Long enterpriseId,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable Boolean acknowledged) {
  public static PushFilter none() {
    return new PushFilter(null, null, null, null, null);
  }

  public static PushFilter ofPolicy(long policyId) {
    return new PushFilter(policyId, null, null, null, null);
  }

  public static PushFilter ofEnterprise(long enterpriseId) {
    return new PushFilter(null, enterpriseId, null, null, null);
  }

  public PushFilter withDays(@Nullable LocalDate from, @Nullable LocalDate until) {
    return new PushFilter(policyId, enterpriseId, from, until, acknowledged);
  }

  public PushFilter withAcknowledged(@Nullable Boolean acknowledged) {
    return new PushFilter(policyId, enterpriseId, from, until, acknowledged);
  }
}
