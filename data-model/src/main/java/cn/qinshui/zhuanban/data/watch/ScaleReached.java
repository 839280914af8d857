package cn.qinshui.zhuanban.data.watch;

import cn.qinshui.zhuanban.data.assessment.FirmLabel;
import cn.qinshui.zhuanban.data.assessment.Measured;

/// A firm whose last year reached the bound of 规模以上, that is not in the statistics yet (已达标未入统).
///
/// @param revenue last year's against the bound
public record ScaleReached(FirmLabel firm, Measured revenue) {
  /// Whether nobody put down yet if it is 规上.
  public boolean notTold() {
    return firm.aboveScale() == null;
  }
}
