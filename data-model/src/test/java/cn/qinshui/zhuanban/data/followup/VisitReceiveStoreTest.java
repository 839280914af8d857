package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.followup.FollowupFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.followup.ReceivedVisit.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class VisitReceiveStoreTest extends StoreTest {
  private Database database;
  private FollowupFixture fixture;
  private VisitReceiveStore store;
  private String code;

  @BeforeEach
  void prepare() {
    database = database();
    fixture = FollowupFixture.in(database);
    store = new VisitReceiveStore(database);
    var form = new SlipStore(database).issue(CLERK, SlipDraft.visitForm(fixture.firmA), TODAY);
    code = new SlipStore(database).code(form);
  }

  private PhoneVisit form(String production, @Nullable String reason) {
    return new PhoneVisit(
        code,
        TODAY.minusDays(1),
        "上门",
        "示例赵六",
        "王经理",
        List.of("融资", "用工"),
        production,
        "",
        List.of(new PhoneVisit.PhoneDemand("融资", "贷款三百万元", 10)),
        reason == null ? TODAY.plusDays(60) : null,
        reason == null ? "" : reason,
        List.of());
  }

  @Test
  void whatIsNewComesInOnceUnderTheNameOfWhoMadeTheVisit() {
    var before = Checksum.of(database);
    var forms = List.of(form("订单饱满", null), form("订单饱满", null));
    var previewed = store.preview(forms, TODAY);
    assertThat(previewed).extracting(ReceivedVisit::kind).containsExactly(Kind.NEW, Kind.WRONG);
    assertThat(previewed.getLast().sentence()).contains("出现了两次");
    assertThat(store.receive(CLERK, previewed, TODAY)).isOne();
    var visits = new VisitStore(database).page(VisitFilter.none(), PageRequest.first(5)).rows();
    var file = new VisitFileStore(database).file(visits.getFirst().id(), TODAY).orElseThrow();
    assertThat(file.author()).isEqualTo("示例赵六");
    assertThat(file.demands()).hasSize(1);
    assertThat(new History(database).undoable(CLERK).orElseThrow().author())
        .as("the deed is the clerk's")
        .isEqualTo(CLERK.name());
    var again = store.preview(List.of(form("订单饱满", null)), TODAY);
    assertThat(again).extracting(ReceivedVisit::kind).containsExactly(Kind.SAME);
    var there = Checksum.of(database);
    assertThat(store.receive(CLERK, again, TODAY)).isZero();
    assertThat(Checksum.of(database)).isEqualTo(there);
    assertThat(store.preview(List.of(form("订单减少", null)), TODAY))
        .singleElement()
        .satisfies(one -> assertThat(one.sentence()).contains("生产经营（库里为“订单饱满”）"));
    new History(database).undo(CLERK);
    assertThat(Checksum.of(database)).isEqualTo(before);
  }

  @Test
  void aFormThatWasNotFilledInIsLeftOut() {
    var blank = new PhoneVisit(code, null, "上门", "示例赵六", "", List.of(), "", "", List.of(), null, "", List.of());
    assertThat(store.preview(List.of(blank), TODAY)).extracting(ReceivedVisit::kind).containsExactly(Kind.BLANK);
    assertThat(store.preview(List.of(form("停产", "企业停产")), TODAY))
        .extracting(ReceivedVisit::kind)
        .containsExactly(Kind.NEW);
  }
}
