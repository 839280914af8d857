package cn.qinshui.zhuanban.app.feature.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.data.assessment.AssessmentStore;
import cn.qinshui.zhuanban.data.assessment.SnapshotChange;
import cn.qinshui.zhuanban.data.assessment.SnapshotStore;
import cn.qinshui.zhuanban.data.followup.TodoFilter;
import cn.qinshui.zhuanban.data.followup.TodoKind;
import cn.qinshui.zhuanban.data.followup.TodoStore;
import cn.qinshui.zhuanban.data.standard.PackEditStore;
import cn.qinshui.zhuanban.data.standard.PackRow;
import cn.qinshui.zhuanban.data.standard.PackStore;
import cn.qinshui.zhuanban.data.watch.WatchClass;
import cn.qinshui.zhuanban.data.watch.WatchStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The monitoring round, snapshots, and a standard corrected by the office.
@ExtendWith(Toolkit.class)
class WatchJourneyTest {
  @TempDir Path folder;
  @TempDir Path other;

  private AssessmentWindow window;
  private Hands hands;

  @BeforeEach
  void open() throws Exception {
    window = new AssessmentWindow(folder);
    hands = window.hands();
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void theTilesOfTheWatchNarrowItsListAndALineBecomesWork() {
    var watch = new WatchStore(window.database()).load(TestDesk.TODAY);
    var todos = new TodoStore(window.database());
    var guidance = TodoFilter.none().withKinds(Set.of(TodoKind.GUIDANCE));
    int before = todos.count(guidance);
    window.open(new Route.Watch());
    hands.click("临界");
    assertThat(hands.sees(watch.of(WatchClass.NEAR).size() + " 条")).isTrue();
    hands.click("建指导任务").press(KeyCode.ENTER);
    assertThat(todos.count(guidance)).isEqualTo(before + watch.of(WatchClass.NEAR).size());
    hands.click("撤销");
    assertThat(todos.count(guidance)).isEqualTo(before);
  }

  @Test
  void aWatchedTitleShowsBothYearsOfItsWeakestCriterion() {
    window.open(new Route.Watch());
    hands.click("临界");
    hands.act(() -> hands.stage().getScene().getRoot().lookup(".table-view").requestFocus());
    hands.press(KeyCode.ENTER);
    assertThat(hands.sees("营业收入总额1455万元，门槛1500万元")).isTrue();
    assertThat(hands.sees("距门槛：上年+2%，现在−3%")).as("the trend of two years").isTrue();
    hands.click("打开预评估");
    assertThat(window.here()).isInstanceOf(Route.FirmAssessment.class);
  }

  @Test
  void theMonthlyListAndAGuidanceSheetAreSet() {
    window.open(new Route.Watch());
    hands.click("临界").click("指导单");
    assertThat(window.here()).isInstanceOf(Route.GuidanceSheet.class);
    assertThat(hands.sees("没有排出来")).isFalse();
    hands.press(KeyCode.ESCAPE).click("监测月报");
    assertThat(window.here()).isEqualTo(new Route.WatchSheet(TestDesk.TODAY));
    assertThat(hands.sees("没有排出来")).isFalse();
  }

  @Test
  void aSnapshotKeepsWhatWasSaid() {
    var snapshots = new SnapshotStore(window.database());
    int before = snapshots.all().size();
    window.open(new Route.Assessments());
    hands.click("存快照").press(KeyCode.ENTER);
    assertThat(snapshots.all()).hasSize(before + 1);
    hands.click("快照");
    assertThat(window.here()).isEqualTo(new Route.Snapshots());
    hands.press(KeyCode.ENTER);
    assertThat(window.here()).isInstanceOf(Route.SnapshotFile.class);
    assertThat(hands.sees("60 户")).isTrue();
  }

  @Test
  void howFirmsMovedBetweenTwoSnapshotsIsPrinted() {
    var store = new AssessmentStore(window.database());
    var standing = store.shelf().find("srdi-2026").orElseThrow();
    var snapshots = new SnapshotStore(window.database());
    long one = snapshots.save(TestDesk.CLERK, standing, store.assess(standing.pack(), TestDesk.TODAY), "先前的");
    var day = TestDesk.TODAY.plusYears(1);
    long two = snapshots.save(TestDesk.CLERK, standing, store.assess(standing.pack(), day), "后来的");
    long moved = snapshots.compare(one, two).stream().filter(SnapshotChange::differs).count();
    window.open(new Route.SnapshotCompare(one, two));
    assertThat(hands.sees(moved + " 户")).isTrue();
    hands.press(KeyCode.CONTROL, KeyCode.P);
    assertThat(window.here()).isEqualTo(new Route.SnapshotCompareSheet(one, two));
    assertThat(hands.sees("没有排出来")).isFalse();
  }

  private PackRow srdi() {
    return new PackStore(window.database())
        .all().stream().filter(row -> row.code().equals("srdi-2026") && row.inForce()).findFirst().orElseThrow();
  }

  @Test
  void aCorrectedStandardIsLoadedAfterItsDifferencesWereShown() throws Exception {
    var body = new PackEditStore(window.database()).body(srdi().id());
    var corrected = other.resolve("srdi-2026.json");
    Files.writeString(corrected, body.replace("\"value\": 1500", "\"value\": 1600"), StandardCharsets.UTF_8);
    assertThat(Files.readString(corrected)).isNotEqualTo(body);
    window.file(corrected);
    long old = srdi().id();
    window.open(new Route.Packs());
    hands.click("载入标准文件");
    assertThat(srdi().id()).as("nothing is written before the answer").isEqualTo(old);
    hands.press(KeyCode.ENTER);
    assertThat(srdi().id()).isNotEqualTo(old);
    hands.click("撤销");
    assertThat(srdi().id()).isEqualTo(old);
  }

  @Test
  void aStandardThatDoesNotHoldTogetherIsRefusedAndTheOldOneStays() throws Exception {
    var broken = other.resolve("srdi-2026.json");
    var body = new PackEditStore(window.database()).body(srdi().id());
    Files.writeString(
        broken, body.replace("\"field\": \"segmentYears\"", "\"field\": \"noSuchField\""), StandardCharsets.UTF_8);
    window.file(broken);
    long old = srdi().id();
    window.open(new Route.Packs());
    hands.click("载入标准文件");
    assertThat(hands.sees("没有完成")).isTrue();
    assertThat(srdi().id()).isEqualTo(old);
  }
}
