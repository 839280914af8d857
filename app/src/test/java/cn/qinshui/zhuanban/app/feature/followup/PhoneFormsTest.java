package cn.qinshui.zhuanban.app.feature.followup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.usecase.MakeVisitForms;
import cn.qinshui.zhuanban.app.usecase.Typefaces;
import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.followup.ReceivedVisit.Kind;
import cn.qinshui.zhuanban.data.followup.Slip;
import cn.qinshui.zhuanban.data.followup.SlipDraft;
import cn.qinshui.zhuanban.data.followup.VisitFile;
import cn.qinshui.zhuanban.data.followup.VisitFilter;
import cn.qinshui.zhuanban.data.followup.VisitReceiveStore;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Visit forms on a phone: out as a workbook, filled in, and back.
class PhoneFormsTest {
  @TempDir Path folder;
  @TempDir Path phone;

  private TestDesk desk;
  private VisitStores stores;
  private List<Slip> slips;
  private Path out;

  @BeforeEach
  void open() throws IOException {
    desk = DemoFolder.open(folder);
    stores = VisitStores.of(desk.database(), () -> TestDesk.CLERK, Pinyin.load());
    var firms = stores.firms().page(EnterpriseFilter.none(), PageRequest.first(3)).rows();
    slips =
        stores
            .slips()
            .issue(
                TestDesk.CLERK,
                firms.stream().map(EnterpriseRow::id).map(id -> SlipDraft.visitForm(id)).toList(),
                TestDesk.TODAY);
    out = phone.resolve("forms.xlsx");
    new MakeVisitForms(desk.database(), Typefaces.of(folder))
        .workbook(slips.stream().map(Slip::number).toList(), TestDesk.TODAY, out);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private ReceiveFormsViewModel received(Path file) {
    return new ReceiveFormsViewModel(
        desk.work(), new VisitReceiveStore(desk.database()), desk.deeds(), desk.clock(), file);
  }

  /// As a phone would save it: every sheet again, the named cells of the first ones filled.
  private Path filled(String name, List<Map<String, Object>> values) throws IOException {
    var file = phone.resolve(name);
    try (var book = new ReadableWorkbook(Files.newInputStream(out));
        var stream = Files.newOutputStream(file);
        var again = new Workbook(stream, "WPS", "1.0")) {
      int form = -1;
      for (var sheet : book.getSheets().toList()) {
        var page = again.newWorksheet(sheet.getName());
        var rows = sheet.read();
        boolean ours =
            !rows.isEmpty()
                && rows.getFirst().getOptionalCell(0).filter(cell -> cell.getText().equals("走访填报表")).isPresent();
        if (ours) form++;
        Map<String, Object> given = ours && form < values.size() ? values.get(form) : Map.of();
        for (var row : rows) {
          for (var cell : row) {
            if (cell == null || cell.getType() == CellType.EMPTY) continue;
            page.value(row.getRowNum() - 1, cell.getColumnIndex(), cell.getText());
          }
          var value = given.get(row.getOptionalCell(0).map(cell -> cell.getText()).orElse(""));
          if (value instanceof LocalDate day) {
            page.value(row.getRowNum() - 1, 1, day);
            page.style(row.getRowNum() - 1, 1).format("yyyy-mm-dd").set();
          } else if (value != null) {
            page.value(row.getRowNum() - 1, 1, value.toString());
          }
        }
      }
    }
    return file;
  }

  private static Map<String, Object> visit(Object day, String production) {
    var values = new HashMap<String, Object>();
    values.put("走访日期", day);
    values.put("企业接待", "张经理");
    values.put("所谈：融资", "是");
    values.put("所谈：用工", "是");
    values.put("生产经营（一句话）", production);
    values.put("诉求1：类别", "融资");
    values.put("诉求1：一句话", "流动资金贷款三百万元");
    values.put("诉求1：几个工作日", "10");
    values.put("下次跟进", "2027.2.20");
    return values;
  }

  private VisitFile entered(Slip slip) {
    var rows = stores.list().page(VisitFilter.none().withText(slip.number()), PageRequest.first(2)).rows();
    assertThat(rows).hasSize(1);
    return stores.files().file(rows.getFirst().id(), TestDesk.TODAY).orElseThrow();
  }

  @Test
  void twoFilledFormsComeInAsOneStepUnderTheirCommissionersNameAndASecondTimeChangesNothing() throws Exception {
    var file = filled("back.xlsx", List.of(visit(TestDesk.TODAY.minusDays(1), "订单饱满"), visit("2026-11-20", "检修")));
    var model = received(file);
    assertThat(model.count(Kind.NEW)).isEqualTo(2);
    assertThat(model.count(Kind.BLANK)).as("the third was not filled in").isOne();
    var before = Checksum.of(desk.database());
    model.receive();
    assertThat(desk.said()).last().isEqualTo("已接收走访填报表2份");
    var visit = entered(slips.getFirst());
    assertThat(visit.author()).as("not the importing person").isEqualTo(visit.visit().commissioner());
    assertThat(visit.visit().visitedOn()).isEqualTo(TestDesk.TODAY.minusDays(1));
    assertThat(visit.visit().nextOn()).isEqualTo(LocalDate.of(2027, 2, 20));
    assertThat(visit.visit().topics()).extracting(topic -> topic.label()).containsExactly("融资", "用工");
    assertThat(visit.demands())
        .singleElement()
        .satisfies(row -> assertThat(row.demand().title()).isEqualTo("流动资金贷款三百万元"));
    var after = Checksum.of(desk.database());
    var again = received(file);
    assertThat(again.count(Kind.SAME)).isEqualTo(2);
    assertThat(again.count(Kind.NEW)).isZero();
    again.receive();
    assertThat(Checksum.of(desk.database())).isEqualTo(after);
    desk.undo();
    assertThat(Checksum.of(desk.database())).isEqualTo(before);
  }

  @Test
  void aFormThatSaysOtherThanTheLibraryIsShownAsAConflict() throws Exception {
    received(filled("first.xlsx", List.of(visit("2026-11-20", "订单饱满")))).receive();
    var model = received(filled("second.xlsx", List.of(visit("2026-11-20", "订单减少"))));
    assertThat(model.count(Kind.CONFLICT)).isOne();
    var conflict =
        Objects.requireNonNull(model.forms().get()).stream()
            .filter(one -> one.kind() == Kind.CONFLICT)
            .findFirst()
            .orElseThrow();
    assertThat(conflict.sentence()).contains("生产经营（库里为“订单饱满”）");
    assertThat(conflict.visitId()).isEqualTo(entered(slips.getFirst()).visit().id());
  }

  @Test
  void eachBadFormGetsItsSentence() throws Exception {
    var future = visit(TestDesk.TODAY.plusDays(3), "订单饱满");
    var stranger = visit("2026-11-20", "订单饱满");
    stranger.put("服务专员", "查无此人");
    var foreign = visit("二十号", "订单饱满");
    var forms = Objects.requireNonNull(received(filled("bad.xlsx", List.of(future, stranger, foreign))).forms().get());
    assertThat(forms).allMatch(form -> form.kind() == Kind.WRONG);
    assertThat(forms.get(0).sentence()).contains("还没有到");
    assertThat(forms.get(1).sentence()).contains("名册里没有叫“查无此人”的服务专员");
    assertThat(forms.get(2).sentence()).contains("走访日期“二十号”看不懂");
    var other = visit("2026-11-20", "订单饱满");
    other.put("编号", "F999999-2026-1-00");
    var wrong = Objects.requireNonNull(received(filled("other.xlsx", List.of(other))).forms().get()).getFirst();
    assertThat(wrong.sentence()).contains("999999的资料库");
    var nothing = Files.writeString(phone.resolve("x.xlsx"), "不是表格");
    assertThat(received(nothing).refusal().get()).contains("读不出来");
  }

  @Test
  void theStructureIsLockedAndWhatCanBeChosenIsChosen() throws Exception {
    try (var zip = new ZipFile(out.toFile())) {
      var sheet =
          new String(
              zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(sheet).contains("<sheetProtection").contains("<dataValidation ").contains("type=\"list\"");
      var book = new String(zip.getInputStream(zip.getEntry("xl/workbook.xml")).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(book).contains("state=\"hidden\"");
    }
  }
}
