package cn.qinshui.zhuanban.data.enterprise;

import java.util.Arrays;
import java.util.List;

/// Titles and certificates of a firm (资质称号). The first four are the steps of graded cultivation (梯度), low to high.
public enum QualificationKind {
  TECH("科技型中小企业", "科技型", true),
  INNOVATIVE("创新型中小企业", "创新型", true),
  SRDI("专精特新中小企业", "专精特新", true),
  GIANT("专精特新“小巨人”企业", "小巨人", true),
  HNTE("高新技术企业", "高企", false),
  CHAMPION("制造业单项冠军企业", "单项冠军", false),
  GAZELLE("瞪羚企业", "瞪羚", false),
  TECH_CENTER("企业技术中心", "技术中心", false),
  INNOVATION_PLATFORM("技术创新中心等研发平台", "研发平台", false),
  GREEN_FACTORY("绿色工厂", "绿色工厂", false),
  QUALITY_SYSTEM("质量管理体系认证", "质量认证", false),
  OTHER("其他资质", "其他", false);

  private final String label;
  private final String badge;
  private final boolean tier;

  QualificationKind(String label, String badge, boolean tier) {
    this.label = label;
    this.badge = badge;
    this.tier = tier;
  }

  /// The full name, for files and paper.
  public String label() {
    return label;
  }

  /// The short name, for list badges.
  public String badge() {
    return badge;
  }

  /// Whether it is a step of graded cultivation.
  public boolean tier() {
    return tier;
  }

  /// The steps of graded cultivation, low to high.
  public static List<QualificationKind> tiers() {
    return Arrays.stream(values()).filter(QualificationKind::tier).toList();
  }

  /// A stored code; one this version does not know reads as OTHER.
  public static QualificationKind of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst().orElse(OTHER);
  }
}
