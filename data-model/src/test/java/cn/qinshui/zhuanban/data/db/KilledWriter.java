package cn.qinshui.zhuanban.data.db;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;

import cn.qinshui.zhuanban.data.jooq.tables.records.ContactRecord;
import java.nio.file.Path;

/// Started as a process of its own by [KillTest]: writes a firm with two contacts per deed and prints each commit it
/// was told of, until it is killed.
final class KilledWriter {
  private KilledWriter() {}

  public static void main(String[] args) {
    var library = TestLibrary.open(Path.of(args[0]));
    for (int i = 0; ; i++) {
      var number = i;
      var id =
          library
              .database()
              .write(
                  Deed.edit(CLERK, "第" + i + "次"),
                  tx -> {
                    var firm = tx.insert(TestLibrary.firm("示例" + number));
                    for (var name : new String[] {"甲", "乙"}) {
                      var contact = new ContactRecord();
                      contact.setEnterpriseId(firm);
                      contact.setName(name);
                      contact.setIsPrimary(false);
                      tx.insert(contact);
                    }
                    return firm;
                  });
      System.out.println(id);
      System.out.flush();
    }
  }
}
