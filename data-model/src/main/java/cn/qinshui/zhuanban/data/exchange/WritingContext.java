package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.time.LocalDate;
import java.util.List;

/// What the writing of every row needs.
record WritingContext(
    ImportPlan plan, List<ColumnUse> used, Pinyin pinyin, SizeStore sizes, SizeStore.Sizing sizing, LocalDate today) {
  ImportSetup setup() {
    return plan.setup();
  }

  ImportLists lists() {
    return plan.lists();
  }

  LocalDate day() {
    var day = setup().defaults().day();
    return day == null ? today : day;
  }
}
