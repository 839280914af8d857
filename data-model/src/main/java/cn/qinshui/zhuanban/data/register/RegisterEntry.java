package cn.qinshui.zhuanban.data.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One entry of a ledger.
///
/// @param values what is written of it, by the codes of its kind's fields, as text (dates yyyy-MM-dd, numbers plain)
public record RegisterEntry(
    long id,
    int rev,
    RegisterKind kind,
    @Nullable Long measureId,
    @Nullable Long enterpriseId,
    @Nullable String enterprise,
    @Nullable Long policyId,
    @Nullable String policy,
    String title,
    RegisterKind.Stage stage,
    LocalDate stageOn,
    Map<String, String> values) {
  public RegisterEntry {
    values = Map.copyOf(values);
  }

  public Optional<String> value(String fieldCode) {
    return Optional.ofNullable(values.get(fieldCode));
  }
}
