package cn.qinshui.zhuanban.report.portrait;

import cn.qinshui.zhuanban.report.Samples;
import cn.qinshui.zhuanban.report.core.content.Signal;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Basis;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Check;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Demand;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Fact;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Head;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Policy;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Series;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Standing;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Title;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Visit;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Work;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Years;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Firms made up: a full one, one of whom nothing is known, one with more than any page holds.
public final class PortraitSamples {
  private static final Basis BASIS = new Basis("沁水县中小企业发展促进中心", LocalDate.of(2026, 11, 23), Samples.MADE);

  private PortraitSamples() {}

  private static Series series(String label, String unit, String... values) {
    return new Series(
        label, unit, Arrays.stream(values).map(v -> v.isEmpty() ? null : new BigDecimal(v)).toList(), false);
  }

  private static List<Series> figures() {
    return List.of(
        new Series(
            "营业收入", "万元", List.of(new BigDecimal("8120"), new BigDecimal("9344.5"), new BigDecimal("10286")), true),
        series("主营业务收入", "万元", "7900", "9001", "9950.25"),
        series("利润总额", "万元", "512", "-88.4", "640"),
        series("资产总额", "万元", "15200", "15900", "16420"),
        series("资产负债率", "%", "48.2", "47.9", "45.1"),
        series("研发费用", "万元", "310", "", "422.6"),
        series("研发费用占比", "%", "3.8", "", "4.1"),
        series("从业人员", "人", "126", "131", "140"));
  }

  public static PortraitPaper full() {
    return new PortraitPaper(
        new Head("沁水县示例恒信机械制造有限公司", "统一社会信用代码 91140521XX00000011　曾用名：端氏示例机械厂", List.of("创新型", "专精特新", "高企")),
        BASIS,
        facts(),
        new Years(
            List.of(2023, 2024, 2025),
            figures(),
            List.of("2023、2024年 企业申报（示例科员报，2025-03-01）", "2025年 审计报告（2026-04-12）")),
        new Standing(
            List.of(
                title("专精特新中小企业", "2025年第一批　晋工信发〔2025〕18号", "2025-06-30", "2028-06-29", "有效", false),
                title("创新型中小企业", "2024年第二批　晋市工信发〔2024〕77号", "2024-12-01", "2026-12-15", "有效，余22天", true),
                title("高新技术企业", "证书 GR202514000099", "2025-10-16", "2028-10-15", "有效", false),
                title("质量管理体系认证", "", "2021-01-01", "2024-01-01", "已到期", false)),
            List.of(
                new Check("专精特新中小企业（2026版）", "资料不足", 9, 0, 2, 0, "缺：2024年研发费用、主导产品细分市场年限。"),
                new Check("专精特新“小巨人”企业（2026版）", "不满足", 6, 3, 1, 1, "差：Ⅰ类知识产权差1项；营业收入差 1,200 万元。"))),
        new Work(
            List.of(
                new Visit(LocalDate.of(2026, 11, 12), "示例专员　实地", "订单饱满，新生产线 12 月投产；反映冬季用气价格偏高，希望协调直供。"),
                new Visit(LocalDate.of(2026, 8, 20), "县工信局　实地", "了解技改项目进度，指导填报数字化水平测评。"),
                new Visit(LocalDate.of(2026, 5, 8), "示例专员　电话", "提醒补报研发费用。")),
            List.of(
                new Demand("诉〔2026〕71号", "希望安排节能诊断", "县能源局", LocalDate.of(2026, 11, 26), "办理中", Signal.BLUE),
                new Demand(
                    "诉〔2026〕52号", "首次贷款缺抵押物，希望对接担保", "县政府办金融股", LocalDate.of(2026, 11, 1), "办理中　逾期16天", Signal.RED)),
            List.of(
                new Policy("示例技术改造奖补实施细则", "晋示例发〔2026〕9号", LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 20)),
                new Policy("示例首台套认定申报通知", "", null, LocalDate.of(2026, 12, 31)),
                new Policy("示例企业技术中心认定管理办法", "晋示例〔2025〕66号", LocalDate.of(2026, 8, 17), null))));
  }

  private static Title title(String name, String paper, String since, String until, String state, boolean soon) {
    return new Title(name, paper, LocalDate.parse(since), LocalDate.parse(until), state, soon);
  }

  private static List<Fact> facts() {
    return List.of(
        new Fact("所属乡镇", "端氏镇", false),
        new Fact("行业", "C3512 矿山机械制造", false),
        new Fact("企业划型", "小型，规上工业", false),
        new Fact("经营状态", "在营", false),
        new Fact("法定代表人", "示例人", false),
        new Fact("成立日期", "2011-03-18", false),
        new Fact("注册资本", "3,000 万元", false),
        new Fact("企业类型", "民营", false),
        new Fact("产业链", "煤机装备（配套）", false),
        new Fact("服务专员", "示例专员（2026-01-08 起）", false),
        new Fact("联系人", "单示例 总经理 100****0001", false),
        new Fact("知识产权", "Ⅰ类 3 项，Ⅱ类 12 项", false),
        new Fact("关系", "链主：示例能源集团；供应商：示例铸件厂、示例液压件厂 等 5 家；院校：示例理工大学", true),
        new Fact("主导产品", "低浓度瓦斯抽采钻机、履带式钻车及其智能控制系统", true),
        new Fact("地址", "沁水县示例路 1 号", true));
  }

  /// A name was typed and nothing else.
  public static PortraitPaper bare() {
    return new PortraitPaper(
        new Head("示例食品厂", "", List.of()),
        BASIS,
        List.of(new Fact("经营状态", "在营", false)),
        new Years(List.of(2023, 2024, 2025), List.of(), List.of()),
        new Standing(List.of(), List.of()),
        new Work(List.of(), List.of(), List.of()));
  }

  /// More of everything than fits.
  public static PortraitPaper crowded() {
    var full = full();
    var longName = "山西示例沁水煤层气综合利用与低浓度瓦斯发电技术装备研究开发制造股份有限公司";
    return new PortraitPaper(
        new Head(
            longName,
            "统一社会信用代码 91140521XX00000022　曾用名：" + longName.repeat(2) + "　简称：示例瓦斯",
            List.of("科技型", "创新型", "专精特新", "小巨人", "高企", "瞪羚")),
        BASIS,
        List.of(
            new Fact("主导产品", "低浓度瓦斯发电机组、".repeat(14), true),
            new Fact("联系人", "单示例 常务副总经理兼技术中心主任 100****0001", false),
            new Fact("行业", "C3512 矿山机械制造及其配套的电气、液压元件制造", false)),
        full.years(),
        new Standing(Collections.nCopies(30, full.standing().titles().getFirst()), full.standing().checks()),
        new Work(
            Collections.nCopies(9, new Visit(LocalDate.of(2026, 11, 12), "示例专员　实地", "订单饱满，希望协调冬季用气。".repeat(12))),
            Collections.nCopies(
                14, new Demand("诉〔2026〕71号", "希望协调用气价格和直供事项。".repeat(3), "县政府办金融股", null, "待分办", Signal.GREY)),
            Collections.nCopies(
                11, new Policy("示例专项资金管理办法及其实施细则（修订）".repeat(2), "晋示例发〔2026〕9号", null, LocalDate.of(2026, 12, 20)))));
  }
}
