package cn.qinshui.zhuanban.app.feature.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.data.matrix.MatrixStore;
import cn.qinshui.zhuanban.data.plan.Colour;
import cn.qinshui.zhuanban.data.plan.MatrixFilter;
import cn.qinshui.zhuanban.data.plan.PanelMember;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixViewModelTest {

  @TempDir private static Path prepared;

  private TestDesk desk;
  private MatrixSample sample;
  private MatrixViewModel model;

  @BeforeAll
  static void prepare() {
    MatrixSample.prepare(prepared);
  }

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    desk = MatrixSample.copy(prepared, folder);
    sample = MatrixSample.in(desk.database());
    model = model(MatrixFilter.none());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private MatrixViewModel model(MatrixFilter filter) {
    SheetReader reader = new SheetReader(new PlanStore(desk.database()), new MatrixStore(desk.database()));
    return new MatrixViewModel(desk.work(), reader, desk.clock(), filter, desk::open);
  }

  @Test
  void showsEighteenMeasuresEightUnitsAndThirtySevenMarksWithTheTotalsOfThePlan() {
    MatrixTable table = model.table().get();
    assertThat(table.rows()).hasSize(18);
    assertThat(table.columns())
        .extracting(GridColumn::name, GridColumn::total)
        .containsExactlyInAnyOrder(
            total("县工信局", 12),
            total("县中小企业发展促进中心", 10),
            total("县发改局", 6),
            total("县能源局", 3),
            total("县财政局", 2),
            total("县人社局", 2),
            total("县政府办", 1),
            total("县政府办金融股", 1));
    assertThat(table.sum()).isEqualTo("37");
    assertThat(table.rows().get(15).total()).isEqualTo("7");
  }

  private static Tuple total(String unit, int marks) {
    return tuple(unit, String.valueOf(marks));
  }

  @Test
  void groupsTheMeasuresUnderTheSixSectionsOfThePlan() {
    assertThat(model.table().get().rows().stream().map(GridRow::section).distinct())
        .containsExactly("一、强化梯度培育", "二、激发创新动能", "三、推动融通发展", "四、完善服务体系", "五、强化要素供给", "六、加强工作保障");
  }

  @Test
  void countsTheColoursAndSaysThemInWords() {
    assertThat(model.colours())
        .isEqualTo(Map.of(Colour.RED, 2, Colour.YELLOW, 1, Colour.BLUE, 1, Colour.GREY, 1, Colour.GREEN, 32));
    Map<String, Long> words =
        model.table().get().rows().stream()
            .flatMap(row -> row.cells().stream())
            .filter(cell -> cell != null)
            .map(GridCell::word)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    assertThat(words).isEqualTo(Map.of("逾期", 2L, "补完", 1L, "临期", 1L, "久未更新", 1L, "正常", 32L));
  }

  @Test
  void aColourLeavesOnlyItsRowsAndMakesOtherMarksFaint() {
    model.filter().set(MatrixFilter.none().withColour(Colour.RED));
    MatrixTable table = model.table().get();
    assertThat(table.rows()).extracting(GridRow::no).containsExactly(1, 18);
    assertThat(table.rows()).extracting(GridRow::total).containsExactly("1/2", "1/2");
    assertThat(table.sum()).isEqualTo("2/37");
    assertThat(table.rows().getFirst().cells().stream().filter(cell -> cell != null && cell.fits())).hasSize(1);
    assertThat(model.colours()).as("the other colours keep their numbers").containsEntry(Colour.GREEN, 32);
  }

  @Test
  void aUnitAndASectionNarrowTogether() {
    long second = sample.outline().sections().get(1).id();
    model.filter().set(MatrixFilter.none().withUnit(sample.unit("县发改局")).withSection(second));
    assertThat(model.table().get().rows()).extracting(GridRow::no).containsExactly(4, 5, 7);
  }

  @Test
  void opensACellWithTheFilterItWasFoundBy() {
    MatrixFilter red = MatrixFilter.none().withColour(Colour.RED);
    model.filter().set(red);
    var duty = sample.duty(1, "县发改局");
    model.open(Spot.cell(duty.measureId(), duty.unitId()));
    assertThat(desk.opened()).containsExactly(new Route.MatrixCell(duty.id(), red));
  }

  @Test
  void theHeadOfARowOpensTheMeasureAtItsLeadingUnit() {
    model.open(new Spot(sample.outline().measure(16).orElseThrow().id(), null));
    assertThat(desk.opened()).containsExactly(new Route.MatrixCell(sample.duty(16, "县政府办").id(), MatrixFilter.none()));
  }

  @Test
  void theHeadOfAColumnNarrowsToItsUnitAndBack() {
    Spot head = new Spot(null, sample.unit("县能源局"));
    model.open(head);
    assertThat(model.table().get().rows()).extracting(GridRow::no).containsExactly(9, 10, 16);
    model.open(head);
    assertThat(model.table().get().rows()).hasSize(18);
  }

  @Test
  void tellsMeasureUnitLeadColourAndReasonOfThePlaceInOneLine() {
    var duty = sample.duty(1, "县发改局");
    model.spot().set(Spot.cell(duty.measureId(), duty.unitId()));
    assertThat(model.told().getValue()).isEqualTo("措施1 县发改局（牵头，按排序推定）：红（逾期）。“报送三季度推进情况”应于11月11日完成，已逾期8个工作日。未办结1件。");
    model.spot().set(Spot.cell(duty.measureId(), sample.unit("县财政局")));
    assertThat(model.told().getValue()).isEqualTo("措施1 县财政局：方案未列为责任单位。");
  }

  @Test
  void theScienceBureauSitsOnThePanelWithoutAMark() {
    assertThat(model.sheet().get().panel())
        .filteredOn(member -> "县科技局".equals(member.unitName()))
        .extracting(PanelMember::duties)
        .containsExactly(0);
    assertThat(model.table().get().columns()).extracting(GridColumn::name).doesNotContain("县科技局");
  }

  @Test
  void aLibraryWithoutAPlanShowsNothingAndDoesNotFail(@TempDir Path empty) {
    try (TestDesk other = TestDesk.open(empty)) {
      SheetReader reader = new SheetReader(new PlanStore(other.database()), new MatrixStore(other.database()));
      var none = new MatrixViewModel(other.work(), reader, other.clock(), MatrixFilter.none(), other::open);
      assertThat(none.sheet().get()).isNull();
      assertThat(none.table().get().rows()).isEmpty();
      assertThat(none.failure().get()).isNull();
    }
  }
}
