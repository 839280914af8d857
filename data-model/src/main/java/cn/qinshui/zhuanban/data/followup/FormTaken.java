package cn.qinshui.zhuanban.data.followup;

import cn.qinshui.zhuanban.data.shared.Refusal;

/// The visit form of this number is entered already; [#visitId] is the visit to open.
public final class FormTaken extends Refusal {
  private final long visitId;

  FormTaken(String number, long visitId) {
    super("走访单" + number + "已经登记过，不能再登。请打开那次走访查看。");
    this.visitId = visitId;
  }

  public long visitId() {
    return visitId;
  }
}
