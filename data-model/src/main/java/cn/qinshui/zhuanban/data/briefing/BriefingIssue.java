package cn.qinshui.zhuanban.data.briefing;

import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.shared.Period;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An issue (第 n 期): a draft while it is written, final once it went out.
///
/// @param frozenBody what a final issue said, to be printed again word for word; null while it is a draft
public record BriefingIssue(
    long id,
    int rev,
    long planId,
    Period period,
    int serial,
    String title,
    LocalDate madeOn,
    State state,
    @Nullable Instant frozenAt,
    @Nullable String frozenBy,
    @Nullable String frozenBody) {
  /// How far an issue is.
  public enum State {
    DRAFT("草稿"),
    FINAL("定稿");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /// 第十期 as a heading says it.
  public String number() {
    return "第" + (serial <= 99 ? PaperText.numeral(serial) : String.valueOf(serial)) + "期";
  }
}
