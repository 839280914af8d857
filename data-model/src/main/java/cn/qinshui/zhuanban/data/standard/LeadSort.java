package cn.qinshui.zhuanban.data.standard;

import org.jspecify.annotations.Nullable;

/// The columns by which the list of leads can be sorted; STAGE_ON, the newest first, is its own order.
public enum LeadSort {
  STAGE_ON,
  STAGE,
  NAME,
  FOUND_ON,
  SOURCE,
  AIM;

  static LeadSort of(@Nullable String name) {
    return name == null ? STAGE_ON : valueOf(name);
  }
}
