package cn.qinshui.zhuanban.data.seed;

import static cn.qinshui.zhuanban.data.jooq.Tables.CALENDAR_DAY;
import static cn.qinshui.zhuanban.data.jooq.Tables.CHAIN;
import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_ROW;
import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_SET;
import static cn.qinshui.zhuanban.data.jooq.Tables.DUTY;
import static cn.qinshui.zhuanban.data.jooq.Tables.INDUSTRY;
import static cn.qinshui.zhuanban.data.jooq.Tables.MEASURE;
import static cn.qinshui.zhuanban.data.jooq.Tables.MILESTONE;
import static cn.qinshui.zhuanban.data.jooq.Tables.PANEL_MEMBER;
import static cn.qinshui.zhuanban.data.jooq.Tables.PLAN_SECTION;
import static cn.qinshui.zhuanban.data.jooq.Tables.POLICY;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_KIND;
import static cn.qinshui.zhuanban.data.jooq.Tables.STANDARD_PACK;
import static cn.qinshui.zhuanban.data.jooq.Tables.TOWN;
import static cn.qinshui.zhuanban.data.jooq.Tables.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.TestLibrary;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstContentTest {
  @TempDir Path folder;

  @Test
  void fillsAnEmptyLibraryOnce() {
    try (var library = Library.open(folder, Library.Opening.withoutWindow(TestLibrary.CLOCK))) {
      var database = library.database();
      assertThat(FirstContent.isMissing(database)).isTrue();
      assertThat(new FirstContent().loadInto(database, TestLibrary.CLERK)).isTrue();
      assertThat(database.county()).isEqualTo("140521");
      assertThat(count(database, MEASURE)).isEqualTo(18);
      assertThat(count(database, PLAN_SECTION)).isEqualTo(6);
      assertThat(count(database, DUTY)).isEqualTo(37);
      assertThat(count(database, UNIT)).isEqualTo(9);
      assertThat(count(database, PANEL_MEMBER)).isEqualTo(7);
      assertThat(count(database, TOWN)).isEqualTo(14);
      assertThat(count(database, INDUSTRY)).isEqualTo(117);
      assertThat(count(database, CHAIN)).isEqualTo(12);
      assertThat(count(database, CALENDAR_DAY)).isEqualTo(39);
      assertThat(count(database, REGISTER_KIND)).isEqualTo(24);
      assertThat(count(database, STANDARD_PACK)).isEqualTo(9);
      assertThat(count(database, POLICY)).isEqualTo(11);
      assertThat(count(database, MILESTONE)).as("the plan sets no deadline").isZero();
      assertThat(new FirstContent().loadInto(database, TestLibrary.CLERK)).isFalse();
      assertThat(count(database, MEASURE)).isEqualTo(18);
    }
  }

  @Test
  void isOneDeedOfKindSeedWithoutRowImages() {
    try (var library = Library.open(folder, Library.Opening.withoutWindow(TestLibrary.CLOCK))) {
      new FirstContent().loadInto(library.database(), TestLibrary.CLERK);
      var sets = library.database().read(sql -> sql.selectFrom(CHANGE_SET).fetch());
      assertThat(sets)
          .singleElement()
          .satisfies(set -> {
            assertThat(set.getKind()).isEqualTo("SEED");
            assertThat(set.getCounty()).isEqualTo("140521");
            assertThat(set.getCause()).contains("沁政办发〔2026〕9号");
          });
      assertThat(count(library.database(), CHANGE_ROW)).isZero();
    }
  }

  @Test
  void thePlanIsFoundUnderEveryNameOfItsUnits() {
    try (var library = Library.open(folder, Library.Opening.withoutWindow(TestLibrary.CLOCK))) {
      new FirstContent().loadInto(library.database(), TestLibrary.CLERK);
      var plans = new PlanStore(library.database());
      var plan = plans.current(LocalDate.of(2026, 11, 23)).orElseThrow();
      var outline = plans.outline(plan.id());
      assertThat(outline.units()).hasSize(8);
      assertThat(outline.duties()).hasSize(37);
      assertThat(outline.measure(14).orElseThrow().clause()).startsWith("（十四）加强金融对接。鼓励企业在省“专精特新”专板挂牌融资");
      assertThat(plans.unitByName("发展和改革委员会")).hasValueSatisfying(unit -> assertThat(unit.name()).isEqualTo("县发改局"));
      assertThat(plans.panel(plan.id()))
          .anySatisfy(member -> {
            assertThat(member.unitName()).isEqualTo("县科技局");
            assertThat(member.duties()).isZero();
          });
    }
  }

  private static int count(Database database, Table<?> table) {
    return database.read(sql -> sql.fetchCount(table));
  }
}
