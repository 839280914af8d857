package cn.qinshui.zhuanban.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
  private static final Path HOME = Path.of("/home/li").toAbsolutePath();

  @Test
  void liesWhereEachPlatformKeepsDataOfPrograms() {
    assertThat(DataFolder.of("Linux", HOME, Map.of())).isEqualTo(HOME.resolve(".local/share/zhuanban"));
    assertThat(DataFolder.of("Windows 11", HOME, Map.of())).isEqualTo(HOME.resolve("AppData/Local/专班工作台"));
    assertThat(DataFolder.of("Mac OS X", HOME, Map.of())).isEqualTo(HOME.resolve("Library/Application Support/专班工作台"));
  }

  @Test
  void followsTheEnvironment() {
    var data = HOME.resolve("data");
    assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", data.toString())))
        .isEqualTo(data.resolve("zhuanban"));
    assertThat(DataFolder.of("Windows 10", HOME, Map.of("LOCALAPPDATA", data.toString())))
        .isEqualTo(data.resolve("专班工作台"));
  }

  @Test
  void ignoresARelativeFolderAsXdgAsks() {
    assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", "data")))
        .isEqualTo(HOME.resolve(".local/share/zhuanban"));
  }
}
