package cn.qinshui.zhuanban.data.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A unit a demand was given to; one of them leads (牵头).
public record DemandUnit(
    long unitId, String unit, boolean leads, @Nullable LocalDate signedOn, @Nullable LocalDate answeredOn) {}
