package cn.qinshui.zhuanban.app.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;

/// The typeface of the screen: one that is installed, or the one that travels with the program.
///
/// On a machine without any font JavaFX cannot even measure a space. It then looks into the folder of the property
/// `prism.fontdir`, which therefore holds our own faces; where fonts are installed the property does nothing.
public final class ScreenFonts {

  private static final String RESOURCES = "/cn/qinshui/zhuanban/report/fonts/";
  private static final List<String> FILES = List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");
  private static final String BUNDLED = "Noto Sans SC";

  /// Best first; where the system says its names in Chinese, those count too.
  private static final List<String> INSTALLED =
      List.of(
          "Microsoft YaHei UI",
          "Microsoft YaHei",
          "微软雅黑",
          "DengXian",
          "等线",
          "Noto Sans CJK SC",
          "Noto Sans SC",
          "Source Han Sans SC",
          "Source Han Sans CN",
          "思源黑体 CN",
          "WenQuanYi Micro Hei",
          "文泉驿微米黑",
          "SimSun",
          "宋体");

  private final Path folder;

  private ScreenFonts(Path folder) {
    this.folder = folder;
  }

  /// To be called before JavaFX starts.
  ///
  /// @param folder where our faces lie or are put
  public static ScreenFonts prepare(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String file : FILES) {
      unpack(file, folder.resolve(file));
    }
    Path logical = folder.resolve("logicalfonts.properties");
    if (!Files.exists(logical)) {
      Files.writeString(logical, logicalFonts());
    }
    System.setProperty("prism.fontdir", folder.toAbsolutePath().toString());
    return new ScreenFonts(folder);
  }

  /// An installed family if there is a good one, else the bundled one.
  public String choose() {
    Set<String> there = new HashSet<>(Font.getFamilies());
    return INSTALLED.stream().filter(there::contains).findFirst().orElseGet(this::bundled);
  }

  /// The family that travels with the program: the same pictures on every machine.
  public String bundled() {
    for (String file : FILES) {
      Font.loadFont(folder.resolve(file).toUri().toString(), 14);
    }
    return BUNDLED;
  }

  private static void unpack(String file, Path target) throws IOException {
    if (Files.exists(target)) {
      return;
    }
    try (InputStream in = ScreenFonts.class.getResourceAsStream(RESOURCES + file)) {
      if (in == null) {
        throw new IOException("no font " + RESOURCES + file);
      }
      Path part = Files.createTempFile(target.toAbsolutePath().getParent(), file, ".part");
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String logicalFonts() {
    StringBuilder text = new StringBuilder();
    for (String family : List.of("sans", "serif", "monospace")) {
      for (String style : List.of("regular", "bold", "italic", "bolditalic")) {
        int weight = style.startsWith("bold") ? 1 : 0;
        String name = weight == 1 ? BUNDLED + " Bold" : BUNDLED;
        text.append(family).append('.').append(style).append(".0.font=").append(name).append('\n');
        text.append(family).append('.').append(style).append(".0.file=").append(FILES.get(weight)).append('\n');
      }
    }
    return text.toString();
  }
}
