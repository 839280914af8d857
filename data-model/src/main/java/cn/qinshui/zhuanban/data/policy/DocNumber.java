package cn.qinshui.zhuanban.data.policy;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// 文号, the identity of a document, however its brackets, digits and blanks were typed.
public final class DocNumber {
  private DocNumber() {}

  /// 工信部企业[２０２６] 2 号 → 工信部企业〔2026〕2号; null for nothing.
  public static @Nullable String normalise(@Nullable String typed) {
    if (typed == null) return null;
    var plain =
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
            .replaceAll("\\s", "")
            .replaceAll("[\\[(【〔{](\\d{4})[\\])】〕}]", "〔$1〕")
            .replaceAll("〕第?0*(\\d+)号$", "〕$1号");
    return plain.isEmpty() ? null : plain;
  }
}
