package cn.qinshui.zhuanban.data.duplicate;

import cn.qinshui.zhuanban.data.enterprise.EnterpriseField;
import java.util.Set;

/// How two files become one: which stays, and what of the other it takes over. All lists of both are kept.
///
/// @param kept the firm whose file stays, as seen at `keptRev`
/// @param gone the firm that goes into it, as seen at `goneRev`
/// @param taken the parts of the identity that are the other's
/// @param commissionerTaken whether the other's 服务专员 serves from now on
/// @param yearsTaken the years in which the other's figures count
public record MergePlan(
    long kept,
    int keptRev,
    long gone,
    int goneRev,
    Set<EnterpriseField> taken,
    boolean commissionerTaken,
    Set<Integer> yearsTaken) {
  public MergePlan {
    taken = Set.copyOf(taken);
    yearsTaken = Set.copyOf(yearsTaken);
  }
}
