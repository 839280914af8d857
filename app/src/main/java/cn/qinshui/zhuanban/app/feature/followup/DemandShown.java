package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.data.attachment.HeldFile;
import cn.qinshui.zhuanban.data.followup.DemandFile;
import cn.qinshui.zhuanban.data.followup.DemandUnit;
import java.util.List;

/// One demand as the page shows it.
///
/// @param proofs the files on it
/// @param picks what its forms choose from
record DemandShown(DemandFile file, List<HeldFile> proofs, DemandPicks picks) {
  DemandShown {
    proofs = List.copyOf(proofs);
  }

  List<DemandUnit> assisting() {
    return file.units().stream().filter(unit -> !unit.leads()).toList();
  }
}
