package cn.qinshui.zhuanban.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A block pasted over the end of the grid of figures: what is too much is offered, completed by the keyboard, saved.
class FigurePasteJourneyTest extends Journey {
  @Test
  void rowsOverTheEndAreOfferedAndCompleted() throws IOException {
    var all = new EnterpriseStore(window.database()).ids(EnterpriseFilter.none());
    String before = Checksum.of(window.database());
    hands.act(() -> window.wiring().navigator().open(new Route.FigureGrid(all.subList(0, 3))));
    hands.act(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString("1001\t901\n1002\t902\n1003\t九百\n1004\t904\n1005\t905");
      Clipboard.getSystemClipboard().setContent(content);
    });
    hands.press(KeyCode.CONTROL, KeyCode.V);
    assertThat(hands.sees("粘贴多出 2 行没有对上企业，已列在表尾，补上企业才写入。")).isTrue();
    hands.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DOWN);
    assertThat(hands.sees("这一行是哪家企业")).isTrue();
    assertThat(window.picture("figure-grid-extra")).exists();
    assertThat(hands.ask(() -> hands.stage().getScene().getRoot().lookupAll(".combo-box-base")))
        .as("year and source stay while something is unsaved")
        .isNotEmpty()
        .allMatch(Node::isDisabled);
    hands.act(() -> hands.stage().getScene().getRoot().lookup(".lacking-firm .text-field").requestFocus());
    hands.type("沁水县示例粘贴厂").press(KeyCode.ENTER).click("作为新企业录入");
    assertThat(hands.sees("粘贴多出 1 行没有对上企业，已列在表尾，补上企业才写入。")).isTrue();
    hands.click("全部去掉");
    assertThat(hands.sees("将写入 7 格，1 格有错不写")).isTrue();
    assertThat(window.picture("figure-grid-completed")).exists();
    hands.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(hands.sees("将写入 0 格，1 格有错不写")).as("what could not be written stays").isTrue();
    hands.press(KeyCode.ESCAPE);
    assertThat(hands.sees("表里还有没写入的内容")).isTrue();
    hands.click("离开");
    assertThat(new EnterpriseStore(window.database()).count(EnterpriseFilter.none())).isEqualTo(61);
    hands.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(Checksum.of(window.database())).isEqualTo(before);
  }

  @Test
  void typingOnACellBeginsItsEntryAndEnterGoesOnBelow() throws IOException {
    long firm = new EnterpriseStore(window.database()).ids(EnterpriseFilter.none()).getFirst();
    String before = Checksum.of(window.database());
    window.open(new Route.FigureGrid(List.of(firm)));
    hands.press(KeyCode.DIGIT7).press(KeyCode.DIGIT5).press(KeyCode.ENTER);
    hands.press(KeyCode.DIGIT8).press(KeyCode.TAB).press(KeyCode.DIGIT9).press(KeyCode.ENTER);
    assertThat(hands.sees("将写入 3 格")).isTrue();
    String name =
        new EnterpriseStore(window.database())
            .page(EnterpriseFilter.none(), PageRequest.first(1))
            .rows()
            .getFirst()
            .name();
    assertThat(hands.sees(name + "：成片录入年度指标")).as("whose figures they are").isTrue();
    assertThat(window.picture("figure-grid-typed")).exists();
    hands.click("不保存");
    assertThat(hands.sees("表里还有没写入的内容")).as("it was said already").isFalse();
    assertThat(window.here()).isNotInstanceOf(Route.FigureGrid.class);
    assertThat(Checksum.of(window.database())).isEqualTo(before);
  }
}
