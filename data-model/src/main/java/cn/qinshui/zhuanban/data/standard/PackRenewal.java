package cn.qinshui.zhuanban.data.standard;

/// What becomes of a pack that a newer program brought.
public record PackRenewal(PackCandidate candidate, Way way) {
  /// How it goes in.
  public enum Way {
    REPLACED("替换随程序的旧版"),
    ADDED("新增，在用"),
    KEPT("新增，未启用");

    private final String label;

    Way(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
