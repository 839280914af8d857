package cn.qinshui.zhuanban.data.policy;

import cn.qinshui.zhuanban.data.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be said of a typed policy without looking into the library.
final class PolicyRules {
  private static final int SHORTEST_CORE = 6;

  private PolicyRules() {}

  static List<Problem> check(PolicyDraft draft) {
    var found = new ArrayList<Problem>();
    if (draft.title().isEmpty()) found.add(Problem.error("TITLE", "政策名称没有填。请照原文填写全称。"));
    if (draft.docNo() == null) found.add(Problem.hint("DOC_NO", "没有文号的，查不出重复。能找到时请补上。"));
    ordered("EXPIRES_ON", "失效日期", draft.effectiveOn(), draft.expiresOn(), "施行日期", found);
    ordered("WINDOW_TO", "申报截止", draft.windowFrom(), draft.windowTo(), "申报开始", found);
    for (var field : List.of(PolicyField.SCOPE, PolicyField.CONDITIONS, PolicyField.PROCESS, PolicyField.OFFICE)) {
      if (field.of(draft) == null) found.add(Problem.hint(field.name(), field.label() + "没有填（措施17要求的四项标注之一）。"));
    }
    return found;
  }

  private static void ordered(
      String field,
      String label,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      String fromLabel,
      List<Problem> found) {
    if (from != null && to != null && to.isBefore(from)) {
      found.add(Problem.error(field, label + " " + to + " 早于" + fromLabel + " " + from + "。请核对。"));
    }
  }

  /// Whether two titles name the same rule in different editions: apart from 试行, 暂行 and years they are equal, or one
  /// holds the other.
  static boolean sameRule(String one, String other) {
    var a = core(one);
    var b = core(other);
    if (a.length() < SHORTEST_CORE || b.length() < SHORTEST_CORE) return false;
    return a.contains(b) || b.contains(a);
  }

  private static String core(String title) {
    return title.replaceAll("关于印发|关于|的通知|暂行|试行|修订|[0-9]{4}(—[0-9]{4})?年?", "").replaceAll("[\\p{P}\\p{S}\\s]", "");
  }
}
