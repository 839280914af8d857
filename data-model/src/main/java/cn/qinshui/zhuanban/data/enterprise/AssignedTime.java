package cn.qinshui.zhuanban.data.enterprise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A time in which a commissioner served the firm (一企一员); no end means he does now.
public record AssignedTime(long commissionerId, String commissioner, LocalDate sinceOn, @Nullable LocalDate untilOn) {}
