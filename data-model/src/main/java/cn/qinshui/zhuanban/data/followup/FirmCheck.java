package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;

import cn.qinshui.zhuanban.data.shared.Problem;
import java.util.Optional;
import org.jooq.DSLContext;

/// Whether something can still be recorded for a firm.
final class FirmCheck {
  private FirmCheck() {}

  static Optional<Problem> of(DSLContext sql, long enterpriseId) {
    var firm =
        sql.select(ENTERPRISE.NAME, ENTERPRISE.DELETED_AT, ENTERPRISE.MERGED_INTO_ID)
            .from(ENTERPRISE)
            .where(ENTERPRISE.ID.eq(enterpriseId))
            .fetchOne();
    if (firm == null) return Optional.of(Problem.error("enterpriseId", "没有选企业。请输入名称或拼音首字母选一家。"));
    if (firm.value3() != null) {
      return Optional.of(Problem.error("enterpriseId", "“" + firm.value1() + "”已并入另一家企业。请改选合并后的企业。"));
    }
    if (firm.value2() != null) {
      return Optional.of(Problem.error("enterpriseId", "“" + firm.value1() + "”在回收站里。请先还原企业，再登记。"));
    }
    return Optional.empty();
  }
}
