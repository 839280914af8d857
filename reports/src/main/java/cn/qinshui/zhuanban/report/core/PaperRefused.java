package cn.qinshui.zhuanban.report.core;

import java.io.IOException;

/// Something a person can mend stood in the way; the message is one plain sentence to show.
public final class PaperRefused extends IOException {
  private static final long serialVersionUID = 1;

  public PaperRefused(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  public PaperRefused(String sentence) {
    super(sentence);
  }
}
