package cn.qinshui.zhuanban.data.db;

import cn.qinshui.zhuanban.data.shared.Refusal;

/// The row was changed or removed by another since it was read; the caller shows what changed and keeps the input.
public final class StaleRow extends Refusal {
  private final String table;
  private final long id;

  public StaleRow(String table, long id) {
    super("这条记录刚被别处改过，您的输入还在。请先看最新内容，再决定是否保存。");
    this.table = table;
    this.id = id;
  }

  public String table() {
    return table;
  }

  public long id() {
    return id;
  }
}
