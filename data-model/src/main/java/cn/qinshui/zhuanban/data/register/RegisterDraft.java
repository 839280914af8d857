package cn.qinshui.zhuanban.data.register;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An entry as typed. `stageOn` is the day it came to `stage`; `values` are by field code, as text; blank ones are left out.
public record RegisterDraft(
    @Nullable Long enterpriseId,
    @Nullable Long policyId,
    String title,
    String stage,
    LocalDate stageOn,
    Map<String, String> values) {
  public RegisterDraft {
    values = Map.copyOf(values);
  }

  /// What stands under a field's code; empty where nothing does.
  String value(String code) {
    return values.getOrDefault(code, "").strip();
  }
}
