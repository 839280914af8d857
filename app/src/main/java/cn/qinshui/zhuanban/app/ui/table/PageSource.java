package cn.qinshui.zhuanban.app.ui.table;

/// Reads one page of rows; runs on the data lane. What is filtered it knows itself.
@FunctionalInterface
public interface PageSource<R> {
  Page<R> load(PageRequest request) throws Exception;
}
