package cn.qinshui.zhuanban.report.slips;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.report.Pdfs;
import cn.qinshui.zhuanban.report.Samples;
import cn.qinshui.zhuanban.report.TestFonts;
import cn.qinshui.zhuanban.report.core.view.PageImages;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class VisitFormReportTest {
  private static final double DPI = 300;

  @TempDir Path folder;

  private final VisitFormReport report = new VisitFormReport(TestFonts.travelling());

  @Test
  void eachFirmHasOneSheetWithItsNumberDataAndWhatIsMissing() throws Exception {
    var paper =
        paper(IntStream.rangeClosed(1, 5).mapToObj(i -> form(i, "沁水县示例" + i + "号机械有限公司", i - 1, "1200")).toList());
    var result = report.write(paper, folder.resolve("forms.pdf"));
    assertThat(result.pages()).isEqualTo(5);
    assertThat(result.missing()).isEmpty();
    var pages = Pdfs.pages(result.file());
    for (int i = 1; i <= 5; i++) {
      assertThat(pages.get(i - 1))
          .contains("访〔2026〕" + i + "号")
          .contains("沁水县示例" + i + "号机械有限公司")
          .contains("研发费用2025")
          .contains("在办诉求（" + (i - 1) + "件）")
          .contains("□融资");
    }
    conforms(result.file());
  }

  @Test
  void aScannerReadsTheBarsOfEveryForm() throws Exception {
    var forms = IntStream.rangeClosed(1, 3).mapToObj(i -> form(i, "示例企业", 0, "1")).toList();
    var result = report.write(paper(forms), folder.resolve("bars.pdf"));
    for (int i = 0; i < forms.size(); i++) assertThat(scanned(result.file(), i)).isEqualTo(forms.get(i).code());
  }

  @Test
  void aVeryLongNameManyDemandsAndAFirmWithoutDataFitTheirSheets() throws Exception {
    var name = "沁水县示例" + "高质量发展煤层气综合利用与精密铸造装备制造".repeat(4) + "股份有限公司";
    var paper = paper(List.of(form(1, name, 9, "123456.78"), bare()));
    var result = report.write(paper, folder.resolve("hard.pdf"));
    assertThat(result.pages()).isEqualTo(2);
    var pages = Pdfs.pages(result.file());
    assertThat(pages.get(0)).contains("诉〔2026〕9号").contains("企业签字");
    assertThat(pages.get(1)).contains("还没有走访过").contains("没有在办诉求").contains("未配");
    conforms(result.file());
  }

  private static String scanned(Path file, int page) throws Exception {
    try (var images = PageImages.open(file)) {
      var image = images.render(page, DPI);
      var grey = new RGBLuminanceSource(image.width(), image.height(), image.pixels());
      var found =
          new MultiFormatReader()
              .decode(
                  new BinaryBitmap(new HybridBinarizer(grey)),
                  Map.of(
                      DecodeHintType.POSSIBLE_FORMATS,
                      List.of(BarcodeFormat.CODE_128),
                      DecodeHintType.TRY_HARDER,
                      true));
      return found.getText();
    }
  }

  private static void conforms(Path file) throws Exception {
    assertThat(Pdfs.complaints(file, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Pdfs.complaints(file, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private static VisitFormPaper paper(List<VisitFormPaper.Form> forms) {
    return new VisitFormPaper(
        "沁水县中小企业发展促进中心",
        LocalDate.of(2026, 11, 23),
        List.of("上门", "电话", "来访", "线上"),
        List.of("生产经营", "创新研发", "资质申报", "融资", "用工", "用能用地", "市场订单", "政策落实", "数智改造", "安全环保"),
        List.of("融资", "用工", "用能", "用地", "市场", "技术", "政策", "账款", "其他"),
        forms,
        Samples.MADE);
  }

  private static VisitFormPaper.Form form(int serial, String name, int demands, String value) {
    var open = new ArrayList<VisitFormPaper.OpenDemand>();
    for (int i = 1; i <= demands; i++) {
      open.add(
          new VisitFormPaper.OpenDemand(
              "诉〔2026〕" + i + "号", "流动资金贷款续贷办理时限较长，希望银行提前介入" + i, "办理中，2026-12-0" + i + "到期"));
    }
    return new VisitFormPaper.Form(
        "访〔2026〕" + serial + "号",
        "F140521-2026-" + serial + "-5" + serial,
        new VisitFormPaper.Firm(
            name,
            "91140521MA0X00000X",
            "端氏镇",
            "张示例",
            "李示例　13900000001",
            "矿用液压支架立柱、千斤顶及再制造",
            "创新型、专精特新",
            "王示例",
            "2026年10月8日"),
        List.of(2023, 2024, 2025),
        List.of(
            figures("营业收入（万元）", value, value, value),
            figures("研发费用（万元）", value, value, null),
            figures("资产总额（万元）", value, null, value),
            figures("从业人员（人）", "85", "88", "91")),
        List.of("研发费用2025", "资产总额2024"),
        open);
  }

  private static VisitFormPaper.Form bare() {
    return new VisitFormPaper.Form(
        "访〔2026〕2号",
        "F140521-2026-2-52",
        new VisitFormPaper.Firm("示例新办企业", null, null, null, null, null, null, null, null),
        List.of(2023, 2024, 2025),
        List.of(figures("营业收入（万元）", null, null, null)),
        List.of("信用代码", "营业收入2023、2024、2025"),
        List.of());
  }

  private static VisitFormPaper.Figures figures(String name, @Nullable String... values) {
    return new VisitFormPaper.Figures(name, Arrays.asList(values));
  }
}
