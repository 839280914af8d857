package cn.qinshui.zhuanban.baddata.onlydbwrites.plan;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// A store that writes without leaving a record.
final class WritingStore {
  void forget(DSLContext sql) {
    sql.deleteFrom(DSL.table("plan")).execute();
  }
}
