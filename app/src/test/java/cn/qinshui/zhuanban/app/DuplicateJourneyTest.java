package cn.qinshui.zhuanban.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.followup.VisitFilter;
import cn.qinshui.zhuanban.data.followup.VisitStore;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// S08 in the whole window: a firm that stands twice is found, merged, and taken apart again.
class DuplicateJourneyTest extends Journey {
  private static final String FACTORY = "沁水县示例兴达机械厂";
  private static final String COMPANY = "沁水示例兴达机械有限公司";
  private long factory;
  private long company;

  @BeforeEach
  void begin() {
    factory = firms(FACTORY).getFirst();
    company = firms(COMPANY).getFirst();
    hands.press(KeyCode.CONTROL, KeyCode.DIGIT2).click("查重");
    assertThat(window.here()).isEqualTo(new Route.Duplicates());
  }

  private List<Long> firms(String text) {
    return new EnterpriseStore(window.database()).ids(EnterpriseFilter.none().withText(text));
  }

  private int visits(long firm) {
    return new VisitStore(window.database()).count(VisitFilter.none().withEnterprise(firm));
  }

  @Test
  void aPairIsMergedIntoOneFileAndTakenApartAgain() {
    String before = Checksum.of(window.database());
    assertThat(hands.sees("很可能")).isTrue();
    hands.press(KeyCode.ENTER);
    assertThat(window.here()).isEqualTo(new Route.DuplicatePair(factory, company));
    assertThat(hands.sees(FACTORY)).isTrue();
    hands.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(window.here()).isEqualTo(new Route.EnterpriseFile(factory));
    assertThat(hands.sees("已把企业“" + COMPANY + "”并入“" + FACTORY + "”")).isTrue();
    assertThat(visits(factory)).isEqualTo(30);
    assertThat(firms(COMPANY)).as("found by the former name").containsExactly(factory);

    window.open(new Route.EnterpriseFile(company));
    assertThat(window.here()).as("an old link").isEqualTo(new Route.EnterpriseFile(factory));
    assertThat(hands.sees("“" + COMPANY + "”已并入这家企业")).isTrue();

    hands.press(KeyCode.CONTROL, KeyCode.DIGIT2).click("合并记录");
    assertThat(window.here()).isEqualTo(new Route.MergeRecords());
    hands.click("拆分");
    assertThat(Checksum.of(window.database())).isEqualTo(before);
    assertThat(visits(factory)).isEqualTo(22);
    assertThat(visits(company)).isEqualTo(8);
    hands.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(visits(factory)).isEqualTo(30);
    hands.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(Checksum.of(window.database())).isEqualTo(before);
  }

  @Test
  void theKeyboardChoosesWhatIsTakenOver() {
    hands.press(KeyCode.ENTER);
    hands.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB); // past both links to the name
    hands.press(KeyCode.RIGHT);
    hands.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(firms(COMPANY)).containsExactly(factory);
    assertThat(firms(FACTORY)).as("by its former name").containsExactly(factory);
    assertThat(hands.sees(COMPANY)).isTrue();
  }

  @Test
  void whatWasFoundToBeTwoIsNotShownAgain() {
    hands.press(KeyCode.DELETE);
    assertThat(hands.sees("已认定“" + FACTORY + "”和“" + COMPANY + "”不是同一家企业")).isTrue();
    assertThat(hands.sees(COMPANY)).isFalse();
    hands.click("不是同一家");
    assertThat(hands.sees(COMPANY)).isTrue();
    hands.press(KeyCode.CONTROL, KeyCode.Z).click("全部");
    assertThat(hands.sees(COMPANY)).isTrue();
  }
}
