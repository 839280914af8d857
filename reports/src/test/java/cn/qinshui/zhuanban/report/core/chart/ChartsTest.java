package cn.qinshui.zhuanban.report.core.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.report.Pdfs;
import cn.qinshui.zhuanban.report.Samples;
import cn.qinshui.zhuanban.report.TestFonts;
import cn.qinshui.zhuanban.report.briefing.BriefingReport;
import cn.qinshui.zhuanban.report.core.content.Block;
import cn.qinshui.zhuanban.report.core.content.Chart;
import cn.qinshui.zhuanban.report.core.content.Chart.BarChart;
import cn.qinshui.zhuanban.report.core.content.Chart.Bars;
import cn.qinshui.zhuanban.report.core.content.Chart.FunnelChart;
import cn.qinshui.zhuanban.report.core.content.Chart.LineChart;
import cn.qinshui.zhuanban.report.core.content.Chart.PieChart;
import cn.qinshui.zhuanban.report.core.content.Chart.Point;
import cn.qinshui.zhuanban.report.core.content.Chart.RadarChart;
import cn.qinshui.zhuanban.report.core.content.Chart.Series;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ChartsTest {
  @TempDir Path folder;

  @Test
  void everyKindIsDrawnWithItsNumbers() throws Exception {
    var said = said(everyKind());
    assertThat(said).contains("22", "转化率41%", "2/3家", "56.7%", "合计（件）", "走访企业（家次）", "融资", "研发投入82");
  }

  @Test
  void everyKindWithoutDataSaysSo() throws Exception {
    var none =
        List.<Chart>of(
            new BarChart(Bars.GROUPED, List.of(), List.of(), "件"),
            new BarChart(Bars.LYING, List.of(), List.of(), "件"),
            new BarChart(Bars.STACKED, List.of(), List.of(), ""),
            new LineChart(List.of(), List.of(), ""),
            new PieChart(List.of(new Point("甲", 0)), "件"),
            new RadarChart(List.of(), List.of(), 100),
            new FunnelChart(List.of(), null, "家"));
    assertThat(said(none).split("本期没有数据", -1)).hasSize(none.size() + 1);
  }

  @Test
  void zerosAndCrowdsAreDrawnToo() throws Exception {
    var names = IntStream.range(0, 40).mapToObj(i -> "一个名称很长的类别" + i).toList();
    var zeros = Collections.nCopies(40, 0.0);
    var charts =
        List.<Chart>of(
            new BarChart(Bars.GROUPED, names, List.of(new Series("甲", zeros), new Series("乙", zeros)), "件"),
            new BarChart(Bars.LYING, names, List.of(new Series("甲", zeros)), "件"),
            new LineChart(names, List.of(new Series("甲", zeros)), "件"),
            new FunnelChart(List.of(new Point("线索", 0), new Point("入库", 0)), new Point("目标", 0), "家"),
            new PieChart(IntStream.range(0, 12).mapToObj(i -> new Point("很长很长的名称的类别" + i, i)).toList(), "件"));
    assertThat(said(charts)).contains("66").contains("0/0家");
  }

  @Test
  void aSeriesThatDoesNotFitItsLabelsIsRefused() {
    assertThatThrownBy(() -> new LineChart(List.of("1月"), List.of(new Series("甲", List.of(1.0, 2.0))), ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aChartTellsItselfInWords() {
    assertThat(Samples.funnel().describe()).isEqualTo("漏斗图。线索22家，储备9家，辅导6家，申报3家，入库2家。年度目标3家。");
    assertThat(new PieChart(List.of(), "件").describe()).isEqualTo("饼图。没有数据。");
  }

  static List<Chart> everyKind() {
    var years = List.of("2021年", "2022年", "2023年", "2024年", "2025年");
    var series =
        List.of(
            new Series("营业收入", List.of(1286.5, 1400.0, 1390.0, 1555.2, 1920.0)),
            new Series("研发费用", List.of(60.0, 72.5, 88.0, 120.0, 166.0)));
    return List.of(
        Samples.funnel(),
        Samples.visits(),
        Samples.demands(),
        Samples.classes(),
        new LineChart(years, series, "万元"),
        new BarChart(Bars.STACKED, years, series, "万元"),
        new RadarChart(
            List.of("专业化", "精细化", "特色化", "创新能力", "产业链配套", "研发投入"),
            List.of(
                new Series("本企业", List.of(70.0, 65.0, 90.0, 55.0, 60.0, 82.0)),
                new Series("全县平均", List.of(60.0, 50.0, 62.0, 48.0, 66.0, 40.0))),
            100));
  }

  private String said(List<Chart> charts) throws Exception {
    var blocks = new ArrayList<Block>();
    for (var chart : charts) blocks.add(new Block.Figure(chart, "图　一种图表"));
    var file = folder.resolve("charts.pdf");
    new BriefingReport(TestFonts.sansOnly()).write(Samples.briefing(blocks, List.of(), List.of()), file);
    assertThat(Pdfs.complaints(file, PDFAFlavour.PDFUA_1)).isEmpty();
    return Pdfs.text(file);
  }
}
