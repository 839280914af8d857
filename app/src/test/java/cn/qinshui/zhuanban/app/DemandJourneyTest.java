package cn.qinshui.zhuanban.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.app.ui.Memory;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.followup.DemandEvent;
import cn.qinshui.zhuanban.data.followup.DemandFile;
import cn.qinshui.zhuanban.data.followup.DemandFileStore;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.followup.DemandRow;
import cn.qinshui.zhuanban.data.followup.DemandState;
import cn.qinshui.zhuanban.data.followup.DemandStore;
import cn.qinshui.zhuanban.data.followup.DemandUnit;
import cn.qinshui.zhuanban.data.followup.SlipKind;
import cn.qinshui.zhuanban.data.matrix.MatrixStore;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import cn.qinshui.zhuanban.data.plan.Unit;
import cn.qinshui.zhuanban.data.timeline.TimelineFilter;
import cn.qinshui.zhuanban.data.timeline.TimelineStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// S01 the clerk's morning, S02 a demand by phone, S03 feedback and 销号: in the whole window, by keyboard alone.
@ExtendWith(Toolkit.class)
class DemandJourneyTest {
  private static final int FARTHEST = 90;

  @TempDir Path folder;
  @TempDir Path elsewhere;

  private RealWindow window;
  private Hands hands;
  private Path proof;

  @BeforeEach
  void open() throws IOException {
    proof = elsewhere.resolve("放款回单.pdf");
    Files.writeString(proof, "示例回单");
    start();
  }

  private void start() throws IOException {
    var library = folder.resolve("library");
    Files.createDirectories(library);
    window =
        Files.exists(library.resolve("library.mv.db"))
            ? new RealWindow(library, Memory.forgetful(), null)
            : new RealWindow(library);
    window.file(proof);
    hands = window.hands();
  }

  @AfterEach
  void close() {
    window.close();
  }

  /// Goes on with Tab until the keyboard is on what carries this text.
  private void tabTo(String text) {
    for (int i = 0; i < FARTHEST; i++) {
      if (hands.ask(() -> isOn(text))) return;
      hands.press(KeyCode.TAB);
    }
    throw new AssertionError("Tab never came to " + text);
  }

  private void tabToTable() {
    for (int i = 0; i < FARTHEST; i++) {
      if (hands.ask(() -> hands.stage().getScene().getFocusOwner() instanceof TableView<?>)) return;
      hands.press(KeyCode.TAB);
    }
    throw new AssertionError("Tab never came to the table");
  }

  private boolean isOn(String text) {
    var owner = hands.stage().getScene().getFocusOwner();
    return owner instanceof Labeled labeled && text.equals(labeled.getText())
        || owner instanceof ButtonBase && holds(owner, text);
  }

  private static boolean holds(Node node, String text) {
    return node.lookupAll(".label").stream()
        .anyMatch(each -> each instanceof Labeled label && text.equals(label.getText()));
  }

  private DemandFile file(long id) {
    return new DemandFileStore(window.database()).file(id, TestDesk.TODAY).orElseThrow();
  }

  private DemandRow first(DemandFilter filter) {
    return new DemandStore(window.database()).page(filter, PageRequest.first(1), TestDesk.TODAY).rows().getFirst();
  }

  @Test
  void theMorningUrgesTheMostOverdueAndItStillSaysSoAfterARestart() throws IOException {
    assertThat(hands.stage().getScene().getRoot()).isNotNull();
    tabTo("逾期");
    hands.press(KeyCode.ENTER);
    assertThat(window.here()).isInstanceOf(Route.DemandList.class);
    assertThat(hands.sees("10 件")).isTrue();
    assertThat(hands.sees("今日已催")).isFalse();
    hands.press(KeyCode.CONTROL, KeyCode.P);
    assertThat(hands.sees("县工信局")).isTrue();
    tabTo("打印催办单");
    hands.press(KeyCode.ENTER);
    assertThat(window.here()).isInstanceOf(Route.DemandSlips.class);
    hands.press(KeyCode.ESCAPE);
    assertThat(window.here()).isInstanceOf(Route.DemandList.class);
    assertThat(hands.sees("今日已催")).isTrue();
    hands.press(KeyCode.ESCAPE);
    assertThat(window.here()).isEqualTo(new Route.TodayPage());
    assertThat(hands.sees("今日已催")).isTrue();
    window.close();
    start();
    assertThat(hands.sees("今日已催")).as("after a restart").isTrue();
    theSlipWentOut();
  }

