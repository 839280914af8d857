package cn.qinshui.zhuanban.data.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing a standard asks of a firm.
///
/// @param group heading it stands under (专业化 …); null for none
/// @param requirement the words of the standard, for screen and paper
/// @param applies which firms it concerns; null for all. To the others it does not apply (不适用)
/// @param mark how sure it is: A original read, B two sources, C+ and C one source, M from memory, P a proposal
/// @param evidence 佐证材料
/// @param action what the firm does where it falls short
public record Criterion(
    String id,
    @Nullable String group,
    String title,
    String requirement,
    @Nullable Condition applies,
    Condition test,
    String mark,
    @Nullable Exemption exemption,
    @Nullable Renewal renewal,
    List<String> evidence,
    @Nullable String action,
    @Nullable String note) {

  /// 豁免: where this holds, the test need not.
  public record Exemption(String text, Condition test) {}

  /// How a firm that keeps its title (复核) is judged instead: not at all (`skip`), or by another test.
  public record Renewal(boolean skip, String text, @Nullable Condition test, @Nullable String mark) {}

  public Criterion {
    PackText.require(id, "id");
    PackText.require(title, "title");
    PackText.require(requirement, "requirement");
    PackText.require(test, "test");
    PackText.require(mark, "mark");
    evidence = PackText.orEmpty(evidence);
  }
}
