package cn.qinshui.zhuanban.data.enterprise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A title or certificate (资质称号) as it was granted once.
///
/// @param level 国家级, 省级 … as the paper says
/// @param docNo 公告文号
/// @param number 入库编号 or certificate number
/// @param validUntil the last day it holds; null holds until ended
/// @param renewsId the earlier grant that this one renews (复核通过)
/// @param endedOn the day it was taken away or given up
/// @param updatedForYear the newest year for which the yearly update (年度更新) was done
public record Qualification(
    long id,
    int rev,
    QualificationKind kind,
    @Nullable String level,
    @Nullable String batch,
    @Nullable String docNo,
    @Nullable String number,
    LocalDate grantedOn,
    @Nullable LocalDate validUntil,
    @Nullable Long renewsId,
    @Nullable LocalDate endedOn,
    @Nullable String endReason,
    @Nullable Integer updatedForYear)
    implements FilePart {
  public Qualification {
    level = EnterpriseDraft.clean(level);
    batch = EnterpriseDraft.clean(batch);
    docNo = EnterpriseDraft.clean(docNo);
    number = EnterpriseDraft.clean(number);
    endReason = EnterpriseDraft.clean(endReason);
  }

  /// Where a title stands on a day.
  public enum State {
    NOT_YET("未生效"),
    VALID("有效"),
    EXPIRED("已到期"),
    ENDED("已终止");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public State on(LocalDate day) {
    if (endedOn != null && !endedOn.isAfter(day)) return State.ENDED;
    if (grantedOn.isAfter(day)) return State.NOT_YET;
    return validUntil != null && validUntil.isBefore(day) ? State.EXPIRED : State.VALID;
  }

  @Override
  public String words() {
    return "资质“" + kind.label() + "”（" + grantedOn + " 起）";
  }
}
