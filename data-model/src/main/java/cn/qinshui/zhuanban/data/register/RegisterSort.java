package cn.qinshui.zhuanban.data.register;

import org.jspecify.annotations.Nullable;

/// The columns by which a ledger can be sorted; their names are what [cn.qinshui.zhuanban.data.db.PageRequest] carries. Its
/// own order is what moved last, first. Empty cells come last in both directions.
public enum RegisterSort {
  MOVED,
  TITLE,
  ENTERPRISE,
  STAGE,
  DUE,
  AMOUNT;

  static RegisterSort of(@Nullable String name) {
    return name == null ? MOVED : valueOf(name);
  }
}
