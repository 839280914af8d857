package cn.qinshui.zhuanban.data.followup;

import cn.qinshui.zhuanban.data.shared.PaperText;

/// Numbered paper that goes out. `sign` is the word of its numbers (催〔2026〕1号).
public enum SlipKind {
  ASSIGN("交办单", "交"),
  TRANSFER("转办函", "转"),
  URGE("催办单", "催"),
  REPORT("催报单", "报"),
  VISIT("走访单", "访"),
  GUIDE("指导单", "导");

  private final String label;
  private final String sign;

  SlipKind(String label, String sign) {
    this.label = label;
    this.sign = sign;
  }

  public String label() {
    return label;
  }

  String number(int year, int serial) {
    return PaperText.docNumber(sign, year, serial);
  }
}
