package cn.qinshui.zhuanban.report.core.page;

import java.io.IOException;

/// Something that draws on a page.
public interface Painter {
  void paint() throws IOException;
}
