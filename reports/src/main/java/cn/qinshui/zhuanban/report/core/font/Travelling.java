package cn.qinshui.zhuanban.report.core.font;

import java.io.IOException;
import java.util.Optional;

/// The typefaces that travel with the product, as resources beside this module's package `fonts`. The screen may load them from there
/// too; those that came through npm can be absent.
public enum Travelling {
  SANS_REGULAR("NotoSansSC-Regular", "思源黑体"),
  SANS_MEDIUM("NotoSansSC-Medium", "思源黑体"),
  SANS_BOLD("NotoSansSC-Bold", "思源黑体 粗"),
  SERIF_REGULAR("NotoSerifSC-Regular", "思源宋体"),
  SERIF_SEMIBOLD("NotoSerifSC-SemiBold", "思源宋体 半粗"),
  WENKAI("LXGWWenKai-Regular", "霞鹜文楷");

  private final String file;
  private final String label;

  Travelling(String file, String label) {
    this.file = file;
    this.label = label;
  }

  /// The absolute path on the class path.
  public String resource() {
    return "/cn/qinshui/zhuanban/report/fonts/" + file + ".ttf";
  }

  public boolean isThere() {
    return Travelling.class.getResource(resource()) != null;
  }

  String label() {
    return label;
  }

  byte[] bytes() throws IOException {
    try (var in = Travelling.class.getResourceAsStream(resource())) {
      if (in == null) throw new IOException(resource() + " is not on the class path");
      return in.readAllBytes();
    }
  }

  /// The heavier weight of the same design, for bold words.
  Optional<Travelling> heavier() {
    return switch (this) {
      case SERIF_REGULAR -> Optional.of(SERIF_SEMIBOLD);
      case SANS_REGULAR, SANS_MEDIUM -> Optional.of(SANS_BOLD);
      default -> Optional.empty();
    };
  }
}
