package cn.qinshui.zhuanban.data.figure;

import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import java.time.LocalDate;

/// A title that runs out and is not renewed.
public record ExpiringTitle(long enterpriseId, String enterprise, QualificationKind kind, LocalDate validUntil) {}
