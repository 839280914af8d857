package cn.qinshui.zhuanban.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryFileTest {

  @TempDir private Path folder;

  @Test
  void remembersAcrossStarts() {
    MemoryFile first = new MemoryFile(folder.resolve("new/looks.properties"));
    first.memory().under("table.firms").put("columns", "name:300:true:1 名称");
    assertThat(first.save()).isTrue();
    Memory second = new MemoryFile(folder.resolve("new/looks.properties")).memory();
    assertThat(second.get("table.firms.columns")).contains("name:300:true:1 名称");
  }

  @Test
  void damagedFileIsForgottenNotFatal() throws Exception {
    Path file = folder.resolve("looks.properties");
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, '\\', 'u', 'z', 'z'});
    MemoryFile memory = new MemoryFile(file);
    assertThat(memory.memory().get("anything")).isEmpty();
    memory.memory().put("a", "b");
    assertThat(memory.save()).isTrue();
    assertThat(new MemoryFile(file).memory().get("a")).contains("b");
  }

  @Test
  void placeThatCannotBeWrittenIsReported() throws Exception {
    Path blocked = Files.createFile(folder.resolve("file"));
    MemoryFile memory = new MemoryFile(blocked.resolve("looks.properties"));
    memory.memory().put("a", "b");
    assertThat(memory.save()).isFalse();
  }
}
