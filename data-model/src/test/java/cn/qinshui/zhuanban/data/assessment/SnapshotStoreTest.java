package cn.qinshui.zhuanban.data.assessment;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.assessment.SnapshotChange.Move;
import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.enterprise.FirmFixture;
import cn.qinshui.zhuanban.data.jooq.tables.records.PropertyRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.YearFiguresRecord;
import cn.qinshui.zhuanban.data.seed.FirstContent;
import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.data.standard.PackEditStore;
import cn.qinshui.zhuanban.data.standard.PackShelf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Evaluation from real rows, and snapshots that stay as they were.
public class SnapshotStoreTest extends StoreTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private FirmFixture firms;
  private AssessmentStore assessments;
  private SnapshotStore snapshots;
  private long risen;
  private long figures;

  @BeforeEach
  void twoFirms() {
    new FirstContent().loadInto(database(), CLERK);
    firms = new FirmFixture(database());
    assessments = new AssessmentStore(database());
    snapshots = new SnapshotStore(database());
    risen = firms.firm("示例甲", "slj", firm -> firm.setIndustryCode("35"));
    firms.firm("示例乙", "sly", firm -> firm.setIndustryCode("35"));
    figures = year(risen, 2025, "AUDIT", true, row -> row.setRevenue(new BigDecimal("1400")));
    year(risen, 2024, "AUDIT", true, row -> row.setRevenue(new BigDecimal("1300")));
    year(risen, 2025, "TAX", false, row -> row.setRevenue(new BigDecimal("1600")));
  }

  private long year(long firm, int year, String source, boolean preferred, Consumer<YearFiguresRecord> more) {
    return firms.write(
        new YearFiguresRecord(),
        row -> {
          row.setEnterpriseId(firm);
          row.setFiscalYear(year);
          row.setSource(source);
          row.setPreferred(preferred);
          row.setEquityRaised(BigDecimal.ZERO);
          more.accept(row);
        });
  }

  private PackShelf.Standing pack() {
    return assessments.shelf().find("srdi-2026").orElseThrow();
  }

  private long save(String title) {
    return snapshots.save(CLERK, pack(), assessments.assess(pack().pack(), DAY), title);
  }

  private void setRevenue(String revenue) {
    database()
        .write(
            Deed.edit(CLERK, "改"),
            tx -> tx.update(YEAR_FIGURES, figures, null, row -> row.setRevenue(new BigDecimal(revenue))));
  }

  @Test
  void thePreferredSourceCounts() {
    var row = assessments.assess(pack().pack(), DAY).firm(risen).orElseThrow();
    assertThat(row.criteria()).containsEntry("SRDI26-2a", Verdict.UNMET);
    var firm = assessments.firm(pack().pack(), DAY, risen).orElseThrow();
    assertThat(firm.disagreements()).containsExactly("2025年营业收入总额：采用1400万元，纳税申报为1600万元");
  }

  @Test
  void propertiesAreCountedAsFarAsTheyAreKnown() {
    Consumer<PropertyRecord> invention =
        row -> {
          row.setEnterpriseId(risen);
          row.setKind("INVENTION");
          row.setGrade("I");
          row.setTitle("示例发明");
          row.setForMainProduct(true);
          row.setInUse(true);
          row.setTransferredIn(false);
        };
    firms.write(new PropertyRecord(), invention);
    assertThat(ip()).as("the rank of the holder is not known").isEqualTo(Verdict.UNKNOWN);
    firms.write(new PropertyRecord(), invention.andThen(row -> row.setHolderRank(4)));
    assertThat(ip()).as("the fourth holder does not count").isEqualTo(Verdict.UNKNOWN);
    firms.write(
        new PropertyRecord(),
        invention.andThen(row -> {
          row.setHolderRank(3);
          row.setValidUntil(DAY.minusDays(1));
        }));
    assertThat(ip()).as("run out").isEqualTo(Verdict.UNKNOWN);
    firms.write(
        new PropertyRecord(),
        invention.andThen(row -> {
          row.setHolderRank(3);
          row.setValidUntil(DAY);
        }));
    assertThat(ip()).isEqualTo(Verdict.MET);
  }

  private Verdict ip() {
    return assessments.assess(pack().pack(), DAY).firm(risen).orElseThrow().criteria().get("SRDI26-4");
  }

  @Test
  void aSnapshotStaysWhenDataAndPacksChange() {
    var id = save("十一月");
    var before = snapshots.page(id, PageRequest.first(10)).rows();
    setRevenue("1500");
    var edits = new PackEditStore(database());
    edits.load(CLERK, edits.read("新.json", pack().body().replace("\"value\": 1500", "\"value\": 900")));
    assertThat(snapshots.page(id, PageRequest.first(10)).rows()).isEqualTo(before);
    assertThat(snapshots.pack(id).orElseThrow().criterion("SRDI26-2a").orElseThrow().test().toString())
        .contains("1500");
    var kept = before.stream().filter(firm -> firm.enterpriseId() == risen).findFirst().orElseThrow();
    assertThat(kept.line("SRDI26-2a").orElseThrow().verdict()).isEqualTo(Verdict.UNMET);
    assertThat(kept.body().inputs()).containsEntry("营业收入总额2025", "1400");
  }

  @Test
  void comparingTellsWhoMovedAndWhy() {
    var earlier = save("前");
    setRevenue("1500");
    firms.firm("示例丙", "slb", _ -> {});
    var later = save("后");
    var changes = snapshots.compare(earlier, later);
    assertThat(changes).extracting(SnapshotChange::move).containsExactly(Move.ROSE, Move.CAME, Move.SAME);
    assertThat(changes.getFirst().name()).isEqualTo("示例甲");
    assertThat(changes.getFirst().why().getFirst().words())
        .startsWith("营业收入：不满足→满足")
        .contains("1400万元")
        .contains("1500万元");
    assertThat(snapshots.compare(later, earlier))
        .extracting(SnapshotChange::move)
        .containsExactly(Move.FELL, Move.LEFT, Move.SAME);
  }

  @Test
  void savingIsOneDeedThatCanBeTakenBack() {
    var before = Checksum.of(database());
    save("快照");
    assertThat(snapshots.all())
        .singleElement()
        .satisfies(snapshot -> {
          assertThat(snapshot.title()).isEqualTo("快照");
          assertThat(snapshot.packCode()).isEqualTo("srdi-2026");
          assertThat(snapshot.firms()).isEqualTo(2);
        });
    new History(database()).undo(CLERK);
    assertThat(Checksum.of(database())).isEqualTo(before);
    assertThatThrownBy(() -> save(" ")).isInstanceOf(Refusal.class);
  }
}
