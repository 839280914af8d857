package cn.qinshui.zhuanban.data.exchange;

import java.util.List;

/// What a file is a list of. `parts` are what its columns may go to; the first of them decides whether a row is new.
public enum ImportKind {
  FIRMS("企业名单", FieldPart.FIRM, FieldPart.CONTACT, FieldPart.FIGURES, FieldPart.FACT),
  FIGURES("年度指标", FieldPart.FIGURES, FieldPart.FACT),
  TITLES("资质名单", FieldPart.TITLE, FieldPart.FIRM, FieldPart.CONTACT, FieldPart.FIGURES, FieldPart.FACT),
  LEADS("培育线索", FieldPart.LEAD),
  VISITS("走访记录", FieldPart.VISIT);

  private final String label;
  private final List<FieldPart> parts;

  ImportKind(String label, FieldPart... parts) {
    this.label = label;
    this.parts = List.of(parts);
  }

  public String label() {
    return label;
  }

  public List<FieldPart> parts() {
    return parts;
  }

  FieldPart first() {
    return parts.getFirst();
  }

  /// Whether a firm that the library does not hold is entered.
  public boolean entersFirms() {
    return parts.contains(FieldPart.FIRM);
  }

  boolean takes(ImportField field) {
    return field.part() == FieldPart.ROW || field.identifies() || parts.contains(field.part());
  }
}
