package cn.qinshui.zhuanban.data.enterprise;

import cn.qinshui.zhuanban.data.shared.CreditCode;
import cn.qinshui.zhuanban.data.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be said of a typed identity or part of a file without looking into the library.
final class EnterpriseRules {
  private static final int LONGEST_NAME = 200;

  private EnterpriseRules() {}

  static List<Problem> check(EnterpriseDraft draft, LocalDate today) {
    var found = new ArrayList<Problem>();
    name(draft.name(), found);
    code(draft, found);
    notLater(EnterpriseField.ESTABLISHED_ON, draft.establishedOn(), today, found);
    notLater(EnterpriseField.ABOVE_SCALE_ON, draft.aboveScaleOn(), today, found);
    notLater(EnterpriseField.ON_SERVICE_NET_ON, draft.onServiceNetOn(), today, found);
    if (draft.capital() != null && draft.capital().signum() < 0) {
      found.add(Problem.error(EnterpriseField.CAPITAL.name(), "注册资本不能小于0。请照营业执照填写，单位万元。"));
    }
    if (draft.chainRole() != null && draft.chainId() == null) {
      found.add(Problem.error(EnterpriseField.CHAIN.name(), "填了链上位置，却没有选产业链。请先选产业链。"));
    }
    if (draft.aboveScaleOn() != null && !Boolean.TRUE.equals(draft.aboveScale())) {
      found.add(Problem.question(EnterpriseField.ABOVE_SCALE.name(), "填了升规日期，但没有标为规上。确认这样保存吗？"));
    }
    return found;
  }

  private static void name(String name, List<Problem> found) {
    var field = EnterpriseField.NAME.name();
    if (name.isEmpty()) {
      found.add(Problem.error(field, "企业名称没有填。请照营业执照填写全称。"));
    } else if (name.length() > LONGEST_NAME) {
      found.add(Problem.error(field, "企业名称超过" + LONGEST_NAME + "个字。请核对，简介写到备注里。"));
    }
  }

  private static void code(EnterpriseDraft draft, List<Problem> found) {
    var field = EnterpriseField.CODE.name();
    if (draft.code() == null) {
      found.add(Problem.hint(field, "统一社会信用代码没有填，查重和报送时会用到，请尽快补上。"));
      return;
    }
    var check = CreditCode.check(draft.code());
    if (check.good()) return;
    var excused = !check.blocks() && draft.codeOverrideReason() != null;
    found.add(excused ? Problem.hint(field, "代码校验不符，已写明理由。") : Problem.error(field, check.sentence()));
  }

  private static void notLater(EnterpriseField field, @Nullable LocalDate day, LocalDate today, List<Problem> found) {
    if (day != null && day.isAfter(today)) {
      found.add(Problem.error(field.name(), field.label() + " " + day + " 还没有到。请改成今天或以前的日期。"));
    }
  }
}
