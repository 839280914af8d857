package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.data.followup.CommissionerFile;
import cn.qinshui.zhuanban.data.register.Training;
import java.util.List;

/// What the page of one commissioner shows.
record CommissionerShown(CommissionerFile file, List<Training> trainings) {
  CommissionerShown {
    trainings = List.copyOf(trainings);
  }
}
