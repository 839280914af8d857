package cn.qinshui.zhuanban.app.feature.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.TestWindow;
import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Navigator;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.app.usecase.MakeAssessment;
import cn.qinshui.zhuanban.app.usecase.Typefaces;
import cn.qinshui.zhuanban.data.assessment.SnapshotStore;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
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
import java.util.List;
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

  private TestDesk desk;
  private TestWindow window;
  private Hands hands;

  @BeforeEach
  void open() throws Exception {
    desk = DemoFolder.open(folder);
    window =
        TestWindow.open(
            desk.database(),
            (lent, deeds) ->
                List.of(
                    AssessmentFeature.of(
                        lent,
                        deeds,
                        desk.database(),
                        new AttachmentStore(desk.database(), folder),
                        new MakeAssessment(desk.database(), Typefaces.of(folder)))),
            Path.of("target", "pictures"));
    hands = window.hands();
  }

  @AfterEach
  void close() {
    window.close();
    desk.close();
  }

  private Route here() {
    Navigator.Step step = hands.ask(() -> window.navigator().current().get());
    return step.route();
  }

  @Test
  void theTilesOfTheWatchNarrowItsListAndALineBecomesWork() {
    var watch = new WatchStore(desk.database()).load(TestDesk.TODAY);
    var todos = new TodoStore(desk.database());
    var guidance = TodoFilter.none().withKinds(Set.of(TodoKind.GUIDANCE));
    int before = todos.count(guidance);
    hands.act(() -> window.navigator().open(new Route.Watch()));
    hands.click("临界");
    assertThat(hands.sees(watch.of(WatchClass.NEAR).size() + " 条")).isTrue();
    hands.click("建指导任务").press(KeyCode.ENTER);
    assertThat(todos.count(guidance)).isEqualTo(before + watch.of(WatchClass.NEAR).size());
    hands.click("撤销");
    assertThat(todos.count(guidance)).isEqualTo(before);
  }

  @Test
  void theMonthlyListAndAGuidanceSheetAreSet() {
    hands.act(() -> window.navigator().open(new Route.Watch()));
    hands.click("临界").click("指导单");
    assertThat(here()).isInstanceOf(Route.GuidanceSheet.class);
    assertThat(hands.sees("没有排出来")).isFalse();
    hands.press(KeyCode.ESCAPE).click("监测月报");
    assertThat(here()).isEqualTo(new Route.WatchSheet(TestDesk.TODAY));
    assertThat(hands.sees("没有排出来")).isFalse();
  }

  @Test
  void aSnapshotKeepsWhatWasSaid() {
    var snapshots = new SnapshotStore(desk.database());
    int before = snapshots.all().size();
    hands.act(() -> window.navigator().open(new Route.Assessments()));
    hands.click("存快照").press(KeyCode.ENTER);
    assertThat(snapshots.all()).hasSize(before + 1);
    hands.click("快照");
    assertThat(here()).isEqualTo(new Route.Snapshots());
    hands.press(KeyCode.ENTER);
    assertThat(here()).isInstanceOf(Route.SnapshotFile.class);
    assertThat(hands.sees("60 户")).isTrue();
  }

  private PackRow srdi() {
    return new PackStore(desk.database())
        .all().stream().filter(row -> row.code().equals("srdi-2026") && row.inForce()).findFirst().orElseThrow();
  }

  @Test
  void aCorrectedStandardIsLoadedAfterItsDifferencesWereShown() throws Exception {
    var body = new PackEditStore(desk.database()).body(srdi().id());
    var corrected = other.resolve("srdi-2026.json");
    Files.writeString(corrected, body.replace("\"value\": 1500", "\"value\": 1600"), StandardCharsets.UTF_8);
    assertThat(Files.readString(corrected)).isNotEqualTo(body);
    window.file(corrected);
    long old = srdi().id();
    hands.act(() -> window.navigator().open(new Route.Packs()));
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
    var body = new PackEditStore(desk.database()).body(srdi().id());
    Files.writeString(
        broken, body.replace("\"field\": \"segmentYears\"", "\"field\": \"noSuchField\""), StandardCharsets.UTF_8);
    window.file(broken);
    long old = srdi().id();
    hands.act(() -> window.navigator().open(new Route.Packs()));
    hands.click("载入标准文件");
    assertThat(hands.sees("没有完成")).isTrue();
    assertThat(srdi().id()).isEqualTo(old);
  }
}
