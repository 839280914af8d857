package cn.qinshui.zhuanban.data;

import cn.qinshui.zhuanban.data.db.TestEngine;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStoreTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/// Every test of the stores once more, on a real PostgreSQL server.
@Tag("postgres")
class StoresOnPostgresTest {
  @Nested
  class Enterprises extends EnterpriseStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }
}
