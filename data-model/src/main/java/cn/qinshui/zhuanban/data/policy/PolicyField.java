package cn.qinshui.zhuanban.data.policy;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The parts of a policy that a person enters. Problems of a draft name them by [#name()].
public enum PolicyField {
  TITLE("名称", PolicyDraft::title),
  DOC_NO("文号", PolicyDraft::docNo),
  ISSUER("发文机关", PolicyDraft::issuer),
  LEVEL("级别", PolicyDraft::level),
  CLASS("类别", PolicyDraft::policyClass),
  SCOPE("适用范围", PolicyDraft::scope),
  CONDITIONS("申报条件", PolicyDraft::conditions),
  PROCESS("办理流程", PolicyDraft::process),
  OFFICE("责任科室", PolicyDraft::office),
  BENEFIT("支持标准", PolicyDraft::benefit),
  PLATFORM("申报平台", PolicyDraft::platform),
  PUBLISHED_ON("发布日期", PolicyDraft::publishedOn),
  EFFECTIVE_ON("施行日期", PolicyDraft::effectiveOn),
  EXPIRES_ON("失效日期", PolicyDraft::expiresOn),
  WINDOW_FROM("申报开始", PolicyDraft::windowFrom),
  WINDOW_TO("申报截止", PolicyDraft::windowTo),
  VALIDITY("效力状态", PolicyDraft::validity),
  TEXT_MISSING("待补全文", PolicyDraft::textMissing),
  TO_VERIFY("待核对", PolicyDraft::toVerify),
  SOURCE_URL("来源", PolicyDraft::sourceUrl),
  MEASURE("对应措施", PolicyDraft::measureId);

  private final String label;
  private final Function<PolicyDraft, @Nullable Object> part;

  PolicyField(String label, Function<PolicyDraft, @Nullable Object> part) {
    this.label = label;
    this.part = part;
  }

  public String label() {
    return label;
  }

  /// What a draft says in this part; null where nothing is entered.
  public @Nullable Object of(PolicyDraft draft) {
    return part.apply(draft);
  }

  /// The parts in which two drafts differ.
  public static List<PolicyField> changed(PolicyDraft before, PolicyDraft after) {
    return Stream.of(values()).filter(field -> !Objects.equals(field.of(before), field.of(after))).toList();
  }
}
