package cn.qinshui.zhuanban.data.db;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A test of a store on a fresh database of its own; today is 2026-11-23. A subclass on another engine runs it there.
public abstract class StoreTest {
  @TempDir protected Path folder;

  private TestEngine.Opened opened;

  protected TestEngine engine() {
    return TestEngine.H2;
  }

  @BeforeEach
  void open() {
    opened = engine().open(folder);
  }

  @AfterEach
  void close() {
    opened.close();
  }

  protected Database database() {
    return opened.database();
  }

  /// The causes of all deeds so far, newest first.
  protected List<String> trail() {
    return new History(database()).entries(null, 100).stream().map(History.Entry::cause).toList();
  }
}
