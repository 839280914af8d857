package cn.qinshui.zhuanban.report.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.figure.CountedList;
import cn.qinshui.zhuanban.data.figure.Figure;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.followup.Grouping;
import cn.qinshui.zhuanban.data.shared.DayRange;
import cn.qinshui.zhuanban.data.statistics.FollowupStatistics;
import cn.qinshui.zhuanban.data.statistics.StatisticsLine;
import cn.qinshui.zhuanban.report.Pdfs;
import cn.qinshui.zhuanban.report.TestFonts;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class StatisticsReportTest {
  private static final DayRange DAYS = new DayRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 23));
  private static final OffsetDateTime MADE = OffsetDateTime.parse("2026-11-23T09:00:00+08:00");

  @TempDir Path folder;

  private final StatisticsReport report = new StatisticsReport(TestFonts.sansOnly());

  private static Figure figure(int count, String unit) {
    return new Figure("k", "数", BigDecimal.valueOf(count), unit, new CountedList.Demands(DemandFilter.none()));
  }

  private static StatisticsLine line(String label, int received, int closed) {
    return new StatisticsLine(
        label,
        List.of(figure(received * 2, "次"), figure(received, "户")),
        new StatisticsLine.Demands(
            figure(received, "件"),
            figure(closed, "件"),
            figure(received - closed, "件"),
            figure(0, "件"),
            figure(1, "件"),
            figure(closed, "件"),
            figure(0, "件")),
        closed == 0 ? OptionalInt.empty() : OptionalInt.of(11));
  }

  private static FollowupStatistics part(Grouping by, int lines) {
    return new FollowupStatistics(
        by,
        DAYS,
        LocalDate.of(2026, 11, 23),
        IntStream.rangeClosed(1, lines).mapToObj(i -> line("2026年" + i + "月示例", 5 + i, 3)).toList(),
        line("合计", 40, 20));
  }

  private StatisticsPaper paper(List<FollowupStatistics> parts) {
    return new StatisticsPaper("沁水县示例促进中心", parts, MADE);
  }

  @Test
  void saysTheWholeAndSetsATableForEachGrouping() throws Exception {
    var parts = Arrays.stream(Grouping.values()).map(by -> part(by, 4)).toList();
    var file = report.write(paper(parts), folder.resolve("statistics.pdf")).file();
    var said = Pdfs.text(file);
    assertThat(said).contains("期间走访企业40户、80次；收到诉求40件，已办结20件，办结率50%").contains("企业满意率100%").contains("办结用时中位数11个工作日");
    assertThat(said).contains("一件诉求有几个单位的，各计一次");
    for (var by : Grouping.values()) assertThat(said).contains("按" + by.label() + "分");
    assertThat(Pdfs.complaints(file, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(Pdfs.complaints(file, PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @Test
  void manyLinesGoOnOverPagesUnderTheSameHead() throws Exception {
    var result = report.write(paper(List.of(part(Grouping.MONTH, 60))), folder.resolve("long.pdf"));
    assertThat(result.pages()).isGreaterThan(2);
    for (var page : Pdfs.pages(result.file()).subList(1, result.pages())) assertThat(page).contains("办结率");
  }

  @Test
  void aGroupingWithoutLinesSaysSo() throws Exception {
    var file = report.write(paper(List.of(part(Grouping.UNIT, 0))), folder.resolve("none.pdf")).file();
    assertThat(Pdfs.text(file)).contains("没有记录。");
  }
}
