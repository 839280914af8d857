package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.time.LocalDate;
import java.util.List;

/// What the writing of every row needs.
record WritingContext(
    ImportSetup setup, ImportLists lists, Pinyin pinyin, SizeStore sizes, SizeStore.Sizing sizing, LocalDate today) {
  List<ColumnUse> used() {
    return setup.used();
  }

  /// Whether what the list is about is entered by the row.
  boolean fresh(RowPlan row) {
    return new RowComparison(setup, lists, today).fresh(row.parts());
  }

  LocalDate day() {
    var day = setup.defaults().day();
    return day == null ? today : day;
  }
}
