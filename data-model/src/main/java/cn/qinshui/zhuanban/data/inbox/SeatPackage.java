package cn.qinshui.zhuanban.data.inbox;

import java.time.LocalDate;

/// A 席位包 that waits to be merged: what another desk wrote, brought as a file.
public record SeatPackage(String name, LocalDate on, long bytes) {
  private static final int KIB = 1024;

  /// 12 KB, rounded up.
  public String size() {
    return Math.max(1, (bytes + KIB - 1) / KIB) + " KB";
  }
}
