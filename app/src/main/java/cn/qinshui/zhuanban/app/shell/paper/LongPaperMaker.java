package cn.qinshui.zhuanban.app.shell.paper;

import cn.qinshui.zhuanban.app.work.Progress;
import cn.qinshui.zhuanban.report.core.PaperResult;
import java.nio.file.Path;

/// Writes a paper of many pages as a PDF file, tells how far it is and stops when it is told to; runs on the paper lane.
@FunctionalInterface
public interface LongPaperMaker {
  PaperResult make(Path out, Progress progress) throws Exception;
}
