package cn.qinshui.zhuanban.data.watch;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.enterprise.FirmFixture;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseNameRecord;
import cn.qinshui.zhuanban.data.seed.FirstContent;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Changes that are to be reported, and titles that run out.
public class ChangeReportStoreTest extends StoreTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final Choice MERGER = new Choice("MERGER", "合并");

  private FirmFixture firms;
  private ChangeReportStore reports;
  private long firm;

  @BeforeEach
  void firmWithATitle() {
    new FirstContent().loadInto(database(), CLERK);
    firms = new FirmFixture(database());
    firm = firms.firm("示例甲", "slj", _ -> {});
    firms.title(firm, QualificationKind.SRDI, "2025-06-01", "2028-05-31", _ -> {});
    reports = new ChangeReportStore(database());
  }

  private Watch watch(LocalDate day) {
    Database database = database();
    return new WatchStore(database).load(day);
  }

  private List<ChangeDue> changes() {
    return watch(TODAY).changes();
  }

  @Test
  void aChangeStartsTheClockAndItsReportStopsIt() {
    reports.enter(CLERK, firm, MERGER, LocalDate.parse("2026-09-30"), "并入示例乙");
    assertThat(changes())
        .singleElement()
        .satisfies(change -> {
          assertThat(change.kind()).isEqualTo(MERGER);
          assertThat(change.dueOn()).isEqualTo("2026-12-30");
          assertThat(change.daysLeft()).isEqualTo(37);
          assertThat(change.isLate()).isFalse();
        });
    assertThat(watch(LocalDate.parse("2027-01-01")).changes().getFirst().isLate()).isTrue();
    var before = Checksum.of(database());
    reports.report(CLERK, changes().getFirst(), TODAY);
    assertThat(changes()).isEmpty();
    new History(database()).undo(CLERK);
    assertThat(Checksum.of(database())).isEqualTo(before);
    assertThat(changes()).hasSize(1);
  }

  @Test
  void aFormerNameStartsTheClockByItself() {
    firms.write(
        new EnterpriseNameRecord(),
        row -> {
          row.setEnterpriseId(firm);
          row.setName("示例旧");
          row.setKind("FORMER");
          row.setUntilOn(LocalDate.parse("2026-08-01"));
        });
    var change = changes().getFirst();
    assertThat(change.kind().label()).isEqualTo("更名");
    assertThat(change.note()).contains("示例旧");
    assertThat(change.daysLeft()).as("since 2026-11-01").isEqualTo(-22);
    reports.report(CLERK, change, TODAY);
    assertThat(changes()).isEmpty();
  }

  @Test
  void onlyFirmsThatHeldATitleThenAreAsked() {
    reports.enter(CLERK, firm, MERGER, LocalDate.parse("2025-05-31"), null);
    var other = firms.firm("示例乙", "sly", _ -> {});
    reports.enter(CLERK, other, MERGER, LocalDate.parse("2026-10-01"), null);
    assertThat(changes()).isEmpty();
  }

  @Test
  void refusesDaysThatCannotBe() {
    assertThatThrownBy(() -> reports.enter(CLERK, firm, MERGER, TODAY.plusDays(1), null))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("还没有到");
    reports.enter(CLERK, firm, MERGER, TODAY, null);
    assertThatThrownBy(() -> reports.report(CLERK, changes().getFirst(), TODAY.minusDays(1)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("早于");
  }

  @Test
  void aTitleThatIsRenewedNoLongerRunsOut() {
    var other = firms.firm("示例丙", "slb", _ -> {});
    firms.title(other, QualificationKind.SRDI, "2024-01-01", "2026-12-31", _ -> {});
    assertThat(watch(TODAY).expiringWithin(3))
        .singleElement()
        .satisfies(due -> {
          assertThat(due.firm().name()).isEqualTo("示例丙");
          assertThat(due.daysLeft()).isEqualTo(38);
        });
    firms.title(other, QualificationKind.SRDI, "2026-11-01", "2029-10-31", _ -> {});
    assertThat(watch(TODAY).expiringWithin(3)).isEmpty();
  }
}
