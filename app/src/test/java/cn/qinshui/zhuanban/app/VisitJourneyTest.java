package cn.qinshui.zhuanban.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.figure.FigureStore;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.followup.DemandRow;
import cn.qinshui.zhuanban.data.followup.DemandStore;
import cn.qinshui.zhuanban.data.followup.VisitFileStore;
import cn.qinshui.zhuanban.data.followup.VisitFilter;
import cn.qinshui.zhuanban.data.followup.VisitRow;
import cn.qinshui.zhuanban.data.followup.VisitState;
import cn.qinshui.zhuanban.data.followup.VisitStore;
import cn.qinshui.zhuanban.data.policy.PolicyStore;
import cn.qinshui.zhuanban.data.today.TodayGroup;
import cn.qinshui.zhuanban.data.today.TodayScope;
import cn.qinshui.zhuanban.data.today.TodayStore;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// 走访 in the whole window, by keyboard alone (S04), on paper (S05), and who serves whom (S20).
class VisitJourneyTest extends Journey {
  private int keys;

  private void press(KeyCode... codes) {
    keys++;
    hands.press(codes);
  }

  private void tab(int times) {
    for (int i = 0; i < times; i++) press(KeyCode.TAB);
  }

  private void type(String text) {
    keys += text.codePointCount(0, text.length());
    hands.type(text);
  }

