package cn.qinshui.zhuanban.data.followup;

import org.jspecify.annotations.Nullable;

/// What would become of a form that came back.
///
/// @param label the form's number and firm, as far as they are known
/// @param sentence what is wrong, or what differs; empty where nothing is
/// @param visitId the visit that has this form already
/// @param input what would be put down; only for NEW
/// @param author the commissioner named in it, under whose name it will stand
public record ReceivedVisit(
    Kind kind, String label, String sentence, @Nullable Long visitId, @Nullable VisitInput input, String author) {

  /// What would become of it.
  public enum Kind {
    NEW("新增"),
    SAME("已接收，没有变化"),
    CONFLICT("与库里不同"),
    WRONG("有问题"),
    BLANK("没有填");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
