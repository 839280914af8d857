package cn.qinshui.zhuanban.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.plan.Colour;
import cn.qinshui.zhuanban.data.plan.MatrixFilter;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The week look of the head (S13) and the morning of the clerk (S01, its reading half), in the whole window.
class MatrixJourneyTest extends Journey {
  @Test
  void theMorningShowsItsNumbersAndEachOpensItsList() {
    assertThat(window.here()).isEqualTo(new Route.TodayPage());
    assertThat(hands.sees("2026年11月23日 星期一")).isTrue();
    hands.click("全部 10件");
    assertThat(window.here())
        .isInstanceOfSatisfying(
            Route.DemandList.class,
            list -> assertThat(list.filter()).extracting(DemandFilter::overdueOn).isEqualTo(TestDesk.TODAY));
    assertThat(hands.sees("10 件")).isTrue();
    hands.press(KeyCode.ESCAPE);
    assertThat(window.here()).isEqualTo(new Route.TodayPage());
    hands.click("全部 3件");
    assertThat(hands.sees("3 件")).isTrue();
  }

  @Test
  void theHeadLooksAtTheRedMarksWritesAnInstructionAndReturnsToTheSamePlace() {
    hands.click("措施矩阵").click("红 逾期").click("县发改局");
    hands.press(KeyCode.DOWN);
    String place = told();
    assertThat(place).startsWith("措施4 县发改局").contains("红（逾期）");
    hands.press(KeyCode.ENTER);
    assertThat(window.here())
        .isInstanceOfSatisfying(
            Route.MatrixCell.class, cell -> assertThat(cell.within().colour()).isEqualTo(Colour.RED));
    assertThat(hands.sees("创新平台申报材料县级审核")).isTrue();
    assertThat(hands.sees("本办自定")).isTrue();
    assertThat(hands.sees("方案原文")).isTrue();
    hands.click("作批示").type("请周五前补").click("保存批示");
    assertThat(hands.sees("请周五前补")).isTrue();
    hands.press(KeyCode.ESCAPE);
    assertThat(window.here()).isInstanceOf(Route.Matrix.class);
    assertThat(told()).as("the same cell").startsWith("措施4 县发改局");
    assertThat(hands.sees("清除条件")).as("the same filter").isTrue();
    hands.click("今日");
    assertThat(hands.sees("措施4·县发改局：请周五前补")).isTrue();
  }

  private String told() {
    return hands.ask(() -> ((Label) hands.stage().getScene().getRoot().lookup(".matrix-told")).getText());
  }

  @Test
  void theFullNameOfABureauLandsOnItsColumn() {
    hands.press(KeyCode.CONTROL, KeyCode.K).type("发展和改革委员会").press(KeyCode.ENTER);
    assertThat(window.here())
        .isInstanceOfSatisfying(
            Route.Matrix.class, matrix -> assertThat(matrix.filter()).isNotEqualTo(MatrixFilter.none()));
    assertThat(hands.sees("6/6")).isTrue();
  }

  @Test
  void thePanelListsTheScienceBureauWithoutMarks() {
    hands.click("措施矩阵").click("工作专班");
    assertThat(hands.sees("县科技局")).isTrue();
    assertThat(hands.sees("0项责任")).isTrue();
    hands.press(KeyCode.ESCAPE);
    assertThat(hands.sees("0项责任")).isFalse();
  }

  @Test
  void aNoteIsWrittenByKeyboardAloneAndUnsavedWordsAreAskedAbout() {
    hands.click("措施矩阵").press(KeyCode.ENTER);
    hands.press(KeyCode.CONTROL, KeyCode.N).type("核对了名单").press(KeyCode.CONTROL, KeyCode.S);
    assertThat(hands.sees("核对了名单")).isTrue();
    hands.press(KeyCode.CONTROL, KeyCode.N).type("还没写完").press(KeyCode.ESCAPE);
    assertThat(hands.sees("刚写的进展还没有保存")).isTrue();
    hands.click("不保存");
    assertThat(window.here()).isInstanceOf(Route.Matrix.class);
  }
}
