package cn.qinshui.zhuanban.data.enterprise;

import org.jspecify.annotations.Nullable;

/// The columns by which the list of firms can be sorted; their names are what [cn.qinshui.zhuanban.data.db.PageRequest]
/// carries. Empty cells come last in both directions.
public enum EnterpriseSort {
  NAME,
  CODE,
  TOWN,
  INDUSTRY,
  SIZE,
  REVENUE,
  COMMISSIONER,
  LAST_VISIT,
  OPEN_DEMANDS,
  RECYCLED_AT;

  static EnterpriseSort of(@Nullable String name) {
    return name == null ? NAME : valueOf(name);
  }
}
