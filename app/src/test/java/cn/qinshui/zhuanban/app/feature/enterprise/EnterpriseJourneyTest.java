package cn.qinshui.zhuanban.app.feature.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.TestWindow;
import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Navigator;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.app.work.Threads;
import cn.qinshui.zhuanban.data.enterprise.Enterprise;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// 企业 at the keyboard, in the real window.
@ExtendWith(Toolkit.class)
class EnterpriseJourneyTest {
  @TempDir Path folder;

  private TestDesk desk;
  private EnterpriseStores stores;
  private TestWindow window;
  private Hands hands;

  @BeforeEach
  void open() {
    desk = TestDesk.open(folder);
    SampleFirms.fill(desk, 60);
    stores = EnterpriseStores.of(desk.library(), Pinyin.load());
    window =
        TestWindow.open(
            desk.database(),
            (lent, deeds) -> List.of(EnterpriseFeature.of(lent, stores, deeds)),
            Path.of("target", "pictures"));
    hands = window.hands();
    hands.act(() -> window.navigator().open(new Route.EnterpriseList()));
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

  private Button button(String spoken) {
    return hands.stage().getScene().getRoot().lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(button -> spoken.equals(button.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  private Enterprise newest(String name) {
    return stores.list().ids(EnterpriseFilter.none().withText(name)).stream()
        .map(id -> stores.files().enterprise(id).orElseThrow())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void entersAFirmWithoutTheMouse() {
    hands.press(KeyCode.CONTROL, KeyCode.N);
    assertThat(here()).isEqualTo(new Route.EnterpriseNew());
    hands.type("沁水县示例新创铸件厂").press(KeyCode.TAB);
    hands.type(CreditCode.of("91", "140521", "MA0X7777").text()).press(KeyCode.TAB).type("新创铸件");
    assertThat(hands.sees("两位校验码都对，登记机关 140521")).isTrue();
    hands.press(KeyCode.CONTROL, KeyCode.S);
    Enterprise firm = newest("新创铸件");
    assertThat(here()).isEqualTo(new Route.EnterpriseFile(firm.id()));
    assertThat(hands.sees("已新建企业“沁水县示例新创铸件厂”")).isTrue();
    hands.press(KeyCode.ESCAPE);
    assertThat(here()).as("back is the list, not the form").isEqualTo(new Route.EnterpriseList());
  }

  /// All lanes for reading are held up; the form is there, has the keyboard, and keeps what was typed meanwhile.
  @Test
  void typesANewFirmWhileItsChoicesAreStillBeingRead() {
    CountDownLatch gate = new CountDownLatch(1);
    TextField name =
        hands.ask(() -> {
          holdUpReading(gate);
          window.navigator().open(new Route.EnterpriseNew());
          TextField first = (TextField) hands.stage().getScene().getFocusOwner();
          first.replaceSelection("沁水县示例慢读厂");
          return first;
        });
    gate.countDown();
    hands.settle();
    assertThat(hands.ask(() -> hands.stage().getScene().getFocusOwner())).isSameAs(name);
    assertThat(name.getText()).isEqualTo("沁水县示例慢读厂");
    hands.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(newest("慢读厂").name()).isEqualTo("沁水县示例慢读厂");
  }

  /// A firm to be changed cannot be typed into before it was read, and then has the keyboard in its name.
  @Test
  void changesAFirmOnlyOnceItWasRead() {
    long id = stores.list().ids(EnterpriseFilter.none()).getFirst();
    CountDownLatch gate = new CountDownLatch(1);
    boolean early =
        hands.ask(() -> {
          holdUpReading(gate);
          window.navigator().open(new Route.EnterpriseEdit(id));
          return hands.stage().getScene().getFocusOwner() instanceof TextField;
        });
    assertThat(early).isFalse();
    gate.countDown();
    hands.settle();
    Node owner = hands.ask(() -> hands.stage().getScene().getFocusOwner());
    assertThat(owner).isInstanceOf(TextField.class);
    assertThat(((TextField) owner).getText()).isEqualTo(stores.files().enterprise(id).orElseThrow().name());
  }

  private void holdUpReading(CountDownLatch gate) {
    for (int lane = 0; lane < Threads.READERS; lane++) {
      window
          .work()
          .run(
              "占线",
              progress -> {
                gate.await();
                return true;
              },
              done -> {});
    }
  }

  @Test
  void asksBeforeUnsavedInputIsLost() {
    hands.press(KeyCode.CONTROL, KeyCode.N).type("示例厂").press(KeyCode.ESCAPE);
    assertThat(here()).isEqualTo(new Route.EnterpriseNew());
    assertThat(hands.sees("新企业还没有保存")).isTrue();
    hands.click("继续修改");
    assertThat(here()).isEqualTo(new Route.EnterpriseNew());
    hands.press(KeyCode.ESCAPE).click("不保存");
    assertThat(here()).isEqualTo(new Route.EnterpriseList());
    assertThat(stores.list().count(EnterpriseFilter.none())).isEqualTo(60);
  }

  @Test
  void savesOnTheWayOutWhereThatIsTheAnswer() {
    hands.press(KeyCode.CONTROL, KeyCode.N).type("沁水县示例出门厂").press(KeyCode.ESCAPE).press(KeyCode.ENTER);
    assertThat(here()).isEqualTo(new Route.EnterpriseList());
    assertThat(newest("出门厂").name()).isEqualTo("沁水县示例出门厂");
  }

  @Test
  void narrowsTheListAndOpensAFirmAndFindsTheListAsItWas() {
    hands.press(KeyCode.CONTROL, KeyCode.F).type("cs").press(KeyCode.ENTER).press(KeyCode.TAB);
    assertThat(hands.sees("在册 60 户")).isFalse();
    int shown = stores.list().count(EnterpriseFilter.none().withText("cs"));
    assertThat(hands.sees("筛出 " + shown + " 户，在册 60 户")).isTrue();
    hands.act(() ->
        window
            .navigator()
            .open(
                new Route.EnterpriseFile(
                    stores
                        .list()
                        .page(EnterpriseFilter.none(), cn.qinshui.zhuanban.data.db.PageRequest.first(1))
                        .rows()
                        .getFirst()
                        .id())));
    hands.press(KeyCode.ESCAPE);
    assertThat(hands.sees("筛出 " + shown + " 户，在册 60 户")).isTrue();
  }

  @Test
  void putsAFirmIntoTheBinAndTakesItBackByTheMessage() {
    hands.press(KeyCode.DELETE);
    assertThat(hands.sees("在册 59 户")).isTrue();
    assertThat(hands.sees("回收站（1）")).isTrue();
    hands.click("撤销");
    assertThat(hands.sees("在册 60 户")).isTrue();
  }

  @Test
  void restoresFromTheBin() {
    hands.press(KeyCode.DELETE).click("回收站（1）");
    assertThat(here()).isEqualTo(new Route.EnterpriseBin());
    hands.click("还原").press(KeyCode.ESCAPE);
    assertThat(hands.sees("在册 60 户")).isTrue();
  }

  @Test
  void addsAContactInTheDrawer() {
    hands.press(KeyCode.ENTER);
    long id = ((Route.EnterpriseFile) here()).id();
    int before = stores.files().file(id).orElseThrow().contacts().size();
    hands.act(() -> button("添加联系人").fire());
    assertThat(hands.sees("添加联系人")).isTrue();
    hands.type("赵示例").press(KeyCode.TAB).type("副总").press(KeyCode.TAB).type("0356-7021111");
    hands.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(stores.files().file(id).orElseThrow().contacts()).hasSize(before + 1);
    assertThat(hands.sees("赵示例")).isTrue();
    assertThat(hands.sees("添加联系人")).isFalse();
  }
}