  private void theSlipWentOut() {
    var overdue = first(DemandFilter.none().withOverdueOn(TestDesk.TODAY));
    var slip =
        file(overdue.demand().id()).slips().stream()
            .filter(each -> each.kind() == SlipKind.URGE)
            .findFirst()
            .orElseThrow();
    assertThat(slip.number()).isEqualTo("催〔2026〕1号");
    assertThat(slip.unit()).isEqualTo("县工信局");
  }

  @Test
  void aDemandByPhoneIsRegisteredGivenToItsUnitsAndPrintedAndAllOfItTakenBack() {
    int before = openDemandsOfFinance();
    hands.press(KeyCode.CONTROL, KeyCode.K).type("hx").press(KeyCode.ENTER);
    assertThat(window.here()).isInstanceOf(Route.EnterpriseFile.class);
    long firm = ((Route.EnterpriseFile) window.here()).id();
    hands.press(KeyCode.CONTROL, KeyCode.N);
    assertThat(window.here()).isEqualTo(new Route.DemandNew(firm, null));
    hands.press(KeyCode.TAB).press(KeyCode.DOWN);
    hands.press(KeyCode.TAB).type("贷款到期，希望协调续贷200万元");
    hands.press(KeyCode.TAB).type("12月到期，厂房已抵押。").press(KeyCode.TAB);
    hands.press(KeyCode.DOWN).press(KeyCode.DOWN);
    hands.press(KeyCode.TAB).press(KeyCode.TAB);
    assertThat(hands.sees("2026年12月7日 星期一到期")).isTrue();
    // 对应措施 stands there by the class: 14 加强金融对接
    hands.press(KeyCode.TAB);
    hands.press(KeyCode.TAB).type("jrg").press(KeyCode.ENTER);
    hands.press(KeyCode.TAB).press(KeyCode.DOWN);
    for (int i = 0; i < placeOfCentre(); i++) hands.press(KeyCode.DOWN);
    hands.press(KeyCode.ENTER).press(KeyCode.ESCAPE);
    hands.press(KeyCode.CONTROL, KeyCode.P);
    assertThat(window.here()).isInstanceOf(Route.DemandSlips.class);
    hands.press(KeyCode.ESCAPE);
    assertThat(window.here()).isInstanceOf(Route.DemandFile.class);
    long id = ((Route.DemandFile) window.here()).id();
    var file = file(id);
    assertThat(file.demand().number()).matches("诉〔2026〕\\d+号");
    assertThat(file.demand().kind().label()).isEqualTo("融资");
    assertThat(file.demand().channel().label()).isEqualTo("电话");
    assertThat(file.units()).extracting(DemandUnit::unit).containsExactly("县政府办金融股", "县中小企业发展促进中心");
    assertThat(file.slips()).hasSize(1);
    assertThat(openDemandsOfFinance()).isEqualTo(before + 1);
    assertThat(new TimelineStore(window.database()).page(TimelineFilter.of(firm), PageRequest.first(9)).rows())
        .anyMatch(entry -> entry.refId() == id);
    hands.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(new DemandFileStore(window.database()).file(id, TestDesk.TODAY)).isEmpty();
    assertThat(openDemandsOfFinance()).isEqualTo(before);
    hands.press(KeyCode.CONTROL, KeyCode.Y);
    assertThat(file(id).slips()).hasSize(1);
    assertThat(openDemandsOfFinance()).isEqualTo(before + 1);
  }

  @Test
  void whatIsTypedWhileTheFormIsStillBeingReadIsNotLost() {
    Runnable goOn = window.holdUp();
    hands.ask(() -> {
      window.wiring().navigator().open(new Route.DemandNew(null, null));
      return true;
    });
    hands.rush(KeyCode.Q, KeyCode.S, KeyCode.X, KeyCode.ENTER, KeyCode.TAB, KeyCode.DOWN, KeyCode.TAB, KeyCode.A);
    goOn.run();
    hands.settle();
    var texts =
        hands.ask(() ->
            hands.stage().getScene().getRoot().lookupAll(".text-field").stream()
                .map(TextField.class::cast)
                .map(field -> String.valueOf(field.getText()))
                .toList());
    assertThat(texts).as("the firm by its initials").anyMatch(text -> text.startsWith("沁水"));
    assertThat(texts).as("the words").contains("a");
    assertThat(texts).as("the class, and the measure it brings along").contains("14 加强金融对接");
  }

