package cn.qinshui.zhuanban.app.shell.paper;

import cn.qinshui.zhuanban.report.core.PaperResult;
import java.nio.file.Path;

/// Writes a paper as a PDF file; runs on the paper lane.
@FunctionalInterface
public interface PaperMaker {
  PaperResult make(Path out) throws Exception;
}
