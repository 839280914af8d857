package cn.qinshui.zhuanban.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import cn.qinshui.zhuanban.report.sheet.in.SheetFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// S07 in the whole window: the city's list comes in, is looked at, taken in part, and taken back.
class ImportJourneyTest extends Journey {
  private @TempDir Path elsewhere;
  private CityList list;

  @BeforeEach
  void begin() {
    list = CityList.of(window.database());
    hands.click("数据交换");
    assertThat(window.here()).isEqualTo(new Route.Exchange());
  }

  private int firms() {
    return new EnterpriseStore(window.database()).count(EnterpriseFilter.none());
  }

  private void choose(Path file) {
    window.file(file);
    hands.press(KeyCode.CONTROL, KeyCode.N);
    assertThat(window.here()).isEqualTo(new Route.Import(file));
  }

  @Test
  void theCityListIsPreviewedImportedInPartAndTakenBack() throws Exception {
    String before = Checksum.of(window.database());
    choose(list.xls(elsewhere.resolve("科技型中小企业名单.xls")));
    hands.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(hands.sees("新增 7")).isTrue();
    assertThat(hands.sees("更新 5（12 格）")).isTrue();
    assertThat(hands.sees("表内重复 2")).isTrue();
    assertThat(hands.sees("错误 3")).isTrue();
    assertThat(hands.sees("导入 12 行")).isTrue();
    assertThat(Checksum.of(window.database())).as("nothing is written yet").isEqualTo(before);

    hands.click("更新 5（12 格）").press(KeyCode.ENTER).press(KeyCode.SPACE).press(KeyCode.ESCAPE);
    assertThat(hands.seesPart("（1 格不导入）")).as("the row says so").isTrue();
    assertThat(window.here()).as("Esc leads back to the rows only").isInstanceOf(Route.Import.class);
    hands.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(hands.sees("5 行，11 格")).isTrue();
    assertThat(firms()).isEqualTo(67);

    Path wrong = elsewhere.resolve("错误行.xlsx");
    window.file(wrong);
    hands.click("导出错误行…");
    List<String> last = new ArrayList<>();
    try (var source = SheetFile.open(wrong)) {
      source.read(
          0,
          row -> {
            last.add(row.cell(row.cells().size() - 1).shown());
            return true;
          });
    }
    assertThat(last).as("title, heading, the three rows").hasSize(5);
    assertThat(last.get(1)).isEqualTo("原因");
    assertThat(last.subList(2, 5)).allMatch(reason -> reason.contains("校验码"));

    String after = Checksum.of(window.database());
    hands.click("导入记录");
    assertThat(window.here()).isEqualTo(new Route.Exchange());
    hands.click("撤销本批");
    assertThat(firms()).isEqualTo(60);
    assertThat(Checksum.of(window.database())).isEqualTo(before);
    hands.click("重做");
    assertThat(Checksum.of(window.database())).isEqualTo(after);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void theSameListAsTextComesToTheSame(String charset) throws IOException {
    choose(list.csv(elsewhere.resolve("科技型中小企业名单.csv"), charset));
    hands.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(hands.sees("更新 5（12 格）")).isTrue();
    hands.click("全部不勾");
    assertThat(hands.sees("导入 0 行")).isTrue();
    hands.click("改列的对应");
    assertThat(hands.sees("每一列导入到哪里")).isTrue();
  }

  @Test
  void theHeadingIsPointedOutByHand() throws IOException {
    var code = CreditCode.of("91", "140521", "YU000003").text();
    var lines = List.of("示例市科技型企业,,", "户名,证号,摊位", "沁水县示例指定厂," + code + ",甲", "沁水县示例指定二厂,,乙");
    choose(Files.write(elsewhere.resolve("名册.csv"), lines));
    assertThat(hands.sees("没有认出列名。请指定表头在哪一行，再逐列指定导入到哪里。标题“示例市科技型企业”。")).isTrue();
    assertThat(hands.sees("第 2 行：户名、证号、摊位")).isTrue();
    assertThat(window.picture("import-heading")).exists();
    hands.press(KeyCode.TAB).press(KeyCode.UP);
    assertThat(hands.sees("第 1 行：示例市科技型企业")).as("by the keyboard").isTrue();
    hands.press(KeyCode.DOWN);
    assertThat(hands.sees("第 2 行：户名、证号、摊位")).as("the keyboard stays where it was").isTrue();
    hands.press(KeyCode.UP);
    assertThat(hands.sees("户名、沁水县示例指定厂、沁水县示例指定二厂")).as("the lines below are rows now").isTrue();
  }

  @Test
  void whatIsNoListIsRefusedWithASentence() throws IOException {
    Path file = Files.writeString(elsewhere.resolve("通知.csv"), "各乡镇：\n请按时报送。\n");
    choose(file);
    assertThat(hands.sees("这份文件不能导入")).isTrue();
    hands.press(KeyCode.ESCAPE);
    assertThat(window.here()).isEqualTo(new Route.Exchange());
  }
}
