package cn.qinshui.zhuanban.data.followup;

import org.jspecify.annotations.Nullable;

/// The columns by which the list of visits can be sorted; their names are what
/// [cn.qinshui.zhuanban.data.db.PageRequest] carries. The list's own order is the newest visit first.
public enum VisitSort {
  VISITED,
  ENTERPRISE,
  COMMISSIONER,
  NEXT,
  STATE;

  static VisitSort of(@Nullable String name) {
    return name == null ? VISITED : valueOf(name);
  }
}
