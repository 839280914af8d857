package cn.qinshui.zhuanban.app.ui.table;

import cn.qinshui.zhuanban.data.db.PageRequest;

/// Reads one page of rows; runs on the data lane. What is filtered it knows itself.
@FunctionalInterface
public interface PageSource<R> {
  Found<R> load(PageRequest request) throws Exception;
}
