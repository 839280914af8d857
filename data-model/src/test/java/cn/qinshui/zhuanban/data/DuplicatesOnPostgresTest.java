package cn.qinshui.zhuanban.data;

import cn.qinshui.zhuanban.data.db.TestEngine;
import cn.qinshui.zhuanban.data.duplicate.FirmReferencesTest;
import cn.qinshui.zhuanban.data.duplicate.MergeOnDemoTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/// Merging and unmerging once more, on a real PostgreSQL server.
@Tag("postgres")
class DuplicatesOnPostgresTest {
  @Nested
  class Merges extends MergeOnDemoTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class References extends FirmReferencesTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }
}
