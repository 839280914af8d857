package cn.qinshui.zhuanban.data.db;

import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.SettingRecord;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// A real library in a folder of the test's own, at a fixed moment, with nothing in it but its county.
public final class TestLibrary {
  public static final Author CLERK = new Author("示例科员");
  public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private TestLibrary() {}

  public static Library open(Path folder) {
    var library = Library.open(folder, Library.Opening.withoutWindow(CLOCK));
    if (library.database().county().isEmpty()) {
      library
          .database()
          .write(
              Deed.seed(CLERK, "建库"),
              tx -> {
                var setting = new SettingRecord();
                setting.setName("county");
                setting.setContent("140521");
                setting.setCounty("140521");
                return tx.insert(setting);
              });
    }
    return library;
  }

  static EnterpriseRecord firm(String name) {
    var firm = new EnterpriseRecord();
    firm.setName(name);
    firm.setInitials("sl");
    firm.setSortKey(name);
    firm.setStatus("ACTIVE");
    return firm;
  }
}
