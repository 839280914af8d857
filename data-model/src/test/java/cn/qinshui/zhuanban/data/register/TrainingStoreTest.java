package cn.qinshui.zhuanban.data.register;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.demo.DemoLibrary;
import cn.qinshui.zhuanban.data.demo.DemoOptions;
import cn.qinshui.zhuanban.data.followup.Commissioner;
import cn.qinshui.zhuanban.data.followup.CommissionerStore;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class TrainingStoreTest extends StoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final RegisterFilter HELD =
      RegisterFilter.none().withKind(TrainingStore.KIND).withStages(Set.of("HELD"));

  private Database database;
  private TrainingStore trainings;
  private Commissioner one;
  private Commissioner other;

  @BeforeEach
  void make() {
    database = database();
    DemoLibrary.make(database, folder, DemoOptions.fx1(TODAY), CLERK);
    trainings = new TrainingStore(database);
    var roster = new CommissionerStore(database).present();
    one = roster.get(0);
    other = roster.get(1);
  }

  @Test
  void aTrainingIsEnteredWithWhoTookPartAndCountsInTheLedger() {
    int held = new RegisterStore(database).count(HELD);
    trainings.hold(CLERK, new TrainingDraft("政策业务培训", TODAY.minusDays(3), "4"), one, TODAY);
    assertThat(trainings.of(one.id()))
        .singleElement()
        .satisfies(each -> assertThat(each.title()).isEqualTo("政策业务培训"))
        .satisfies(each -> assertThat(each.heldOn()).isEqualTo(TODAY.minusDays(3)))
        .satisfies(each -> assertThat(each.stage()).isEqualTo("已举办"))
        .satisfies(each -> assertThat(each.hours()).isEqualTo("4"));
    assertThat(trainings.of(other.id())).isEmpty();
    assertThat(new RegisterStore(database).count(HELD)).isEqualTo(held + 1);
    new History(database).undo(CLERK);
    assertThat(trainings.of(one.id())).isEmpty();
    assertThat(new RegisterStore(database).count(HELD)).isEqualTo(held);
  }

  @Test
  void severalTakePartInTheSameOneAndNobodyTwice() {
    trainings.hold(CLERK, new TrainingDraft("走访实务", TODAY, null), one, TODAY);
    var session = trainings.sessions().getFirst();
    trainings.attend(CLERK, session, other);
    assertThat(trainings.attendees(session.id())).containsExactlyInAnyOrder(one.name(), other.name());
    assertThat(trainings.sessions().getFirst().value("people")).contains("2");
    assertThatThrownBy(() -> trainings.attend(CLERK, session, other))
        .isInstanceOf(Refusal.class)
        .hasMessage("已经记过“" + other.name() + "”参加这次培训。请另选一次。");
    trainings.leaveOut(CLERK, trainings.of(other.id()).getFirst(), other);
    assertThat(trainings.of(other.id())).isEmpty();
    assertThat(trainings.sessions().getFirst().title()).as("the training itself stays").isEqualTo("走访实务");
  }

  @Test
  void oneToComeIsPlannedAndBadWordsAreRefused() {
    trainings.hold(CLERK, new TrainingDraft("年底培训", TODAY.plusDays(9), null), one, TODAY);
    assertThat(trainings.of(one.id())).extracting(Training::stage).containsExactly("计划");
    assertThatThrownBy(() -> trainings.hold(CLERK, new TrainingDraft(" ", TODAY, null), one, TODAY))
        .hasMessage("没有填培训名称。请填写。");
    assertThatThrownBy(() -> trainings.hold(CLERK, new TrainingDraft("甲", TODAY, "半天"), one, TODAY))
        .hasMessage("学时“半天”看不懂。请填数字，如 8。");
  }
}
