package cn.qinshui.zhuanban.report.core.content;

/// The colour of a duty, always shown with its word and a sign of its own shape, so that a black-and-white copy still tells them apart.
public enum Signal {
  GREEN("正常", new Ink(0x2F855A)),
  BLUE("临期", new Ink(0x2B6CB0)),
  YELLOW("滞后", new Ink(0xB7791F)),
  RED("逾期", new Ink(0xC53030)),
  GREY("久未更新", new Ink(0x718096));

  private final String word;
  private final Ink ink;

  Signal(String word, Ink ink) {
    this.word = word;
    this.ink = ink;
  }

  public String word() {
    return word;
  }

  public Ink ink() {
    return ink;
  }
}
