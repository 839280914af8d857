package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.StaleRow;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseDraft;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseEditStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFileStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStatus;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.enterprise.FirmMatch;
import cn.qinshui.zhuanban.data.enterprise.FirmMatchStore;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.jooq.tables.records.TownRecord;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class FirmBulkStoreTest extends StoreTest {
  private static final Choice DAY = new Choice("2026-11-20", "2026-11-20");

  private EnterpriseEditStore edits;
  private EnterpriseFileStore files;
  private FirmBulkStore bulk;
  private final List<Long> firms = new ArrayList<>();

  @BeforeEach
  void stores() {
    edits = new EnterpriseEditStore(database(), Pinyin.load(), new SizeStore(database()));
    files = new EnterpriseFileStore(database(), new AttachmentStore(database(), folder));
    bulk = new FirmBulkStore(database(), files, edits);
    database()
        .write(
            Deed.seed(CLERK, "乡镇"),
            tx -> {
              var town = new TownRecord();
              town.setCode("140521100");
              town.setName("龙港镇");
              town.setKind("TOWN");
              town.setSortOrder(1);
              return tx.insert(town);
            });
    firms.clear();
  }

  private void enter(int count) {
    for (int i = 0; i < count; i++) {
      firms.add(
          edits.create(
              CLERK,
              EnterpriseDraft.blank()
                  .withName("示例第" + i + "厂")
                  .withCode(CreditCode.of("91", "140521", "MA0X%04d".formatted(i)).text(), null)));
    }
  }

  private List<FirmWish> all(Map<FirmBulkField, Choice> values) {
    return firms.stream().map(id -> new FirmWish(id, values)).toList();
  }

  @Test
  void twoHundredFirmsAreOneDeedAndOneUndo() {
    enter(200);
    var before = Checksum.of(database());
    var lines =
        bulk.preview(
            all(
                Map.of(
                    FirmBulkField.ON_SERVICE_NET_ON,
                    DAY,
                    FirmBulkField.TOWN,
                    new Choice("140521100", "龙港镇"),
                    FirmBulkField.STATUS,
                    new Choice("SUSPENDED", "停产"))));
    assertThat(lines).hasSize(200).allMatch(FirmBulkLine::ready);
    assertThat(lines.getFirst().cells())
        .containsExactly(
            new FirmBulkLine.Cell(FirmBulkField.ON_SERVICE_NET_ON, "", "2026-11-20"),
            new FirmBulkLine.Cell(FirmBulkField.TOWN, "", "龙港镇"),
            new FirmBulkLine.Cell(FirmBulkField.STATUS, EnterpriseStatus.ACTIVE.label(), "停产"));
    assertThat(Checksum.of(database())).as("a preview changes nothing").isEqualTo(before);
    assertThat(bulk.write(CLERK, lines)).isEqualTo(200);
    assertThat(trail().getFirst()).isEqualTo("批量修改 200 户企业的服务网注册日期、乡镇、经营状态");
    assertThat(new EnterpriseStore(database()).count(EnterpriseFilter.none().withTowns(Set.of("140521100"))))
        .isEqualTo(200);
    var history = new History(database());
    history.undo(CLERK);
    assertThat(Checksum.of(database())).isEqualTo(before);
    history.redo(CLERK);
    assertThat(files.enterprise(firms.get(199)).orElseThrow().entered().onServiceNetOn())
        .isEqualTo(LocalDate.of(2026, 11, 20));
  }

  @Test
  void aLineThatChangesNothingAndOneThatCannotBeAreTold() {
    enter(2);
    var seen = files.enterprise(firms.getFirst()).orElseThrow();
    edits.edit(CLERK, seen, seen.entered().withOnServiceNet(LocalDate.of(2026, 11, 20)), false);
    var lines = bulk.preview(all(Map.of(FirmBulkField.ON_SERVICE_NET_ON, DAY)));
    assertThat(lines).extracting(FirmBulkLine::changes).containsExactly(false, true);
    assertThat(bulk.write(CLERK, lines)).isEqualTo(1);

    var late = bulk.preview(all(Map.of(FirmBulkField.ON_SERVICE_NET_ON, new Choice("2027-01-01", "2027-01-01"))));
    assertThat(late).noneMatch(FirmBulkLine::ready);
    assertThat(late.getFirst().errors()).singleElement().asString().contains("还没有到");
    assertThatThrownBy(() -> bulk.write(CLERK, late)).isInstanceOf(Refusal.class).hasMessageContaining("示例第0厂");
    assertThatThrownBy(() -> bulk.write(CLERK, List.of())).isInstanceOf(Refusal.class);
  }

  @Test
  void whatOthersChangedSinceTheLookIsNotOverwritten() {
    enter(2);
    var lines = bulk.preview(all(Map.of(FirmBulkField.ON_SERVICE_NET_ON, DAY)));
    var seen = files.enterprise(firms.get(1)).orElseThrow();
    edits.edit(CLERK, seen, seen.entered().withNote("别人改了"), false);
    var before = Checksum.of(database());
    assertThatThrownBy(() -> bulk.write(CLERK, lines)).isInstanceOf(StaleRow.class);
    assertThat(Checksum.of(database())).as("all or nothing").isEqualTo(before);
  }

  @Test
  void givesFirmsToACommissionerWithTheOtherFields() {
    enter(3);
    var people = new CommissionerEditStore(database());
    long zhang = people.add(CLERK, new CommissionerDraft("张示例", null, null, null, null));
    var before = Checksum.of(database());
    var lines =
        bulk.preview(
            all(
                Map.of(
                    FirmBulkField.COMMISSIONER,
                    new Choice(String.valueOf(zhang), "张示例"),
                    FirmBulkField.ABOVE_SCALE,
                    new Choice("true", "规上"))));
    bulk.write(CLERK, lines);
    assertThat(files.enterprise(firms.get(2)).orElseThrow().commissioner()).isEqualTo("张示例");
    assertThat(files.enterprise(firms.get(2)).orElseThrow().entered().aboveScale()).isTrue();
    assertThat(bulk.preview(all(Map.of(FirmBulkField.COMMISSIONER, new Choice("", "")))).getFirst().cells())
        .containsExactly(new FirmBulkLine.Cell(FirmBulkField.COMMISSIONER, "张示例", ""));
    new History(database()).undo(CLERK);
    assertThat(Checksum.of(database())).isEqualTo(before);
  }

  @Test
  void firmsAreFoundByCodeNameShortAndFormerName() {
    enter(3);
    var seen = files.enterprise(firms.getFirst()).orElseThrow();
    edits.edit(CLERK, seen, seen.entered().withName("示例新名（集团）厂").withShortName("新名"), true);
    var code = files.enterprise(firms.get(1)).orElseThrow().code();
    edits.create(CLERK, EnterpriseDraft.blank().withName("示例第2厂"));
    var found =
        new FirmMatchStore(database()).match(List.of("示例新名(集团)厂", "新名", "示例第0厂", " " + code + " ", "没有这家", "示例第2厂"));
    assertThat(found)
        .extracting(FirmMatch::firm)
        .containsExactly(firms.getFirst(), firms.getFirst(), firms.getFirst(), firms.get(1), null, null);
    assertThat(found.get(4).problem()).contains("库里没有这家企业");
    assertThat(found.get(5).problem()).contains("有 2 户");
  }
}
