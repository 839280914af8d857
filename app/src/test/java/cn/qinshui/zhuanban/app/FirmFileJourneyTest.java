package cn.qinshui.zhuanban.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFile;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFileStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterprisePartStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.enterprise.Qualification;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.enterprise.Relation;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.enterprise.YearFigures;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What is done in one firm's file, by one who does not know it yet.
class FirmFileJourneyTest extends Journey {

  private EnterpriseFile file(long id) {
    return new EnterpriseFileStore(window.database(), new AttachmentStore(window.database(), folder))
        .file(id)
        .orElseThrow();
  }

  private List<Long> firms() {
    return new EnterpriseStore(window.database()).ids(EnterpriseFilter.none());
  }

  private EnterprisePartStore parts() {
    return new EnterprisePartStore(window.database(), new SizeStore(window.database()));
  }

  private void press(String word) {
    hands.act(() ->
        hands.stage().getScene().getRoot().lookupAll(".button").stream()
            .map(Button.class::cast)
            .filter(button -> word.equals(button.getText()) || word.equals(button.getAccessibleText()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + word))
            .fire());
  }

  /// A firm with one 专精特新 that ends on a day.
  private long titled(String until) {
    long firm = firms().stream().filter(id -> file(id).titles().isEmpty()).findFirst().orElseThrow();
    parts()
        .save(
            TestDesk.CLERK,
            firm,
            new Qualification(
                0,
                0,
                QualificationKind.SRDI,
                "省级",
                "示例批",
                "示例〔2023〕31号",
                null,
                LocalDate.parse(until).minusYears(3).plusDays(1),
                LocalDate.parse(until),
                null,
                null,
                null,
                null));
    return firm;
  }

  @Test
  void aRenewalHasAnEndAndTheOldTitleHoldsUntilItBegins() throws IOException {
    long firm = titled("2026-12-08");
    window.open(new Route.EnterpriseFile(firm));
    assertThat(hands.sees("15 天后到期")).isTrue();
    press("续期");
    assertThat(window.picture("title-renewal")).exists();
    hands.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(hands.sees("没有填公告文号。确认这样保存吗？")).as("asked softly").isTrue();
    hands.click("仍然保存");
    Qualification renewal = file(firm).titles().getFirst().newest();
    assertThat(renewal.grantedOn()).isEqualTo("2026-12-09");
    assertThat(renewal.validUntil()).as("three years, by the standard").isEqualTo("2029-12-08");
    assertThat(hands.sees("15 天后到期")).isTrue();
    assertThat(hands.sees("续期 2026-12-09 起")).isTrue();
    assertThat(hands.sees("续期待生效：专精特新中小企业")).isTrue();
    assertThat(hands.sees("复核通过：专精特新中小企业")).isFalse();
    lookAt("登记资质称号");
    assertThat(window.picture("title-renewed")).exists();
  }

  @Test
  void aTitleWithoutEndIsSaidOnPurpose() {
    long firm = titled("2026-11-22");
    window.open(new Route.EnterpriseFile(firm));
    assertThat(hands.sees("已到期 1 天")).isTrue();
    press("续期");
    List<TextField> fields =
        hands.ask(() ->
            hands.stage().getScene().getRoot().lookupAll(".date-field .text-field").stream()
                .map(TextField.class::cast)
                .toList());
    assertThat(fields.get(0).getText()).as("from today on, for the old one is over").isEqualTo("2026-11-23");
    assertThat(fields.get(1).getText()).isEqualTo("2029-11-22");
    hands.act(() -> fields.get(1).clear());
    hands.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(hands.sees("有效期止没有填。请照证书填写；确实没有期限的，勾选“长期有效”。")).isTrue();
    assertThat(file(firm).titles().getFirst().grants()).hasSize(1);
    hands.click("长期有效").press(KeyCode.CONTROL, KeyCode.S).click("仍然保存");
    assertThat(file(firm).titles().getFirst().newest().validUntil()).isNull();
    assertThat(hands.sees("长期有效")).isTrue();
  }

