package cn.qinshui.zhuanban.data.standard;

import cn.qinshui.zhuanban.data.shared.CreditCode;
import cn.qinshui.zhuanban.data.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What can be said of a typed lead and of its next stage.
public final class LeadRules {
  private LeadRules() {}

  /// Problems name the component of [LeadDraft].
  public static List<Problem> check(LeadDraft draft, LocalDate today) {
    var found = new ArrayList<Problem>();
    if (draft.name().isEmpty()) found.add(Problem.error("name", "线索名称没有填。请填写企业或项目名称。"));
    if (draft.foundOn().isAfter(today)) {
      found.add(Problem.error("foundOn", "发现日期 " + draft.foundOn() + " 还没有到。请改成今天或以前的日期。"));
    }
    if (draft.code() != null && !CreditCode.check(draft.code()).good()) {
      found.add(Problem.hint("code", CreditCode.check(draft.code()).sentence()));
    }
    return found;
  }

  /// Problems name the component of [LeadMove].
  public static List<Problem> check(LeadRow lead, LeadMove move, LocalDate today) {
    var found = new ArrayList<Problem>();
    if (move.to() == lead.stage()) {
      found.add(Problem.error("to", lead.words() + "已在“" + move.to().label() + "”阶段。请选另一个阶段。"));
    }
    if (move.onDay().isAfter(today)) {
      found.add(Problem.error("onDay", "日期 " + move.onDay() + " 还没有到。请改成今天或以前的日期。"));
    } else if (move.onDay().isBefore(lead.stageOn())) {
      found.add(
          Problem.error(
              "onDay", "日期 " + move.onDay() + " 早于进入“" + lead.stage().label() + "”的 " + lead.stageOn() + "。请核对。"));
    }
    if (move.to() == LeadStage.LISTED && move.evidenceNo() == null) {
      found.add(Problem.error("evidenceNo", "入库要有入库编号或公告文号，没有的不计入新培育家数。请填写。"));
    }
    if (move.to() == LeadStage.DROPPED && move.reason() == null) {
      found.add(Problem.error("reason", "退出培育没有写原因。请写明。"));
    }
    return found;
  }
}
