package cn.qinshui.zhuanban.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.report.briefing.BriefingReport;
import cn.qinshui.zhuanban.report.core.view.PageImages;
import cn.qinshui.zhuanban.report.dossier.DossierReport;
import cn.qinshui.zhuanban.report.dossier.DossierSamples;
import cn.qinshui.zhuanban.report.matrix.MatrixReport;
import cn.qinshui.zhuanban.report.portrait.PortraitReport;
import cn.qinshui.zhuanban.report.portrait.PortraitSamples;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The papers as they were when somebody last looked at them and found them good, set in Noto Sans SC so that every machine makes the
/// same. After a wanted change: `-Dgolden.write=true`, look at the pictures, commit them.
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final boolean WRITE = Boolean.getBoolean("golden.write");
  private static final int DPI = 45;

  @TempDir Path folder;

  @Test
  void theBriefingReadsAndLooksAsItDid() throws IOException {
    var file = folder.resolve("briefing.pdf");
    new BriefingReport(TestFonts.sansOnly()).write(Samples.briefing(), file);
    sameText("briefing", file);
    samePixels("briefing", file, List.of(0, 1, 4, 7, 9));
  }

  @Test
  void theMatrixReadsAndLooksAsItDid() throws IOException {
    var file = folder.resolve("matrix.pdf");
    new MatrixReport(TestFonts.sansOnly()).write(Samples.matrix(), file);
    sameText("matrix", file);
    samePixels("matrix", file, List.of(0));
  }

  @Test
  void thePortraitReadsAndLooksAsItDid() throws IOException {
    var file = folder.resolve("portrait.pdf");
    var papers = List.of(PortraitSamples.full(), PortraitSamples.bare(), PortraitSamples.crowded());
    new PortraitReport(TestFonts.sansOnly()).write(papers, file, done -> {});
    sameText("portrait", file);
    samePixels("portrait", file, List.of(0, 1, 2));
  }

  @Test
  void theDossierReadsAndLooksAsItDid() throws IOException {
    var file = folder.resolve("dossier.pdf");
    var papers = List.of(DossierSamples.full(), DossierSamples.bare());
    new DossierReport(TestFonts.sansOnly()).write(papers, file, done -> {});
    sameText("dossier", file);
    samePixels("dossier", file, List.of(0, 1, 2));
  }

  @Test
  void theMeasureSeesAMovedWordAndNotASofterEdge() throws IOException {
    var page = ImageIO.read(GOLDEN.resolve("briefing-1.png").toFile());
    var moved = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    moved.getGraphics().drawImage(page, 2, 0, null);
    assertThat(farthestTile(page, moved)).isGreaterThan(40);
    var softer = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    new ConvolveOp(new Kernel(3, 1, new float[] {.08f, .84f, .08f}), ConvolveOp.EDGE_NO_OP, null).filter(page, softer);
    assertThat(farthestTile(page, softer)).isLessThan(24);
  }

  private static void sameText(String name, Path file) throws IOException {
    var text = String.join("\n——换页——\n", Pdfs.pages(file)).replace("\r", "").replaceAll(" +\n", "\n");
    var golden = GOLDEN.resolve(name + ".txt");
    if (WRITE) Files.writeString(Files.createDirectories(GOLDEN).resolve(name + ".txt"), text);
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  private static void samePixels(String name, Path file, List<Integer> pages) throws IOException {
    try (var images = PageImages.open(file)) {
      for (int page : pages) {
        var picture = grey(images.render(page, DPI));
        var golden = GOLDEN.resolve(name + "-" + (page + 1) + ".png");
        if (WRITE) ImageIO.write(picture, "png", golden.toFile());
        var seen = Files.createDirectories(Path.of("target/golden")).resolve(golden.getFileName());
        ImageIO.write(picture, "png", seen.toFile());
        assertThat(farthestTile(picture, ImageIO.read(golden.toFile())))
            .as("%s differs from %s", seen, golden)
            .isLessThan(24);
      }
    }
  }

  private static BufferedImage grey(PageImages.PageImage image) {
    var grey = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < image.pixels().length; i++) {
      int pixel = image.pixels()[i];
      int light = ((pixel >> 16 & 255) * 30 + (pixel >> 8 & 255) * 59 + (pixel & 255) * 11) / 100;
      grey.getRaster().setSample(i % image.width(), i / image.width(), 0, light);
    }
    return grey;
  }

  /// The mean difference of the tile of 6 × 6 pixels (3.4 mm) that differs most: blind to the edges of glyphs, not to a moved word.
  private static double farthestTile(BufferedImage a, BufferedImage b) {
    assertThat(a.getWidth()).isEqualTo(b.getWidth());
    assertThat(a.getHeight()).isEqualTo(b.getHeight());
    double farthest = 0;
    for (int y = 0; y + 6 <= a.getHeight(); y += 6) {
      for (int x = 0; x + 6 <= a.getWidth(); x += 6) {
        long difference = 0;
        for (int i = 0; i < 36; i++) {
          difference +=
              Math.abs(
                  a.getRaster().getSample(x + i % 6, y + i / 6, 0) - b.getRaster().getSample(x + i % 6, y + i / 6, 0));
        }
        farthest = Math.max(farthest, difference / 36.0);
      }
    }
    return farthest;
  }
}
