package cn.qinshui.zhuanban.report.core.content;

/// A colour on paper, as 0xRRGGBB in sRGB.
public record Ink(int rgb) {
  public static final Ink BLACK = new Ink(0x000000);
  public static final Ink WHITE = new Ink(0xFFFFFF);
  public static final Ink GREY = new Ink(0x6B6B6B);
  public static final Ink RULE = new Ink(0x4D4D4D);
  public static final Ink SHADE = new Ink(0xF0F1F3);

  /// The red of a masthead (发文机关标志).
  public static final Ink RED = new Ink(0xC70D12);

  /// This ink mixed with white: 1 keeps it, 0 is white.
  public Ink tint(double strength) {
    return new Ink(mix(16, strength) << 16 | mix(8, strength) << 8 | mix(0, strength));
  }

  public float red() {
    return (rgb >> 16 & 255) / 255f;
  }

  public float green() {
    return (rgb >> 8 & 255) / 255f;
  }

  public float blue() {
    return (rgb & 255) / 255f;
  }

  public boolean isNeutral() {
    return (rgb >> 16 & 255) == (rgb & 255) && (rgb >> 8 & 255) == (rgb & 255);
  }

  private int mix(int shift, double strength) {
    int part = rgb >> shift & 255;
    return (int) Math.round(255 - (255 - part) * strength);
  }
}
