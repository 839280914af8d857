package cn.qinshui.zhuanban.report.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.report.Pdfs;
import cn.qinshui.zhuanban.report.TestFonts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierReportTest {
  private static final Pattern LINE = Pattern.compile("([一二三四]、[^ …⋯.]+)[ …⋯.]+([0-9]+)");

  @TempDir Path folder;

  private final DossierReport report = new DossierReport(TestFonts.travelling());

  @Test
  void theContentsNameThePageOnWhichEachPartBegins() throws Exception {
    var file = folder.resolve("dossier.pdf");
    report.write(List.of(DossierSamples.full()), file, done -> {});
    var pages = pages(file);
    assertThat(pages).hasSizeGreaterThan(3);
    var found = LINE.matcher(pages.getFirst());
    var last = new ArrayList<Integer>();
    while (found.find()) {
      int page = Integer.parseInt(found.group(2));
      assertThat(pages.get(page - 1)).as("page %s", page).contains(found.group(1)).contains("— " + page + " —");
      last.add(page);
    }
    assertThat(last).hasSize(4).isSorted().startsWith(2, 2).endsWith(pages.size());
    assertThat(Pdfs.text(file)).contains("没有登记诉求。", "缺失", "7afc7a52c162");
  }

  @Test
  void eachFirmBeginsAPageAndCountsItsOwn() throws Exception {
    var file = folder.resolve("dossiers.pdf");
    var done = new ArrayList<Integer>();
    report.write(List.of(DossierSamples.bare(), DossierSamples.bare()), file, done::add);
    assertThat(done).containsExactly(1, 2);
    var pages = pages(file);
    assertThat(pages).hasSize(4);
    assertThat(pages.get(2)).contains("示例食品厂", "— 1 —");
    assertThat(pages.get(3)).contains("没有走访记录", "— 2 —");
  }

  @Test
  void cancelledItLeavesNoFile() {
    var out = folder.resolve("stopped.pdf");
    assertThatThrownBy(() ->
            report.write(
                List.of(DossierSamples.bare(), DossierSamples.full()),
                out,
                done -> {
                  throw new CancellationException();
                }))
        .isInstanceOf(CancellationException.class);
    assertThat(folder).isEmptyDirectory();
  }

  /// Blanks as one: how wide they are depends on the face.
  private static List<String> pages(Path file) {
    return Pdfs.pages(file).stream().map(page -> page.replaceAll(" +", " ")).toList();
  }
}
