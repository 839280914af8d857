package cn.qinshui.zhuanban.app.feature.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.shared.PastedBlock;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Twelve by four cells copied from a sheet, put at a cell: read, checked, looked at, saved as one deed.
class FigureGridTest {
  @TempDir Path folder;

  private TestDesk desk;
  private EnterpriseStores stores;
  private List<Long> firms;

  @BeforeEach
  void open() {
    desk = DemoFolder.open(folder);
    stores = EnterpriseStores.of(desk.library(), Pinyin.load());
    firms = stores.list().ids(EnterpriseFilter.none()).subList(0, 12);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private FigureGridViewModel model(List<Long> of) {
    return new FigureGridViewModel(desk.work(), stores, desk.deeds(), desk.clock(), of);
  }

  private static String block(int rows, int columns) {
    var lines = new ArrayList<String>();
    for (int row = 0; row < rows; row++) {
      var cells = new ArrayList<String>();
      for (int column = 0; column < columns; column++) cells.add(String.valueOf(10_000 + row * 10 + column));
      lines.add(String.join("\t", cells));
    }
    return String.join("\r\n", lines);
  }

  private BigDecimal onFile(long firm, int year, Indicator indicator) {
    return stores.files().file(firm).orElseThrow().year(year).stream()
        .flatMap(each -> each.sources().stream())
        .filter(figures -> figures.source().code().equals("FIRM"))
        .flatMap(figures -> figures.value(indicator).stream())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void twelveByFourCellsAreWrittenAndTakenBackInOneStep() {
    FigureGridViewModel model = model(firms);
    String before = Checksum.of(desk.database());
    model.paste(block(12, 4), 0, 0);
    assertThat(model.summary().get()).isEqualTo("将写入 48 格");
    assertThat(model.told()).isEmpty();
    assertThat(Checksum.of(desk.database())).isEqualTo(before);
    model.save(() -> {});
    assertThat(desk.failures()).isEmpty();
    assertThat(onFile(firms.get(11), 2025, Indicator.PROFIT)).isEqualByComparingTo("10113");
    assertThat(desk.said()).containsExactly("已成片录入 12 户企业的年度指标");
    desk.undo();
    assertThat(Checksum.of(desk.database())).isEqualTo(before);
  }

  @Test
  void whatCannotBeReadIsMarkedWithTheReasonAndTheRestIsWritten() {
    FigureGridViewModel model = model(firms);
    model.paste("1,234.5\t约三千\n\t５６７８\n1.2亿\t350000元", 0, 0);
    assertThat(model.summary().get()).isEqualTo("将写入 4 格，1 格有错不写");
    assertThat(model.told()).singleElement().asString().contains("看不懂“约三千”").contains("2025年主营业务收入");
    model.save(() -> {});
    assertThat(onFile(firms.get(0), 2025, Indicator.REVENUE)).isEqualByComparingTo("1234.5");
    assertThat(onFile(firms.get(1), 2025, Indicator.MAIN_REVENUE)).isEqualByComparingTo("5678");
    assertThat(onFile(firms.get(2), 2025, Indicator.REVENUE)).isEqualByComparingTo("12000");
    assertThat(onFile(firms.get(2), 2025, Indicator.MAIN_REVENUE)).isEqualByComparingTo("35");
  }

  @Test
  void peopleAreWholeNumbers() {
    assertThat(FigureGrid.read(Indicator.EMPLOYEES, "12.5").problem()).contains("整数");
    assertThat(FigureGrid.read(Indicator.EMPLOYEES, "-3").problem()).contains("小于0");
    assertThat(FigureGrid.read(Indicator.EMPLOYEES, "１２０").good()).isTrue();
    assertThat(FigureGrid.read(Indicator.PROFIT, "-35.2").good()).isTrue();
  }

  @Test
  void rowsThatNameFirmsGoToThemAndFirmsWithoutARowAreOffered() {
    List<Long> all = stores.list().ids(EnterpriseFilter.none());
    String last = stores.files().enterprise(all.get(40)).orElseThrow().name();
    String first = String.valueOf(stores.files().enterprise(firms.get(3)).orElseThrow().code());
    FigureGridViewModel model = model(firms);
    model.paste(last + "\t111\n" + first + "\t222\n没有这家\t333", 0, 0);
    assertThat(model.offered()).extracting(match -> match.name()).containsExactly(last);
    assertThat(model.told()).singleElement().asString().contains("“没有这家”对不上库里的企业");
    assertThat(model.summary().get()).isEqualTo("将写入 1 格，1 行没有企业不写");
    model.takeOffered();
    assertThat(model.offered()).isEmpty();
    assertThat(model.grid().lines()).hasSize(14);
    assertThat(model.summary().get()).isEqualTo("将写入 2 格，1 行没有企业不写");
    model.dropLacking();
    assertThat(model.summary().get()).isEqualTo("将写入 2 格");
    model.save(() -> {});
    assertThat(onFile(all.get(40), 2025, Indicator.REVENUE)).isEqualByComparingTo("111");
    assertThat(onFile(firms.get(3), 2025, Indicator.REVENUE)).isEqualByComparingTo("222");
  }

  @Test
  void rowsAndColumnsThatDoNotFitAreTold() {
    FigureGridViewModel model = model(firms);
    model.paste(block(14, 3), 11, 13);
    assertThat(model.told()).anyMatch(each -> each.contains("多出 1 列"));
    assertThat(model.grid().lacking()).hasSize(13);
    FigureGridViewModel years = model(firms.subList(0, 1));
    years.paste(block(8, 1), 0, 0);
    assertThat(years.told())
        .as("there are no further years")
        .anyMatch(each -> each.contains("多出 2 行，表里只有 2021 至 2026 年"));
    assertThat(PastedBlock.read(block(14, 3)).rows()).hasSize(14);
    model.paste("  ", 0, 0);
    assertThat(model.told()).anyMatch(each -> each.contains("剪贴板里没有表格内容"));
  }

  @Test
  void rowsBeyondTheEndAreOfferedAndCompletedEnteredOrDropped() {
    List<Long> all = stores.list().ids(EnterpriseFilter.none());
    String before = Checksum.of(desk.database());
    FigureGridViewModel model = model(firms.subList(0, 10));
    model.paste(block(14, 2), 0, 0);
    assertThat(model.grid().lacking()).extracting(FigureGrid.Line::shown).hasSize(4).containsOnly("（缺企业名称）");
    assertThat(model.told()).hasSize(4).first().asString().startsWith("第 11 行没有写是哪家企业");
    assertThat(model.summary().get()).isEqualTo("将写入 20 格，4 行没有企业不写");

    model.complete(model.grid().lacking().getFirst(), stores.files().enterprise(all.get(30)).orElseThrow().name());
    assertThat(model.summary().get()).isEqualTo("将写入 22 格，3 行没有企业不写");
    model.complete(model.grid().lacking().getFirst(), "沁水县示例粘贴新厂");
    assertThat(model.grid().lacking().getFirst().shown()).isEqualTo("（未对上）沁水县示例粘贴新厂");
    model.enterAsNew(model.grid().lacking().getFirst());
    model.drop(model.grid().lacking().getFirst());
    model.complete(model.grid().lacking().getFirst(), stores.files().enterprise(firms.get(2)).orElseThrow().name());
    assertThat(model.grid().lacking()).isEmpty();
    assertThat(model.grid().lines()).as("ten, one found, one new").hasSize(12);
    assertThat(model.summary().get()).isEqualTo("将写入 24 格");

    model.save(() -> {});
    assertThat(desk.failures()).isEmpty();
    assertThat(onFile(all.get(30), 2025, Indicator.REVENUE)).isEqualByComparingTo("10100");
    assertThat(onFile(firms.get(2), 2025, Indicator.REVENUE))
        .as("said twice, the last counts")
        .isEqualByComparingTo("10130");
    long fresh = stores.list().ids(EnterpriseFilter.none().withText("示例粘贴新厂")).getFirst();
    assertThat(onFile(fresh, 2025, Indicator.MAIN_REVENUE)).isEqualByComparingTo("10111");
    desk.undo();
    assertThat(Checksum.of(desk.database())).as("figures and the new firm in one step").isEqualTo(before);
  }

  @Test
  void aRowWithoutANameAmongNamedOnesIsOfferedToo() {
    String first = stores.files().enterprise(firms.get(3)).orElseThrow().name();
    FigureGridViewModel model = model(firms);
    model.paste(first + "\t222\n\t333", 0, 0);
    assertThat(model.summary().get()).isEqualTo("将写入 1 格，1 行没有企业不写");
    assertThat(model.grid().lacking()).singleElement().extracting(FigureGrid.Line::shown).isEqualTo("（缺企业名称）");
  }

  @Test
  void theYearsOfOneFirmAreAGridToo() {
    FigureGridViewModel model = model(firms.subList(0, 1));
    assertThat(model.grid().lines())
        .extracting(FigureGrid.Line::year)
        .containsExactly(2021, 2022, 2023, 2024, 2025, 2026);
    model.paste("501\n502\n503", 2, 9);
    model.save(() -> {});
    assertThat(onFile(firms.getFirst(), 2024, Indicator.RD_EXPENSE)).isEqualByComparingTo("502");
  }

  @Test
  void aNumberThatCannotBeIsMarkedInItsCellAndTheRestIsWritten() {
    FigureGridViewModel model = model(firms);
    model.paste("1001\t901\t-8\t-8", 0, 0);
    assertThat(model.summary().get()).isEqualTo("将写入 3 格，1 格有错不写");
    assertThat(model.told())
        .singleElement()
        .asString()
        .contains(stores.files().enterprise(firms.getFirst()).orElseThrow().name() + " 2025年成本费用：成本费用不能小于0");
    model.save(() -> {});
    assertThat(desk.failures()).isEmpty();
    assertThat(onFile(firms.getFirst(), 2025, Indicator.PROFIT)).as("a loss is none").isEqualByComparingTo("-8");
  }
}
