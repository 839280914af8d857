package cn.qinshui.zhuanban.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// On a machine without display and without any font the window still starts, in our own typeface and without warnings.
class BareMachineTest {

  private static final String NO_FONTS = "<?xml version=\"1.0\"?><fontconfig></fontconfig>";

  @TempDir private Path folder;

  @Test
  @EnabledOnOs(OS.LINUX)
  void startsWithoutDisplayAndFonts() throws Exception {
    Path config = Files.writeString(folder.resolve("fonts.conf"), NO_FONTS);
    Path said = folder.resolve("said.txt");
    ProcessBuilder child = new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(said.toFile());
    child.environment().put("FONTCONFIG_FILE", config.toString());
    child.environment().keySet().removeIf(name -> name.contains("DISPLAY"));
    Process process = child.start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("it ends by itself").isTrue();
    String text = Files.readString(said, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(text).isZero();
    assertThat(text).contains("family=Noto Sans SC").contains("width=100.0");
    assertThat(text)
        .doesNotContain("Unsupported JavaFX configuration")
        .doesNotContain("WARNING")
        .doesNotContain("no fonts");
    assertThat(inked(ImageIO.read(folder.resolve("bare.png").toFile())))
        .as("there is text in the picture")
        .isGreaterThan(500);
  }

  private List<String> command() {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Path.of("src", "dist", "lib", "window.args").toAbsolutePath()));
    command.addAll(
        List.of(
            "-p",
            System.getProperty("jdk.module.path"),
            "-cp",
            System.getProperty("java.class.path"),
            BareMachine.class.getName(),
            folder.toString()));
    return command;
  }

  /// How many pixels are nearly black.
  private static int inked(BufferedImage picture) {
    int dark = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int pixel = picture.getRGB(x, y);
        if ((pixel & 0xff) + (pixel >> 8 & 0xff) + (pixel >> 16 & 0xff) < 200) {
          dark++;
        }
      }
    }
    return dark;
  }
}
