package cn.qinshui.zhuanban.app.feature.cultivate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.DemoFolder;
import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.TestWindow;
import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Navigator;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.app.usecase.MakeFunnel;
import cn.qinshui.zhuanban.app.usecase.Typefaces;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.standard.LeadFilter;
import cn.qinshui.zhuanban.data.standard.LeadRow;
import cn.qinshui.zhuanban.data.standard.LeadStage;
import cn.qinshui.zhuanban.data.standard.LeadStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A lead from where it was found to its 入库编号, at the keyboard of the real window.
@ExtendWith(Toolkit.class)
class LeadJourneyTest {
  @TempDir Path folder;

  private TestDesk desk;
  private TestWindow window;
  private Hands hands;
  private LeadStore store;

  @BeforeEach
  void open() throws Exception {
    desk = DemoFolder.open(folder);
    store = new LeadStore(desk.database());
    window =
        TestWindow.open(
            desk.database(),
            (lent, deeds) ->
                List.of(
                    CultivateFeature.of(
                        lent, deeds, desk.database(), new MakeFunnel(desk.database(), Typefaces.of(folder)))),
            Path.of("target", "pictures"));
    hands = window.hands();
    hands.act(() -> window.navigator().open(new Route.Cultivation()));
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

  private LeadRow lead() {
    return store.lead(((Route.LeadFile) here()).id()).orElseThrow();
  }

  private void openLeadAt(LeadStage stage) {
    var lead = store.page(LeadFilter.none().withStages(Set.of(stage)), PageRequest.first(1)).rows().getFirst();
    hands.act(() -> window.navigator().open(new Route.LeadFile(lead.id())));
  }

  @Test
  void aFirmOfTheLibraryGivesItsNameAndCode() {
    int before = store.count(LeadFilter.none());
    hands.press(KeyCode.CONTROL, KeyCode.N).type("宏远").press(KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.S);
    assertThat(store.count(LeadFilter.none())).isEqualTo(before + 1);
    assertThat(lead().entered().enterpriseId()).isNotNull();
    assertThat(lead().entered().code()).isNotNull();
    assertThat(lead().stage()).isEqualTo(LeadStage.LEAD);
  }

  @Test
  void oneThatTheLibraryKnowsIsOfferedToBeLinked() {
    hands.press(KeyCode.CONTROL, KeyCode.N).press(KeyCode.TAB);
    hands.type("沁水县示例宏远矿用电缆有限公司").press(KeyCode.CONTROL, KeyCode.S);
    assertThat(hands.sees("企业库里已有“沁水县示例宏远矿用电缆有限公司”")).isTrue();
    hands.press(KeyCode.ENTER);
    assertThat(lead().entered().enterpriseId()).isNotNull();
  }

  @Test
  void withoutANumberNobodyIsListed() {
    openLeadAt(LeadStage.APPLIED);
    hands.click("转阶段").press(KeyCode.ENTER);
    assertThat(hands.sees("入库要有入库编号或公告文号，没有的不计入新培育家数。请填写。")).isTrue();
    assertThat(lead().stage()).isEqualTo(LeadStage.APPLIED);
    hands.type("示例〔2026〕77号").press(KeyCode.ENTER);
    assertThat(lead().stage()).isEqualTo(LeadStage.LISTED);
    assertThat(lead().evidenceNo()).isEqualTo("示例〔2026〕77号");
    hands.click("撤销");
    assertThat(lead().stage()).isEqualTo(LeadStage.APPLIED);
  }

  /// S18: the firms being coached, the nearest to the title first, and the page for the leader in charge.
  @Test
  void thoseBeingCoachedComeInTheOrderOfWhatTheyLack() throws Exception {
    var coached = LeadFilter.none().withStages(Set.of(LeadStage.COACHING));
    var rows = store.page(coached, PageRequest.first(50)).rows();
    var near = NearMiss.of(desk.database(), rows, TestDesk.TODAY);
    var first = rows.stream().sorted(near.order()).findFirst().orElseThrow();
    hands.click("辅导");
    assertThat(hands.sees(rows.size() + " 条线索")).isTrue();
    assertThat(near.byLead()).as("their firms are of the library").isNotEmpty();
    assertThat(near.words(first)).isNotEmpty();
    hands.act(() -> hands.stage().getScene().getRoot().lookup(".table-view").requestFocus());
    hands.press(KeyCode.ENTER);
    assertThat(lead().name()).isEqualTo(first.name());
    hands.press(KeyCode.ESCAPE).click("培育情况表");
    assertThat(here()).isEqualTo(new Route.FunnelSheet());
    assertThat(hands.sees("第 1 / 1 页")).as("one A4 page").isTrue();
  }

  @Test
  void theFunnelCountsWhatTheListShows() {
    hands.press(KeyCode.CONTROL, KeyCode.N).press(KeyCode.TAB).type("示例新苗厂").press(KeyCode.CONTROL, KeyCode.S);
    hands.press(KeyCode.ESCAPE);
    int leads = store.count(LeadFilter.none().withStages(Set.of(LeadStage.LEAD)));
    assertThat(hands.sees(String.valueOf(leads))).isTrue();
  }
}
