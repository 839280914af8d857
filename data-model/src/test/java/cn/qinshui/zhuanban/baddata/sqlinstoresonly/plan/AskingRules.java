package cn.qinshui.zhuanban.baddata.sqlinstoresonly.plan;

import org.jooq.DSLContext;

/// A decision that looks things up.
final class AskingRules {
  boolean any(DSLContext sql) {
    return sql.fetchExists(sql.selectOne());
  }
}
