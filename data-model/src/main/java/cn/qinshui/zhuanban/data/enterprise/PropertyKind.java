package cn.qinshui.zhuanban.data.enterprise;

import java.util.Arrays;

/// Kinds of 知识产权, with the grade they commonly fall under.
public enum PropertyKind {
  INVENTION("发明专利", Property.Grade.I),
  PLANT("植物新品种", Property.Grade.I),
  CROP("国家级农作物品种", Property.Grade.I),
  DRUG("国家新药", Property.Grade.I),
  CIRCUIT("集成电路布图设计专有权", Property.Grade.I),
  UTILITY("实用新型专利", Property.Grade.II),
  DESIGN("外观设计专利", Property.Grade.II),
  SOFTWARE("软件著作权", Property.Grade.II),
  OTHER("其他", Property.Grade.II);

  private final String label;
  private final Property.Grade grade;

  PropertyKind(String label, Property.Grade grade) {
    this.label = label;
    this.grade = grade;
  }

  public String label() {
    return label;
  }

  public Property.Grade grade() {
    return grade;
  }

  static PropertyKind of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst().orElse(OTHER);
  }
}
