package cn.qinshui.zhuanban.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import java.io.IOException;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A block copied from a sheet and pasted into the list of firms: its rows become firms, after they were looked at.
class PastedListJourneyTest extends Journey {
  @BeforeEach
  void begin() {
    hands.click("企业");
  }

  private void paste(String text) {
    hands.act(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
    hands.press(KeyCode.CONTROL, KeyCode.V);
  }

  private static String code(int number) {
    return CreditCode.of("91", "140521", "YU%06d".formatted(number)).text();
  }

  @Test
  void rowsWithoutNamesOfColumnsBecomeFirmsInOneStep() throws IOException {
    String before = Checksum.of(window.database());
    var known =
        new EnterpriseStore(window.database()).page(EnterpriseFilter.none(), PageRequest.first(1)).rows().getFirst();
    paste(
        "沁水县示例粘贴一厂\t"
            + code(1)
            + "\t龙港镇\r\n沁水县示例\"粘贴\"二厂, 分厂\t"
            + code(2)
            + "\t嘉峰镇\r\n"
            + known.name()
            + "\t"
            + known.code()
            + "\t"
            + known.town()
            + "\r\n");
    assertThat(window.here()).isInstanceOf(Route.Import.class);
    assertThat(hands.sees("企业名称") && hands.sees("统一社会信用代码") && hands.sees("所属乡镇")).isTrue();
    hands.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(hands.sees("新增 2")).isTrue();
    assertThat(hands.sees("导入 2 行")).isTrue();
    assertThat(window.picture("pasted-list")).exists();
    hands.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(new EnterpriseStore(window.database()).count(EnterpriseFilter.none())).isEqualTo(62);
    assertThat(new EnterpriseStore(window.database()).count(EnterpriseFilter.none().withText("二厂, 分厂"))).isEqualTo(1);
    hands.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(Checksum.of(window.database())).isEqualTo(before);
  }

  @Test
  void namesOfColumnsInTheFirstRowAreUsed() {
    paste("单位名称\t信用代码\t所属乡镇\t法人\n沁水县示例粘贴三厂\t" + code(3) + "\t龙港镇\t示例\n");
    hands.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(hands.sees("新增 1")).isTrue();
  }

  @Test
  void aWordIsNoBlock() {
    paste("沁水");
    assertThat(window.here()).isEqualTo(new Route.EnterpriseList());
    assertThat(hands.sees("剪贴板里没有成片的单元格。请在 WPS 或 Excel 里选中几行几列，复制后再粘贴")).isTrue();
  }
}
