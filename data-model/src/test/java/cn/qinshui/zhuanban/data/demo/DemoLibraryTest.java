package cn.qinshui.zhuanban.data.demo;

import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_ROW;
import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_SET;
import static cn.qinshui.zhuanban.data.jooq.Tables.CONTACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_ENTRY;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_KIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.LibraryReview;
import cn.qinshui.zhuanban.data.db.TestLibrary;
import cn.qinshui.zhuanban.data.register.RegisterKindReader;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoLibraryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @TempDir Path folder;

  private Library open(String name) {
    return Library.open(folder.resolve(name), Library.Opening.withoutWindow(TestLibrary.CLOCK));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-11-23", "2026-10-01", "2026-10-02", "2026-12-31", "2027-01-01", "2026-05-31", "2026-08-16"})
  void everyPlantedCaseIsFoundByItsQuestion(LocalDate today) {
    try (var library = open("a")) {
      var planted = DemoLibrary.make(library, DemoOptions.fx1(today), TestLibrary.CLERK);
      var counted = new PlantedQuestions(library.database(), today);
      for (var one : planted.cases()) {
        assertThat(counted.count(one.id())).as(one.id() + " " + one.rule()).isEqualTo(one.count());
      }
    }
  }

  @Test
  void theSameSeedAndDayMakeTheSameContent() {
    try (var one = open("one");
        var two = open("two");
        var other = open("other")) {
      DemoLibrary.make(one, DemoOptions.fx1(TODAY), TestLibrary.CLERK);
      DemoLibrary.make(two, DemoOptions.fx1(TODAY), TestLibrary.CLERK);
      DemoLibrary.make(other, new DemoOptions(60, 240, 7, TODAY), TestLibrary.CLERK);
      assertThat(Checksum.of(two.database())).isEqualTo(Checksum.of(one.database()));
      assertThat(Checksum.of(other.database())).isNotEqualTo(Checksum.of(one.database()));
    }
  }

  @Test
  void isOneDeedWithoutImagesAndAWholeLibrary() {
    try (var library = open("a")) {
      DemoLibrary.make(library, DemoOptions.fx1(TODAY), TestLibrary.CLERK);
      library
          .database()
          .read(sql -> {
            assertThat(sql.selectFrom(CHANGE_SET).fetch())
                .singleElement()
                .satisfies(set -> assertThat(set.getKind()).isEqualTo("SEED"));
            assertThat(sql.fetchCount(CHANGE_ROW)).isZero();
            return true;
          });
      var review = LibraryReview.of(library);
      assertThat(review.findings()).isEmpty();
      assertThat(review.firms()).isEqualTo(60);
      assertThat(review.visits()).isEqualTo(240);
      assertThat(review.demands()).isEqualTo(90);
      assertThat(review.policies()).isEqualTo(24);
      assertThat(review.measures()).isEqualTo(18);
    }
  }

  @Test
  void everythingIsVisiblyInvented() {
    try (var library = open("a")) {
      DemoLibrary.make(library, new DemoOptions(300, 900, 1, TODAY), TestLibrary.CLERK);
      library
          .database()
          .read(sql -> {
            var names = new HashSet<String>();
            var codes = new HashSet<String>();
            for (var firm : sql.selectFrom(ENTERPRISE)) {
              assertThat(firm.getName()).contains("示例");
              assertThat(CreditCode.check(firm.getCode()).flaws()).as(firm.getCode()).isEmpty();
              assertThat(firm.getCode().substring(8)).startsWith("XX");
              assertThat(names.add(firm.getName())).as(firm.getName()).isTrue();
              assertThat(codes.add(firm.getCode())).isTrue();
            }
            for (var contact : sql.selectFrom(CONTACT)) {
              assertThat(contact.getName()).contains("示");
              if (contact.getPhone() != null) assertThat(contact.getPhone()).matches("100[0-9]{8}");
            }
            return true;
          });
    }
  }

  @Test
  void everyKindOfLedgerHasEntriesThatStandInAStageOfIt() {
    try (var library = open("a")) {
      DemoLibrary.make(library, DemoOptions.fx1(TODAY), TestLibrary.CLERK);
      var kinds = library.database().read(sql -> sql.selectFrom(REGISTER_KIND).fetch());
      for (var kind : kinds) {
        var read = RegisterKindReader.read(kind.getCode(), kind.getBody());
        var stages =
            library
                .database()
                .read(sql ->
                    sql.select(REGISTER_ENTRY.STAGE)
                        .from(REGISTER_ENTRY)
                        .where(REGISTER_ENTRY.KIND_ID.eq(kind.getId()))
                        .fetch(REGISTER_ENTRY.STAGE));
        assertThat(stages)
            .as(kind.getName())
            .isNotEmpty()
            .allSatisfy(stage -> assertThat(read.stage(stage)).isPresent());
      }
    }
  }

  @Test
  void ordinaryFirmsLeaveThePlantedCountsAlone() {
    try (var library = open("a")) {
      var options = new DemoOptions(400, 4_000, DemoOptions.SEED, TODAY);
      var planted = DemoLibrary.make(library, options, TestLibrary.CLERK);
      var counted = new PlantedQuestions(library.database(), TODAY);
      for (var one : planted.cases()) {
        if (counted.growsWithFirms(one.id())) continue;
        assertThat(counted.count(one.id())).as(one.id() + " " + one.rule()).isEqualTo(one.count());
      }
    }
  }

  @Test
  void aFreshLibraryIsMadeSmallWithoutLosingARow() throws IOException {
    String before;
    try (var library = open("a")) {
      DemoLibrary.make(library, new DemoOptions(600, 2_400, 1, TODAY), TestLibrary.CLERK);
      before = Checksum.of(library.database());
    }
    var file = folder.resolve("a").resolve(Library.FILE);
    long large = Files.size(file);
    Library.compactFresh(folder.resolve("a"));
    assertThat(Files.size(file)).isLessThan(large);
    try (var library = open("a")) {
      assertThat(Checksum.of(library.database())).isEqualTo(before);
    }
  }

  @Test
  void saysWhatWasPlanted() throws IOException {
    try (var library = open("a")) {
      DemoLibrary.make(library, DemoOptions.fx1(TODAY), TestLibrary.CLERK);
      assertThat(Files.readString(folder.resolve("a/planted.json")))
          .contains("\"today.overdue\"")
          .contains("2026-11-23");
      assertThat(Files.readString(folder.resolve("a/planted.md"))).contains("S01 逾期").contains("永固锚杆");
    }
  }

  @Test
  void goesOnlyIntoAnEmptyLibrary() {
    try (var library = open("a")) {
      DemoLibrary.make(library, DemoOptions.fx1(TODAY), TestLibrary.CLERK);
      assertThatThrownBy(() -> DemoLibrary.make(library, DemoOptions.fx1(TODAY), TestLibrary.CLERK))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("已有资料")
          .hasMessageContaining("请换一个文件夹");
    }
    assertThatThrownBy(() -> new DemoOptions(59, 240, 1, TODAY)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new DemoOptions(60, 239, 1, TODAY)).isInstanceOf(Refusal.class);
  }
}
