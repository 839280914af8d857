package cn.qinshui.zhuanban.app.feature.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.enterprise.FigureYear;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.enterprise.YearFigures;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureSheetTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

  private static YearFigures figures(int year, String source, Map<Indicator, String> values) {
    Map<Indicator, BigDecimal> numbers = new java.util.EnumMap<>(Indicator.class);
    values.forEach((indicator, text) -> numbers.put(indicator, new BigDecimal(text)));
    return new YearFigures(0, 0, year, new Choice(source, source), null, null, true, numbers, null);
  }

  private static FigureSheet.Cell cell(FigureSheet sheet, Indicator indicator, int year) {
    int place = sheet.columns().stream().map(FigureSheet.Column::year).toList().indexOf(year);
    return sheet.rows().stream()
        .filter(row -> row.indicator() == indicator)
        .findFirst()
        .orElseThrow()
        .cells()
        .get(place);
  }

  @Test
  void aYearWithoutFiguresBetweenOthersAndLastYearAreGaps() {
    FigureSheet sheet =
        FigureSheet.of(
            List.of(
                new FigureYear(2023, List.of(figures(2023, "审计报告", Map.of(Indicator.REVENUE, "5230.4")))),
                new FigureYear(2021, List.of(figures(2021, "审计报告", Map.of(Indicator.REVENUE, "4100"))))),
            TODAY,
            false);
    assertThat(sheet.columns()).extracting(FigureSheet.Column::year).containsExactly(2021, 2022, 2023, 2024, 2025);
    assertThat(sheet.columns())
        .extracting(FigureSheet.Column::source)
        .containsExactly("审计报告", "未填", "审计报告", "未填", "未填");
    assertThat(cell(sheet, Indicator.REVENUE, 2023).text(Indicator.REVENUE)).isEqualTo("5,230.40");
    assertThat(cell(sheet, Indicator.REVENUE, 2025).text(Indicator.REVENUE)).isEqualTo("缺");
    assertThat(cell(sheet, Indicator.RD_EXPENSE, 2023).text(Indicator.RD_EXPENSE)).isEqualTo("缺");
  }

  @Test
  void noughtIsANumberAndNoGap() {
    FigureSheet sheet =
        FigureSheet.of(
            List.of(new FigureYear(2025, List.of(figures(2025, "审计报告", Map.of(Indicator.TAX, "0"))))), TODAY, false);
    assertThat(cell(sheet, Indicator.TAX, 2025).text(Indicator.TAX)).isEqualTo("0.00");
  }

  @Test
  void sourcesOfAYearStandSideBySide() {
    FigureSheet sheet =
        FigureSheet.of(
            List.of(
                new FigureYear(
                    2025,
                    List.of(
                        figures(2025, "审计报告", Map.of(Indicator.REVENUE, "7655.12", Indicator.EMPLOYEES, "126")),
                        figures(2025, "企业填报", Map.of(Indicator.REVENUE, "7980", Indicator.EMPLOYEES, "126"))))),
            TODAY,
            false);
    assertThat(sheet.columns()).extracting(FigureSheet.Column::source).containsExactly("审计报告", "企业填报");
    assertThat(texts(sheet, Indicator.REVENUE)).containsExactly("△ 7,655.12", "△ 7,980.00");
    assertThat(texts(sheet, Indicator.EMPLOYEES)).containsExactly("126", "126");
    assertThat(texts(sheet, Indicator.TAX)).as("only a gap of the source that counts is one").containsExactly("缺", "—");
  }

  private static List<String> texts(FigureSheet sheet, Indicator indicator) {
    return sheet.rows().stream()
        .filter(row -> row.indicator() == indicator)
        .flatMap(row -> row.cells().stream())
        .map(cell -> cell.text(indicator))
        .toList();
  }

  @Test
  void everyYearOnFileHasItsColumn() {
    List<FigureYear> many =
        java.util.stream.IntStream.rangeClosed(2015, 2025)
            .mapToObj(year -> new FigureYear(year, List.of(figures(year, "审计报告", Map.of(Indicator.REVENUE, "1")))))
            .toList();
    assertThat(FigureSheet.of(many, TODAY, false).columns())
        .extracting(FigureSheet.Column::year)
        .hasSize(11)
        .startsWith(2015)
        .endsWith(2025);
  }

  @Test
  void allIndicatorsAreThereWhenAskedFor() {
    List<FigureYear> one =
        List.of(new FigureYear(2025, List.of(figures(2025, "审计报告", Map.of(Indicator.REVENUE, "1")))));
    assertThat(FigureSheet.of(one, TODAY, true).rows()).hasSize(Indicator.values().length);
    assertThat(FigureSheet.of(one, TODAY, false).rows()).hasSize(8);
  }
}