  @Test
  void aVisitWithTwoDemandsIsEnteredByKeyboardAlone() {
    press(KeyCode.CONTROL, KeyCode.DIGIT4);
    assertThat(window.here()).isEqualTo(new Route.VisitList());
    long begun = System.nanoTime();
    keys = 0;
    press(KeyCode.CONTROL, KeyCode.N);
    assertThat(window.here()).isEqualTo(new Route.VisitNew());
    type("qsx");
    press(KeyCode.ENTER);
    tab(2); // date stands at today; state stands at 已走访
    tab(1);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER); // the commissioner
    tab(2);
    type("张经理");
    tab(2);
    press(KeyCode.DIGIT1);
    press(KeyCode.DIGIT4);
    press(KeyCode.DIGIT7);
    tab(1);
    type("订单饱满，开工足");
    press(KeyCode.CONTROL, KeyCode.D);
    type("rz");
    press(KeyCode.ENTER);
    tab(2);
    type("流动资金贷款三百万元");
    press(KeyCode.CONTROL, KeyCode.D);
    type("yg");
    press(KeyCode.ENTER);
    tab(2);
    type("招数控车工五名");
    press(KeyCode.CONTROL, KeyCode.S);
    assertThat(hands.sees("没有填下次跟进。请填日期，或选“不需要”并写明原因。")).as("下次跟进 is forced").isTrue();
    type("+90天");
    press(KeyCode.CONTROL, KeyCode.S);
    double seconds = (System.nanoTime() - begun) / 1e9;
    System.out.printf("S04: %d keys, %.1f s by the robot%n", keys, seconds);
    assertThat(window.here()).isInstanceOf(Route.VisitFile.class);
    assertThat(hands.sees("2027-02-21")).as("ninety days on").isTrue();
    assertThat(hands.sees("已走访")).isTrue();
    theCommissionerSeesTheNextDay();
  }

  /// 今日 of the commissioner who went there: its next day, and both demands with their numbers.
  private void theCommissionerSeesTheNextDay() {
    long visit = ((Route.VisitFile) window.here()).id();
    var row = new VisitFileStore(window.database()).file(visit, TestDesk.TODAY).orElseThrow().visit();
    var demands =
        new DemandStore(window.database())
            .page(DemandFilter.none().withVisit(visit), PageRequest.first(9), TestDesk.TODAY)
            .rows();
    assertThat(demands).hasSize(2).allSatisfy(each -> assertThat(each.demand().number()).matches("诉〔2026〕\\d+号"));
    assertThat(demands).extracting(each -> each.demand().measureNo()).containsExactlyInAnyOrder(14, 15);
    var policies =
        new PolicyStore(window.database(), new AttachmentStore(window.database(), window.library().folder()));
    var today =
        new TodayStore(window.database(), new FigureStore(window.database(), policies), policies)
            .load(TestDesk.TODAY, TodayScope.of(String.valueOf(row.commissioner())));
    assertThat(today.group(TodayGroup.Kind.LATER_FOLLOW_UPS).orElseThrow().items())
        .anySatisfy(item -> {
          assertThat(item.title()).isEqualTo("跟进" + row.enterprise());
          assertThat(item.due()).contains(TestDesk.TODAY.plusDays(90));
        });
  }

  @Test
  void whatIsTypedWhileTheFormIsStillBeingReadIsNotLost() {
    press(KeyCode.CONTROL, KeyCode.DIGIT4);
    Runnable goOn = window.holdUp();
    hands.ask(() -> {
      window.wiring().navigator().open(new Route.VisitNew());
      return true;
    });
    hands.rush(KeyCode.Q, KeyCode.S, KeyCode.X, KeyCode.ENTER, KeyCode.TAB, KeyCode.MINUS, KeyCode.DIGIT1, KeyCode.TAB);
    goOn.run();
    hands.settle();
    assertThat(texts()).as("the firm by its initials").anyMatch(text -> text.startsWith("沁水"));
    assertThat(texts()).as("yesterday, in the field after it").contains("2026-11-22");
  }

  private List<String> texts() {
    return hands.ask(() ->
        hands.stage().getScene().getRoot().lookupAll(".text-field").stream()
            .map(TextField.class::cast)
            .map(field -> field.getText() == null ? "" : field.getText())
            .toList());
  }

  @Test
  void aForgottenDemandIsRegisteredFromTheVisitAndBelongsToIt() {
    var done = VisitFilter.none().withStates(Set.of(VisitState.DONE));
    var visit = new VisitStore(window.database()).page(done, PageRequest.first(1)).rows().getFirst();
    int before = demandsOf(visit).size();
    window.open(new Route.VisitFile(visit.id()));
    hands.click("登记诉求");
    assertThat(window.here()).isEqualTo(new Route.DemandNew(visit.enterpriseId(), visit.id()));
    tab(1);
    press(KeyCode.DOWN);
    tab(1);
    type("走访后补登的诉求");
    press(KeyCode.CONTROL, KeyCode.S);
    assertThat(window.here()).isInstanceOf(Route.DemandFile.class);
    long id = ((Route.DemandFile) window.here()).id();
    assertThat(demandsOf(visit)).hasSize(before + 1).extracting(row -> row.demand().id()).contains(id);
    press(KeyCode.ESCAPE);
    assertThat(window.here()).isEqualTo(new Route.VisitFile(visit.id()));
    assertThat(hands.sees(numberOf(visit, id) + "　走访后补登的诉求")).as("on the page of the visit").isTrue();
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(demandsOf(visit)).hasSize(before);
  }

  private List<DemandRow> demandsOf(VisitRow visit) {
    return new DemandStore(window.database())
        .page(DemandFilter.none().withVisit(visit.id()), PageRequest.first(50), TestDesk.TODAY)
        .rows();
  }

  private String numberOf(VisitRow visit, long id) {
    return demandsOf(visit).stream()
        .map(DemandRow::demand)
        .filter(each -> each.id() == id)
        .findFirst()
        .orElseThrow()
        .number();
  }

  private void fire(String selector, int which) {
    hands.act(() ->
        hands.stage().getScene().getRoot().lookupAll(selector).stream()
            .map(ButtonBase.class::cast)
            .filter(button -> button.isVisible())
            .skip(which)
            .findFirst()
            .orElseThrow()
            .fire());
  }

  @Test
  void tomorrowIsPreparedOnPaperAndComesBackByItsNumber() {
    hands.click("走访").click("我的企业");
    assertThat(window.here()).isEqualTo(new Route.OwnFirms());
    for (int i = 1; i <= 3; i++) fire(".own-firms .check-box", i);
    hands.act(() ->
        hands.stage().getScene().getRoot().lookupAll(".own-recent .text-field").stream()
            .map(TextField.class::cast)
            .filter(field -> field.getParent().isVisible())
            .forEach(field -> field.setText("送审批材料")));
    press(KeyCode.CONTROL, KeyCode.P);
    assertThat(window.here())
        .isInstanceOfSatisfying(
            Route.VisitForms.class, forms -> assertThat(forms.numbers()).hasSize(3).doesNotHaveDuplicates());
    assertThat(hands.sees("走访单（3张）")).isTrue();
    String number = ((Route.VisitForms) window.here()).numbers().getFirst();
    press(KeyCode.CONTROL, KeyCode.K);
    type(number);
    press(KeyCode.ENTER);
    assertThat(window.here()).as("Ctrl+K takes the number too").isEqualTo(new Route.VisitNew(null, number, false));
    hands.click("走访");
    hands.act(() -> hands.stage().getScene().getRoot().lookup(".form-number").requestFocus());
    type(number.replaceAll(".*〕(\\d+)号", "$1"));
    press(KeyCode.ENTER);
    assertThat(window.here()).isInstanceOf(Route.VisitNew.class);
    hands.act(() ->
        hands.stage().getScene().getRoot().lookupAll(".check-box").stream()
            .map(CheckBox.class::cast)
            .filter(box -> "不需要".equals(box.getText()))
            .findFirst()
            .orElseThrow()
            .fire());
    press(KeyCode.CONTROL, KeyCode.S);
    assertThat(hands.sees("没有填下次跟进。请填日期，或选“不需要”并写明原因。")).isTrue();
    press(KeyCode.ESCAPE);
    assertThat(hands.sees("没写完的走访已留作草稿，再按 Ctrl+N 可以接着写")).isTrue();
    press(KeyCode.CONTROL, KeyCode.N);
    hands.click("接着写");
    press(KeyCode.CONTROL, KeyCode.S);
    assertThat(window.here()).as("still asks").isInstanceOf(Route.VisitNew.class);
  }

  @Test
  void aTrainingIsAddedOnTheCardOfTheCommissionerAndTakenBack() {
    hands.click("走访").click("服务专员").click("王示例").click("添加培训");
    hands.click("保存");
    assertThat(hands.sees("没有填培训名称。请填写。")).isTrue();
    hands.type("惠企政策业务培训");
    tab(2);
    type("6");
    hands.click("保存");
    assertThat(hands.sees("惠企政策业务培训")).isTrue();
    assertThat(hands.sees("已举办，6学时")).isTrue();
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(hands.sees("惠企政策业务培训")).isFalse();
  }

  @Test
  void theCoverageMapShowsTheOverloadedOneAndHisFirmsAreHandedOver() {
    hands.click("走访").click("服务专员");
    assertThat(window.here()).isEqualTo(new Route.Coverage());
    assertThat(hands.sees("超上限 6/5 户")).isTrue();
    fire(".stat-tile", 2);
    assertThat(window.here()).isInstanceOf(Route.EnterpriseList.class);
    assertThat(hands.sees("筛出 4 户，在册 60 户")).as("as many as the number said").isTrue();
    press(KeyCode.ESCAPE);
    hands.click("王示例").click("移交企业");
    assertThat(window.here()).isInstanceOf(Route.HandOver.class);
    assertThat(hands.sees("要移交的企业 6 户，在办诉求 4 件")).isTrue();
    type("lsl");
    press(KeyCode.ENTER);
    press(KeyCode.CONTROL, KeyCode.P);
    assertThat(window.here()).isInstanceOf(Route.HandOverList.class);
    assertThat(hands.sees("第 1 / 1 页")).isTrue();
    press(KeyCode.ESCAPE);
    press(KeyCode.CONTROL, KeyCode.S);
    assertThat(window.here()).isEqualTo(new Route.Coverage());
    assertThat(hands.sees("名下没有企业")).isTrue();
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(hands.sees("超上限 6/5 户")).isTrue();
  }
}
