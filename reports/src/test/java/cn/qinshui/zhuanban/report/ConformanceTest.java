package cn.qinshui.zhuanban.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.report.briefing.BriefingReport;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import cn.qinshui.zhuanban.report.dossier.DossierReport;
import cn.qinshui.zhuanban.report.dossier.DossierSamples;
import cn.qinshui.zhuanban.report.matrix.MatrixReport;
import cn.qinshui.zhuanban.report.portrait.PortraitReport;
import cn.qinshui.zhuanban.report.portrait.PortraitSamples;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The gate for every file we make: PDF/A-2a (archive) and PDF/UA-1 (accessible), judged by veraPDF.
class ConformanceTest {
  @TempDir Path folder;

  static Stream<FontShelf> shelves() {
    return Stream.of(TestFonts.travelling(), TestFonts.sansOnly());
  }

  @ParameterizedTest
  @MethodSource("shelves")
  void theBriefingConforms(FontShelf fonts) throws Exception {
    var file = folder.resolve("briefing.pdf");
    new BriefingReport(fonts).write(Samples.briefing(), file);
    conforms(file);
  }

  @ParameterizedTest
  @MethodSource("shelves")
  void theMatrixConforms(FontShelf fonts) throws Exception {
    var file = folder.resolve("matrix.pdf");
    new MatrixReport(fonts).write(Samples.matrix(), file);
    conforms(file);
  }

  @ParameterizedTest
  @MethodSource("shelves")
  void thePortraitsConform(FontShelf fonts) throws Exception {
    var file = folder.resolve("portraits.pdf");
    new PortraitReport(fonts)
        .write(List.of(PortraitSamples.full(), PortraitSamples.bare(), PortraitSamples.crowded()), file, done -> {});
    conforms(file);
  }

  @ParameterizedTest
  @MethodSource("shelves")
  void theDossiersConform(FontShelf fonts) throws Exception {
    var file = folder.resolve("dossiers.pdf");
    new DossierReport(fonts).write(List.of(DossierSamples.full(), DossierSamples.bare()), file, done -> {});
    conforms(file);
  }

  @Test
  void theGateSeesAFault() throws Exception {
    var file = folder.resolve("bare.pdf");
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(file.toFile());
    }
    assertThat(Pdfs.complaints(file, PDFAFlavour.PDFA_2_A)).isNotEmpty();
    assertThat(Pdfs.complaints(file, PDFAFlavour.PDFUA_1)).isNotEmpty();
  }

  private static void conforms(Path file) throws Exception {
    assertThat(Pdfs.complaints(file, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Pdfs.complaints(file, PDFAFlavour.PDFUA_1)).isEmpty();
  }
}
