package cn.qinshui.zhuanban.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeedsTest {
  @TempDir Path folder;

  private TestDesk desk;
  private SettingStore settings;

  @BeforeEach
  void open() {
    desk = TestDesk.open(folder);
    settings = new SettingStore(desk.database());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void put(String content) {
    desk.deeds()
        .write(
            "保存设置",
            author -> {
              settings.put(author, "motto", content);
              return content;
            },
            saved -> {});
  }

  @Test
  void saysWhatWasWrittenAndTakesItBack() {
    put("一");
    put("二");
    assertThat(desk.said()).containsExactly("已修改设置“motto”", "已修改设置“motto”");
    desk.undo();
    assertThat(settings.text("motto")).isEqualTo("一");
  }

  @Test
  void saysNothingWhereNothingChanged() {
    put("一");
    put("一");
    assertThat(desk.said()).hasSize(1);
  }

  @Test
  void showsWhyAnUndoIsNotPossible() {
    put("一");
    Runnable late = desk::undo;
    settings.put(TestDesk.CLERK, "motto", "二");
    late.run();
    assertThat(settings.text("motto")).isEqualTo("二");
    assertThat(desk.failures()).singleElement().isInstanceOf(Failure.Expected.class);
  }

  @Test
  void leavesAFailureToItsStarter() {
    List<String> sentences = new ArrayList<>();
    desk.deeds()
        .write(
            "保存",
            author -> {
              throw new Refusal("名称不能为空。");
            },
            saved -> {},
            failure -> sentences.add(failure.sentence()));
    assertThat(sentences).containsExactly("名称不能为空。");
    assertThat(desk.said()).isEmpty();
    assertThat(desk.failures()).isEmpty();
  }
}