  @Test
  void aRelationIsSeenFromBothSidesAndLeadsThere() throws IOException {
    List<Long> firms = firms();
    long firm = firms.get(0);
    long head = firms.get(1);
    String name = file(firm).enterprise().name();
    parts()
        .save(
            TestDesk.CLERK,
            firm,
            new Relation(0, 0, new Choice("LEADER", "链主"), head, file(head).enterprise().name(), null));
    window.open(new Route.EnterpriseFile(head));
    assertThat(hands.sees("链上企业")).isTrue();
    assertThat(hands.sees("本企业是其链主")).isTrue();
    lookAt("打开链上企业“" + name + "”的档案");
    assertThat(window.picture("relation-other-side")).exists();
    press("打开链上企业“" + name + "”的档案");
    assertThat(window.here()).isEqualTo(new Route.EnterpriseFile(firm));
  }

  /// Scrolls there, for the picture.
  private void lookAt(String spoken) {
    hands.act(() -> {
      Node row = row(spoken);
      Node above = row;
      while (!(above instanceof ScrollPane)) {
        above = above.getParent();
      }
      ScrollPane pane = (ScrollPane) above;
      double place = pane.getContent().sceneToLocal(row.localToScene(0, 0)).getY();
      double free = pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
      pane.setVvalue(Math.clamp((place - 200) / free, 0, 1));
    });
  }

  private Node row(String spoken) {
    return hands.stage().getScene().getRoot().lookupAll(".button").stream()
        .filter(node -> spoken.equals(node.getAccessibleText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row " + spoken));
  }

  @Test
  void whatTheOtherIsIsChosenWithTheArrowsOrItsFirstLetters() {
    long firm = firms().get(0);
    window.open(new Route.EnterpriseFile(firm));
    int before = file(firm).relations().size();
    press("添加关系");
    hands.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
    hands.press(KeyCode.TAB).press(KeyCode.TAB).type("示例供应厂").press(KeyCode.CONTROL, KeyCode.S);
    assertThat(relations(firm)).hasSize(before + 1).contains("供应商“示例供应厂”");
    press("添加关系");
    hands.type("yx").press(KeyCode.TAB).press(KeyCode.TAB).type("示例学院").press(KeyCode.CONTROL, KeyCode.S);
    assertThat(relations(firm)).hasSize(before + 2).contains("院校“示例学院”");
  }

  private List<String> relations(long firm) {
    return file(firm).relations().stream().map(Relation::words).toList();
  }

  private void figures(long firm, int year, String code, String label, String saidBy, String revenue) {
    parts()
        .save(
            TestDesk.CLERK,
            firm,
            new YearFigures(
                0,
                0,
                year,
                new Choice(code, label),
                null,
                saidBy,
                false,
                Map.of(Indicator.REVENUE, new BigDecimal(revenue)),
                null));
  }

  @Test
  void sourcesOfAYearStandSideBySideAndAllYearsAreReached() throws IOException {
    long firm = firms().get(0);
    for (int year = 2019; year < 2023; year++) {
      figures(firm, year, "STATISTICS", "统计报表", "示例统计员", "13504.05");
    }
    figures(firm, 2025, "TAX", "纳税申报", "示例会计", "13950.07");
    window.open(new Route.EnterpriseFile(firm));
    String counting = file(firm).year(2025).orElseThrow().counting().source().label();
    assertThat(hands.sees("△ 13,950.07")).isTrue();
    assertThat(hands.sees("2025\n纳税申报\n示例会计")).isTrue();
    assertThat(hands.sees("2019\n统计报表\n示例统计员")).isTrue();
    assertThat(window.picture("figures-side-by-side")).exists();
    ScrollPane years = (ScrollPane) hands.ask(() -> hands.stage().getScene().getRoot().lookup(".figure-years"));
    assertThat(hands.ask(years::getHvalue)).as("the newest is in sight").isEqualTo(1);
    hands.act(() -> years.setHvalue(0));
    assertThat(window.picture("figures-oldest")).exists();
    press("2025\n纳税申报\n示例会计");
    assertThat(hands.sees("修改年度指标")).isTrue();
    hands.press(KeyCode.ESCAPE);
    press("录入年度指标");
    assertThat(hands.sees("2025 年现以“" + counting + "”为准，勾选后改以这一来源为准")).isTrue();
    assertThat(hands.ask(() -> ((CheckBox) hands.stage().getScene().getRoot().lookup(".check-box")).isSelected()))
        .as("a second source does not take the place of the first unasked")
        .isFalse();
    assertThat(window.picture("figures-second-source")).exists();
  }
}
