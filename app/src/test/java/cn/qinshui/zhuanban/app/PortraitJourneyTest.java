package cn.qinshui.zhuanban.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.Route;
import java.io.IOException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// From a firm's file to its page, and from the list to the pages of several.
class PortraitJourneyTest extends Journey {
  @Test
  void aFirmIsSeenAsItWillBePrintedAndLeftAgain() throws IOException {
    hands.press(KeyCode.CONTROL, KeyCode.K).type("沁源新材").press(KeyCode.ENTER);
    assertThat(window.here()).isInstanceOf(Route.EnterpriseFile.class);
    assertThat(hands.sees("打印画像")).isTrue();
    assertThat(window.picture("enterprise-file-portrait")).exists();
    hands.press(KeyCode.CONTROL, KeyCode.P);
    assertThat(window.here()).isInstanceOf(Route.Portraits.class);
    assertThat(hands.sees("另存 PDF")).isTrue();
    assertThat(window.picture("portrait-paper")).exists();
    hands.press(KeyCode.ESCAPE);
    assertThat(window.here()).isInstanceOf(Route.EnterpriseFile.class);
  }

  @Test
  void theDossierIsOneClickFromTheFile() throws IOException {
    hands.press(KeyCode.CONTROL, KeyCode.K).type("沁源新材").press(KeyCode.ENTER);
    hands.click("档案卷");
    assertThat(window.here()).isInstanceOf(Route.Dossiers.class);
    assertThat(hands.sees("企业档案卷")).isTrue();
    assertThat(hands.sees("另存 PDF")).isTrue();
    assertThat(window.picture("dossier-paper")).exists();
    hands.press(KeyCode.ESCAPE);
    assertThat(window.here()).isInstanceOf(Route.EnterpriseFile.class);
    hands.click("企业").press(KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.DOWN);
    hands.click("批量档案卷");
    assertThat(hands.sees("企业档案卷（" + ((Route.Dossiers) window.here()).firms().size() + " 户）")).isTrue();
  }

  @Test
  void severalFirmsOfTheListStandInOneFile() throws IOException {
    hands.click("企业").press(KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(window.picture("enterprise-list-portraits")).exists();
    hands.click("批量画像");
    assertThat(window.here())
        .isInstanceOfSatisfying(Route.Portraits.class, here -> assertThat(here.firms()).hasSizeGreaterThan(1));
    assertThat(hands.sees("企业画像（" + ((Route.Portraits) window.here()).firms().size() + " 户）")).isTrue();
    assertThat(window.picture("portrait-papers")).exists();
  }
}
