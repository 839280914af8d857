package cn.qinshui.zhuanban.data.audit;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_ROW;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.enterprise.FirmFixture;
import cn.qinshui.zhuanban.data.jooq.DefaultSchema;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.YearFiguresRecord;
import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.data.timeline.TimelineFilter;
import cn.qinshui.zhuanban.data.timeline.TimelineKind;
import cn.qinshui.zhuanban.data.timeline.TimelineStore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Rows that an import enters stand together in the record; whoever asks for one of them finds it as if it stood alone.
public class RowsEnteredTogetherTest extends StoreTest {
  private static final int FIRMS = 700;
  private static final Author OTHER = new Author("李示例");
  private static final String CAUSE = "导入企业名单“示例.xlsx”";

  private final List<Long> firms = new ArrayList<>();
  private History history;
  private String before = "";

  /// Beside a firm that was there before.
  @BeforeEach
  void enter() {
    history = new History(database());
    new FirmFixture(database()).firm("示例此前的厂", "sl", _ -> {});
    before = Checksum.of(database());
    database()
        .write(
            new Deed(CLERK, Deed.Kind.IMPORT, CAUSE),
            tx -> {
              var rows = new ArrayList<EnterpriseRecord>();
              for (int i = 0; i < FIRMS; i++) rows.add(firm(tx.newId(), i));
              tx.insertAll(rows);
              var figures = new ArrayList<YearFiguresRecord>();
              for (var row : rows) figures.add(figures(row.getId()));
              tx.insertAll(figures);
              for (var row : rows) firms.add(row.getId());
              return tx.newId();
            });
  }

  /// Names with all that a list of images could stumble over.
  private static EnterpriseRecord firm(long id, int number) {
    var firm = new EnterpriseRecord();
    firm.setId(id);
    firm.setName("示例},{\"id\":\"1\"\\" + number + "[厂]");
    firm.setInitials("sl");
    firm.setSortKey("shili" + number);
    firm.setStatus("ACTIVE");
    firm.setCapital(new BigDecimal("12.345678"));
    return firm;
  }

  private static YearFiguresRecord figures(long firm) {
    var figures = new YearFiguresRecord();
    figures.setEnterpriseId(firm);
    figures.setFiscalYear(2025);
    figures.setSource("IMPORT");
    figures.setPreferred(true);
    figures.setRevenue(new BigDecimal("1800"));
    return figures;
  }

  private long setId() {
    return history.entries(null, 1).getFirst().setId();
  }

  @Test
  void takeFewRowsOfTheRecordAndAreAllToldApart() {
    long set = setId();
    assertThat(database().<Integer>read(sql -> sql.fetchCount(CHANGE_ROW, CHANGE_ROW.SET_ID.eq(set)))).isLessThan(20);
    var rows = history.rows(set).stream().filter(row -> row.table().equals("enterprise")).toList();
    assertThat(rows).extracting(History.RowChange::rowId).isEqualTo(firms);
    for (int i = 0; i < FIRMS; i++) {
      assertThat(rows.get(i).before()).isNull();
      assertThat(rows.get(i).after())
          .containsEntry("name", "示例},{\"id\":\"1\"\\" + i + "[厂]")
          .containsEntry("capital", "12.3457");
    }
  }

  @Test
  void goAndComeBackWholeWithTheirDeed() {
    var after = Checksum.of(database());
    history.undo(CLERK);
    assertThat(Checksum.of(database())).isEqualTo(before);
    history.redo(CLERK);
    assertThat(Checksum.of(database())).isEqualTo(after);
  }

  @Test
  void areEachFoundByTheirOwnId() {
    assertThat(history.of("enterprise", firms.get(333))).extracting(History.Entry::cause).containsExactly(CAUSE);
    assertThat(history.of("enterprise", firms.get(333) + 1)).isEmpty();
    assertThat(history.of("contact", firms.get(333))).isEmpty();
    var changes =
        new FieldChangeStore(database()).page(FieldChangeFilter.ofFirm(firms.get(1)), PageRequest.first(100)).rows();
    assertThat(changes).extracting(FieldChange::field).contains("营业收入（万元）", "企业名称");
    assertThat(changes).extracting(FieldChange::firmId).containsOnly(firms.get(1));
    var filter = TimelineFilter.of(firms.get(5)).withKinds(Set.of(TimelineKind.EDIT));
    assertThat(new TimelineStore(database()).page(filter, PageRequest.first(10)).rows()).hasSize(1);
  }

  @Test
  void cannotGoOnceOneOfThemWasChanged() {
    long set = setId();
    database()
        .write(Deed.edit(OTHER, "改地址"), tx -> tx.update(ENTERPRISE, firms.get(7), 1, row -> row.setAddress("东街")));
    assertThatThrownBy(() -> history.reverse(CLERK, set)).isInstanceOf(Refusal.class).hasMessageContaining("李示例");
    assertThat(history.of("enterprise", firms.get(7))).extracting(History.Entry::cause).containsExactly(CAUSE, "改地址");
  }

  /// An image begins with the id of its row.
  @Test
  void beginEveryTableWithItsId() {
    assertThat(DefaultSchema.DEFAULT_SCHEMA.getTables()).allMatch(table -> table.field(0).getName().equals("id"));
  }
}