  private int placeOfCentre() {
    var units = new PlanStore(window.database()).units();
    return units.stream().map(Unit::name).toList().indexOf("县中小企业发展促进中心");
  }

  private int openDemandsOfFinance() {
    var plan = new PlanStore(window.database()).current(TestDesk.TODAY).orElseThrow();
    var matrix = new MatrixStore(window.database()).load(plan.id(), TestDesk.TODAY);
    var measure = matrix.outline().measures().stream().filter(each -> each.no() == 14).findFirst().orElseThrow();
    var unit = matrix.outline().units().stream().filter(each -> each.name().contains("金融股")).findFirst().orElseThrow();
    return matrix.cellsOf(measure).stream()
        .filter(cell -> cell.duty().unitId() == unit.id())
        .findFirst()
        .orElseThrow()
        .openDemands();
  }

  @Test
  void anUnsatisfiedFirmReopensAndASatisfiedOneLetsItBeClosedWithItsProof() throws IOException {
    hands.press(KeyCode.CONTROL, KeyCode.DIGIT5);
    tabTo("办到哪一步");
    hands.press(KeyCode.DOWN);
    for (int i = 0; i < DemandState.ANSWERED.ordinal(); i++) hands.press(KeyCode.DOWN);
    hands.press(KeyCode.ENTER).press(KeyCode.ESCAPE);
    assertThat(hands.sees("办到哪一步：已反馈待确认")).isTrue();
    assertThat(hands.sees("4 件")).isTrue();
    tabToTable();
    hands.press(KeyCode.ENTER);
    assertThat(window.here()).isInstanceOf(Route.DemandFile.class);
    long id = ((Route.DemandFile) window.here()).id();
    assertThat(hands.sees("缺企业确认")).isTrue();
    int steps = file(id).events().size();
    hands.press(KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.S);
    assertThat(hands.sees("请先选企业意见：满意，还是不满意。")).isTrue();
    assertThat(file(id).events()).hasSize(steps);
    hands.press(KeyCode.DOWN).press(KeyCode.DOWN);
    hands.press(KeyCode.TAB).type("王经理").press(KeyCode.TAB).type("还没有放款");
    hands.press(KeyCode.CONTROL, KeyCode.S);
    var again = file(id);
    assertThat(again.demand().state()).isEqualTo(DemandState.WORKING);
    assertThat(again.demand().reopened()).isEqualTo(1);
    assertThat(again.colour().spelled()).isEqualTo("黄（重办）");
    hands.press(KeyCode.ENTER).type("已放款200万元").press(KeyCode.CONTROL, KeyCode.S);
    tabTo("添加文件");
    hands.press(KeyCode.ENTER);
    Files.delete(proof);
    tabTo("企业确认");
    hands.press(KeyCode.ENTER).press(KeyCode.DOWN).press(KeyCode.TAB).type("王经理").press(KeyCode.CONTROL, KeyCode.S);
    tabTo("销号");
    hands.press(KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.S);
    var closed = file(id);
    assertThat(closed.demand().state()).isEqualTo(DemandState.CLOSED);
    assertThat(closed.events().subList(steps, closed.events().size()))
        .extracting(event -> event.step().label())
        .containsExactly("重办", "反馈", "企业确认", "销号");
    assertThat(closed.events()).extracting(DemandEvent::author).doesNotContainNull();
    for (var step : List.of("企业确认：不满意", "重办：退回再办理", "添加佐证", "企业确认：满意")) {
      assertThat(hands.sees(step)).as("among the six dated steps: " + step).isTrue();
    }
    var attachments = new AttachmentStore(window.database(), folder.resolve("library"));
    assertThat(attachments.of("demand", id))
        .singleElement()
        .satisfies(file -> assertThat(Files.readString(attachments.path(file))).isEqualTo("示例回单"));
  }
}
