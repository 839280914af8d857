package cn.qinshui.zhuanban.data.followup;

import org.jspecify.annotations.Nullable;

/// The columns by which the list of demands can be sorted; their names are what
/// [cn.qinshui.zhuanban.data.db.PageRequest] carries. Empty cells come last in both directions.
public enum DemandSort {
  DUE,
  NUMBER,
  RECEIVED,
  ENTERPRISE,
  KIND,
  UNIT,
  STATE,
  REOPENED,
  CLOSED;

  static DemandSort of(@Nullable String name) {
    return name == null ? DUE : valueOf(name);
  }
}
