package cn.qinshui.zhuanban.report.core.content;

import java.util.List;

/// The 版记 at the foot of the last page: whom the paper goes to (“报：…。”, “抄送：…。”), the printing office and “…年…月…日印发”.
public record Imprint(List<String> recipients, String office, String printed) {
  public Imprint {
    recipients = List.copyOf(recipients);
  }
}
