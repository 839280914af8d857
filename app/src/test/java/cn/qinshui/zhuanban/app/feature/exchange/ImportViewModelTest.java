package cn.qinshui.zhuanban.app.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.CityList;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.exchange.ColumnUse;
import cn.qinshui.zhuanban.data.exchange.HeaderLines;
import cn.qinshui.zhuanban.data.exchange.ImportField;
import cn.qinshui.zhuanban.data.exchange.ImportKind;
import cn.qinshui.zhuanban.data.exchange.PlannedRow;
import cn.qinshui.zhuanban.data.exchange.RowOutcome;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
  @TempDir Path folder;
  @TempDir Path elsewhere;

  private TestDesk desk;
  private ImportViewModel model;

  @BeforeEach
  void open() throws IOException {
    desk = TestDesk.demo(folder);
    Path csv = CityList.of(desk.database()).csv(elsewhere.resolve("名单.csv"), "GB18030");
    model = model(csv);
  }

  private ImportViewModel model(Path file) {
    return new ImportViewModel(
        desk.work(), ImportStores.of(desk.database(), Pinyin.load()), desk.deeds(), desk.watch(), file);
  }

  @AfterEach
  void close() {
    model.close();
    desk.close();
  }

  private ColumnUse use(String header) {
    return Objects.requireNonNull(model.setup().get()).columns().stream()
        .filter(use -> use.column().header().equals(header))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void showsTheColumnsWithExamplesBeforeAnythingIsRead() {
    assertThat(model.stage().get()).isEqualTo(ImportStage.SETUP);
    assertThat(use("企业名称").basis()).isEqualTo(ColumnUse.Basis.NAME);
    assertThat(Objects.requireNonNull(model.opened().get()).example(3)).isEqualTo("龙港镇、龙港镇、龙港镇");
  }

  @Test
  void aColumnLeftOutChangesNothing() {
    model.use(use("法定代表人").as(null));
    model.preview();
    assertThat(Objects.requireNonNull(model.plan().counts().get()).changedCells()).isEqualTo(7);
  }

  @Test
  void aColumnThatFindsTheFirmIsMissedWithASentence() {
    model.use(use("统一社会信用代码").as(null));
    model.preview();
    assertThat(model.stage().get()).isEqualTo(ImportStage.SETUP);
    assertThat(desk.failures())
        .singleElement()
        .extracting(failure -> failure.sentence())
        .isEqualTo("没有一列是统一社会信用代码，不能按代码对应企业。请指定这一列，或改按企业名称和乡镇对应。");
  }

  @Test
  void ticksRowsAndCells() {
    model.preview();
    assertThat(model.plan().ticked().get()).isEqualTo(12);
    model.plan().shown().set(RowOutcome.CHANGED);
    assertThat(model.plan().rows().rows()).hasSize(5).allMatch(PlannedRow::ticked);
    PlannedRow first = model.plan().rows().rows().getFirst();
    model.plan().tickCell(first, first.cells().getFirst().column(), false);
    assertThat(model.plan().rows().rows().getFirst().cells()).filteredOn(cell -> !cell.ticked()).hasSize(1);
    model.plan().tick(first, false);
    assertThat(model.plan().ticked().get()).isEqualTo(11);
    model.plan().tickAll(false);
    assertThat(model.plan().ticked().get()).isEqualTo(7);
  }

  @Test
  void writesWhatIsTickedAsOneDeedThatIsTakenBackAtOnce() {
    String before = Checksum.of(desk.database());
    model.preview();
    model.apply();
    assertThat(model.stage().get()).isEqualTo(ImportStage.DONE);
    var done = Objects.requireNonNull(model.done().get());
    assertThat(done.done().counts().fresh()).isEqualTo(7);
    assertThat(done.returned()).isEqualTo(3);
    assertThat(desk.said()).containsExactly("已导入企业名单“名单.csv”");
    assertThat(model.undone().get()).isFalse();
    desk.undo();
    assertThat(Checksum.of(desk.database())).isEqualTo(before);
    assertThat(model.undone().get()).as("the report says so").isTrue();
  }

  @Test
  void theChoiceOfColumnsIsRememberedForTheSource() throws IOException {
    ImportField product = Objects.requireNonNull(use("主导产品").field());
    model.use(use("主导产品").as(null));
    model.preview();
    model.apply();
    model.close();
    Path again = CityList.of(desk.database()).csv(elsewhere.resolve("名单.csv"), "UTF-8");
    model = model(again);
    assertThat(use("主导产品").field()).isNull();
    assertThat(use("企业名称").basis()).isEqualTo(ColumnUse.Basis.REMEMBERED);
    model.use(use("主导产品").as(product));
    assertThat(use("主导产品").basis()).isEqualTo(ColumnUse.Basis.CHOSEN);
  }

  private void reopen(String... lines) throws IOException {
    model.close();
    model = model(Files.write(elsewhere.resolve("另一份.csv"), List.of(lines)));
  }

  @Test
  void theHeadingIsMovedByHandAndTheColumnsAreFoundAnew() throws IOException {
    reopen(
        "填表样式：企业名称,统一社会信用代码,乡镇,法定代表人",
        "企业名称,统一社会信用代码,乡镇,法定代表人",
        "（样例）,,,",
        "2024年,,,",
        "企业名称,统一社会信用代码,营业收入（元）",
        "沁水县示例手改厂," + CreditCode.of("91", "140521", "YU000001").text() + ",125000");
    assertThat(Objects.requireNonNull(model.setup().get()).header().lastRow()).as("the model at the top").isEqualTo(2);
    model.proposeAt(new HeaderLines(5, 5));
    assertThat(use("营业收入（元）").year()).isNull();
    model.proposeAt(new HeaderLines(4, 5));
    assertThat(Objects.requireNonNull(model.opened().get()).examples()).hasSize(1);
    assertThat(use("2024年/营业收入（元）").year()).isEqualTo(2024);
    model.preview();
    assertThat(Objects.requireNonNull(model.plan().counts().get()).rows()).isEqualTo(1);
    assertThat(Objects.requireNonNull(model.setup().get()).kind()).isEqualTo(ImportKind.FIGURES);
  }

  @Test
  void aSheetWithoutKnownNamesIsShownForSomebodyToPointThemOut() throws IOException {
    var code = CreditCode.of("91", "140521", "YU000002").text();
    reopen("示例名册,,", "户名,证号,摊位", "沁水县示例指定厂," + code + ",甲");
    assertThat(model.stage().get()).isEqualTo(ImportStage.SETUP);
    assertThat(Objects.requireNonNull(model.opened().get()).isGuess()).isTrue();
    assertThat(Objects.requireNonNull(model.setup().get()).header().lastRow()).isEqualTo(2);
    var fields = Objects.requireNonNull(model.opened().get()).catalogue();
    model.use(use("户名").as(fields.field(ImportField.NAME).orElseThrow()));
    model.use(use("证号").as(fields.field(ImportField.CODE).orElseThrow()));
    model.preview();
    assertThat(model.plan().rows().rows().getFirst().remarks()).isEmpty();
    assertThat(Objects.requireNonNull(model.plan().counts().get()).fresh()).isEqualTo(1);
    model.apply();
    assertThat(model.stage().get()).isEqualTo(ImportStage.DONE);
    desk.undo();
    reopen("示例名册,,", "户名,证号,摊位", "沁水县示例指定厂," + code + ",甲");
    assertThat(Objects.requireNonNull(model.opened().get()).isGuess()).isTrue();
  }

  @Test
  void whatIsNoListStaysRefused() throws IOException {
    reopen("各乡镇：", "请按时报送。");
    assertThat(model.failure().get()).isNotNull();
  }

  @Test
  void onlySheetsAreTakenFromWhatIsDropped() {
    var dropped = Stream.of("通知.pdf", "名单.XLSX", "照片.jpg").map(File::new).toList();
    assertThat(FileDrops.sheet(dropped)).map(File::getName).contains("名单.XLSX");
    assertThat(FileDrops.sheet(dropped.subList(0, 1))).isEmpty();
  }

  @Test
  void wrongRowsGoBackAsAFile() {
    model.preview();
    Path target = elsewhere.resolve("错误行.xlsx");
    int[] rows = new int[1];
    model.exportWrong(target, count -> rows[0] = count);
    assertThat(rows[0]).isEqualTo(3);
    assertThat(Files.exists(target)).isTrue();
  }
}
