package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.demo.DemandRows.Written;
import cn.qinshui.zhuanban.data.demo.DemoTexts.CastFirm;
import cn.qinshui.zhuanban.data.demo.DemoTexts.Group;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Says what was planted, case by case, in the words of the scenarios.
final class PlantedCases {
  private final Planted planted;
  private final DemoDays days;
  private final List<Firm> cast;
  private final List<Written> demands;

  PlantedCases(Planted planted, DemoDays days, List<Firm> cast, List<Written> demands) {
    this.planted = planted;
    this.days = days;
    this.cast = cast;
    this.demands = demands;
  }

  /// @param ordinary how many demands the firms beyond the cast brought
  /// @param followUps how many follow-ups are due or past
  void add(int ordinary, int followUps) {
    var options = planted.options();
    planted.add("firms", "企业", "enterprise 全部", options.firms());
    planted.add("visits", "走访", "visit 全部（已走访和计划）", options.visits());
    planted.add("demands", "诉求", "demand 全部", demands.size() + ordinary);
    today();
    demands();
    titles();
    figures();
    leads();
    followup();
    planted.add("today.followUps", "今日 跟进到期", "todo（FOLLOW_UP）未办且 due_on ≤ 今天", followUps);
    others();
  }

  private void today() {
    demands("today.due", "S01 今天到期", "在办（已分办、已签收、办理中）且 due_on = 今天", d -> inWork(d) && days.today().equals(d.due()));
    demands(
        "today.overdue",
        "S01 逾期",
        "在办且 due_on < 今天",
        d -> inWork(d) && d.due() != null && d.due().isBefore(days.today()));
    demands("today.toConfirm", "S01 待企业确认", "state = ANSWERED", d -> d.state().equals("ANSWERED"));
    firms(
        "today.expiring",
        "S01 到期资质",
        "valid_until 在今后30天内",
        firm -> firm.expiresIn() != null && firm.expiresIn() <= 30);
  }

  private static boolean inWork(Written demand) {
    return List.of("ASSIGNED", "SIGNED", "WORKING").contains(demand.state());
  }

  private void demands() {
    for (var state :
        List.of("REGISTERED", "ASSIGNED", "SIGNED", "WORKING", "ANSWERED", "CONFIRMED", "CLOSED", "WITHDRAWN")) {
      long count = demands.stream().filter(d -> d.state().equals(state)).count();
      planted.add("demand.state." + state, "名册企业诉求状态", "state = " + state + "（普通企业的诉求均为 CLOSED）", (int) count);
    }
    demands("demand.reopened", "重办", "reopened > 0", d -> d.reopened() > 0);
    demands("demand.escalated", "升级（第二次重办）", "escalated", d -> d.reopened() > 1);
    demands("demand.late", "逾期后办结", "late", Written::late);
  }

  private void titles() {
    for (var group : Group.values()) {
      planted.add(
          "cast." + group,
          "名册企业分组",
          "名册中 " + group + "（BELOW 为规下工业）",
          (int) cast.stream().filter(firm -> firm.group() == group).count());
    }
    firms(
        "expiring.sixMonths",
        "S17 到期≤6个月",
        "valid_until 在今后6个月内（SRDI；INNOVATIVE 均在12个月以后；TECH 按年更新，无到期日）",
        firm -> firm.expiresIn() != null);
    says("watch.near", "S17 临界", "有效期内专精特新，按2026年标准复核，最差指标在门槛±10%以内", "临界");
    says("watch.highRisk", "S17 高风险", "同上，最差指标低于门槛10%以上", "高风险");
    says("watch.scale", "S17 升规关注", "规下工业，上年主营业务收入达1600万元且增长", "升规关注");
    says("short.one", "差1项（创新型企业对专精特新标准）", "数据齐全、只有1项不满足", "差1项");
    says("short.two", "差2项", "数据齐全、有2项不满足", "差2项");
    says("short.afterData", "S11 补研发费用后差1项", "上年研发费用缺，补齐后只差Ⅰ类知识产权", "研发费用缺");
  }

  private void figures() {
    firms(
        "gap.rd",
        "研发费用缺",
        days.lastYear() + "年 rd_expense 为空的专精特新、创新型企业",
        firm -> firm.rd() == null && firm.group() != Group.BELOW);
    firms("gap.year", "整年数据缺", days.lastYear() + "年没有年度数据", firm -> firm.lacks("year"));
    firms("gap.employees", "从业人员缺", days.lastYear() + "年 employees 为空（另有整年缺的）", firm -> firm.lacks("employees"));
    firms("gap.assets", "资产缺", days.lastYear() + "年 assets 为空（另有整年缺的）", firm -> firm.lacks("assets"));
    firms("gap.phone", "联系电话缺", "contact.phone 为空", firm -> firm.lacks("phone"));
    firms("conflict.sources", "两个来源不一致", days.lastYear() + "年有两行 year_figures", CastFirm::conflict);
    planted.add("match.met", "S10 政策匹配：符合", "带匹配条件的示例政策：创新型或专精特新，上年研发费用≥300万元", 6);
    planted.add("match.unknown", "S10 政策匹配：待补资料", "同上，研发费用缺", 9);
    planted.add("match.unmet", "S10 政策匹配：不符", "名册中其余企业", 45);
    firms("net.off", "S24 未注册服务网", "名册中 on_service_net_on 为空", firm -> firm.net() == null);
  }

