package cn.qinshui.zhuanban.report.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.report.Samples;
import cn.qinshui.zhuanban.report.TestFonts;
import cn.qinshui.zhuanban.report.matrix.MatrixReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageImagesTest {
  @TempDir Path folder;

  @Test
  void showsAPageOnWhiteAtTheAskedResolution() throws Exception {
    var file = folder.resolve("matrix.pdf");
    new MatrixReport(TestFonts.sansOnly()).write(Samples.matrix(), file);
    try (var images = PageImages.open(file)) {
      // The file may be replaced while it is shown.
      Files.delete(file);
      assertThat(images.count()).isOne();
      var image = images.render(0, 36);
      assertThat(image.width()).isEqualTo(595);
      assertThat(image.height()).isEqualTo(421);
      assertThat(image.pixels()).hasSize(595 * 421).contains(0xFFFFFFFF);
      assertThat(Arrays.stream(image.pixels()).allMatch(pixel -> pixel >>> 24 == 0xFF)).isTrue();
      assertThat(Arrays.stream(image.pixels()).filter(pixel -> (pixel & 0xFF) < 0x80).count()).isGreaterThan(2000);
    }
  }
}
