package cn.qinshui.zhuanban.data.figure;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.policy.PolicyStore;
import cn.qinshui.zhuanban.data.register.RegisterDraft;
import cn.qinshui.zhuanban.data.register.RegisterEditStore;
import cn.qinshui.zhuanban.data.register.RegisterFilter;
import cn.qinshui.zhuanban.data.register.RegisterKindStore;
import cn.qinshui.zhuanban.data.register.RegisterStore;
import cn.qinshui.zhuanban.data.seed.Content;
import cn.qinshui.zhuanban.data.seed.FirstContent;
import cn.qinshui.zhuanban.data.shared.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class MeasureCountStoreTest extends StoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Period NOVEMBER = Period.of(2026, 11);

  private Database database;
  private FigureStore figures;
  private MeasureCountStore store;

  @BeforeEach
  void prepare() {
    database = database();
    new FirstContent().loadInto(database, CLERK);
    figures = new FigureStore(database, new PolicyStore(database, new AttachmentStore(database, folder)));
    store = new MeasureCountStore(database, figures);
  }

  private MeasureCount count(int measure, String code) {
    return store.counts(measure, NOVEMBER, TODAY).stream().filter(c -> c.code().equals(code)).findFirst().orElseThrow();
  }

  private void contest(LocalDate on) {
    var kind = new RegisterKindStore(database).kind("contest").orElseThrow();
    var draft = new RegisterDraft(null, null, "示例项目", "RECOMMENDED", on, Map.of("group", "企业组"));
    new RegisterEditStore(database).add(CLERK, kind, draft, TODAY);
  }

  @Test
  void everyMeasureHasACountAndEveryCountIsItsList() {
    contest(TODAY);
    for (int measure = 1; measure <= 18; measure++) {
      var counts = store.counts(measure, NOVEMBER, TODAY);
      assertThat(counts).as("measure " + measure).isNotEmpty();
      assertThat(counts).extracting(MeasureCount::main).as("main first").isSortedAccordingTo((a, b) -> b.compareTo(a));
      for (var count : counts) {
        assertThat(count.current().amount())
            .as(count.code())
            .isEqualByComparingTo(figures.amount(count.current().source()));
        assertThat(count.previous().isPresent()).isEqualTo(count.year().isPresent());
      }
    }
  }

  @Test
  void everyBuiltInCountButThoseOfTheWatchIsCounted() {
    for (var count : new Content().builtInCounts()) {
      if (count.source().equals("ASSESSMENT")) continue;
      assertThat(store.counts(count.measure(), NOVEMBER, TODAY)).extracting(MeasureCount::code).contains(count.code());
    }
  }

  @Test
  void addingAProjectMovesItsMeasureByOne() {
    assertThat(count(6, "contest.recommended").current().whole()).isZero();
    contest(TODAY);
    contest(LocalDate.of(2026, 10, 20));
    contest(LocalDate.of(2026, 3, 1));
    contest(LocalDate.of(2025, 12, 31));
    var count = count(6, "contest.recommended");
    assertThat(count.current().whole()).isEqualTo(1);
    assertThat(count.previous()).get().satisfies(f -> assertThat(f.whole()).isEqualTo(1));
    assertThat(count.year()).get().satisfies(f -> assertThat(f.whole()).isEqualTo(3));
    assertThat(count.change()).get().satisfies(change -> assertThat(change).isZero());
  }

  @Test
  void stockOfAPastDayIsWhatStoodThen() {
    var kind = new RegisterKindStore(database).kind("equipment").orElseThrow();
    var values = new HashMap<String, String>();
    for (var field : kind.fields()) {
      if (field.required()) values.put(field.code(), field.choices().isEmpty() ? "1" : field.choices().getFirst());
    }
    var firm = firm();
    var edits = new RegisterEditStore(database);
    edits.add(CLERK, kind, new RegisterDraft(firm, null, "示例装备", "LISTED", LocalDate.of(2026, 9, 1), values), TODAY);
    var entry = new RegisterStore(database).page(RegisterFilter.none(), PageRequest.first(1)).rows().getFirst();
    edits.move(CLERK, entry, "REMOVED", LocalDate.of(2026, 10, 5), null, TODAY);
    assertThat(count(10, "equipment.listed").current().whole()).isZero();
    var september =
        store.counts(10, Period.of(2026, 9), TODAY).stream()
            .filter(c -> c.code().equals("equipment.listed"))
            .findFirst()
            .orElseThrow();
    assertThat(september.current().whole()).isEqualTo(1);
    assertThat(september.isFlow()).isFalse();
  }

  private long firm() {
    return database.write(
        Deed.edit(CLERK, "新建"),
        tx -> {
          var row = new EnterpriseRecord();
          row.setName("示例甲");
          row.setInitials("slj");
          row.setSortKey("示例甲");
          row.setStatus("ACTIVE");
          return tx.insert(row);
        });
  }
}