  private void leads() {
    for (var stage : List.of("LEAD", "RESERVE", "COACHING", "APPLIED", "LISTED", "DROPPED")) {
      planted.add("funnel." + stage, "S18 漏斗", "现处 " + stage + " 的线索", LeadRows.standing(stage));
    }
    firms("funnel.new", "S14 本年新培育（有入库编号或公告文号）", "线索入库，且企业首次取得称号在本年", firm -> firm.newMonthsAgo() != null);
  }

  private void followup() {
    firms("visit.notThisQuarter", "S20 本季度未走访", days.quarterStart() + " 以来没有 DONE 的走访", CastFirm::unvisited);
    planted.add("visit.planned", "计划走访", "state = PLANNED", 6);
    planted.add("forms.blank", "S05 已印、未交回的走访单", "slip（VISIT）没有 visit_id", 5);
    planted.add(
        "visit.byUnit", "S05 其他单位已走访", days.ago(9) + " 县工信局走访", List.of(cast.get(DemoCounty.VISITED_BY_UNIT).name()));
    var overloaded =
        cast.stream()
            .map(Firm::commissioner)
            .distinct()
            .filter(officer -> cast.stream().filter(firm -> firm.commissioner().equals(officer)).count() > 5)
            .map(Firm.Officer::name)
            .toList();
    planted.add("commissioner.over", "S20 服务专员超户数（6户）", "名下企业多于5户", overloaded);
    planted.add(
        "twins",
        "S08 疑似重复",
        "电话、法定代表人相同，名称相近，走访合计30次",
        Stream.of(DemoCounty.TWIN, DemoCounty.TWIN_OF).map(index -> cast.get(index).name()).toList());
  }

  private void others() {
    planted.add("matrix.red", "S13、S15 红", "阶段任务逾期", MatrixRows.RED.size());
    planted.add("matrix.yellow", "黄（补完）", "本月逾期后补完", MatrixRows.YELLOW.size());
    planted.add("matrix.blue", "蓝", "5个工作日内到期", MatrixRows.BLUE.size());
    planted.add("matrix.grey", "灰（久未更新）", "超过30天没有记录", MatrixRows.GREY.size());
    planted.add("matrix.green", "绿", "其余", MatrixRows.green());
    planted.add("matrix.fagai4", "S13 县发改局×措施4为红", "milestone 逾期", 1);
    planted.add("meetings", "专班会议", "meeting 全部，均已召开", 3);
    planted.add("resolutions.open", "S15 未办结议定事项", "done_on 为空", 1);
    planted.add("policies", "政策", "policy 全部（初始11条，示例13条）", 24);
    planted.add("policies.window", "30天内截止的申报窗口", "window_to 在今后30天内", 2);
    planted.add("policies.replaced", "工信部企业〔2026〕2号替代〔2022〕63号", "validity = REPLACED", 1);
    planted.add("arrears", "S23 款项拖欠线索", "register_entry（arrears）；其中1条已指引投诉平台、过应付日未付", 4);
    planted.add("fund.twice", "S19 同年同类资金", "本年已到账、又列候选", List.of(cast.get(25).name()));
    planted.add(
        "search.insideFile",
        "只在附件（PDF）里出现的词",
        "搜“磁悬浮联轴器”，找到《技术协议（示例）》",
        List.of(cast.get(DemoCounty.WITH_AGREEMENT).name()));
    planted.add("instructions", "批示（1条未办）", "progress_note.is_instruction", 2);
  }

  private void demands(String id, String what, String rule, Predicate<Written> which) {
    planted.add(id, what, rule, demands.stream().filter(which).map(d -> d.number() + " " + d.firm().name()).toList());
  }

  private void firms(String id, String what, String rule, Predicate<CastFirm> which) {
    planted.add(id, what, rule, cast.stream().filter(firm -> which.test(firm.cast())).map(Firm::name).toList());
  }

  private void says(String id, String what, String rule, String begin) {
    firms(id, what, rule, firm -> firm.planted() != null && firm.planted().startsWith(begin));
  }
}
