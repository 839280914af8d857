package cn.qinshui.zhuanban.data.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Numbered paper that went out.
public record Slip(
    long id,
    int rev,
    SlipKind kind,
    String number,
    LocalDate issuedOn,
    String author,
    @Nullable Long unitId,
    @Nullable String unit,
    @Nullable Long demandId,
    @Nullable Long visitId,
    @Nullable Long enterpriseId,
    @Nullable String enterprise,
    @Nullable Long dutyId,
    @Nullable LocalDate returnedOn,
    @Nullable String note) {}
