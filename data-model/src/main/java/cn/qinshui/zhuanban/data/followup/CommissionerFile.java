package cn.qinshui.zhuanban.data.followup;

import java.util.List;

/// One commissioner: load, the rhythm of his visits, and whom he served when.
///
/// @param quarters the quarters of the rhythm in words, such as 2026年四季度
/// @param served newest first, over and present
public record CommissionerFile(
    CommissionerRow row, List<String> quarters, List<FirmRhythm> rhythm, List<AssignedFirm> served) {
  public CommissionerFile {
    quarters = List.copyOf(quarters);
    rhythm = List.copyOf(rhythm);
    served = List.copyOf(served);
  }
}
