package cn.qinshui.zhuanban.data.watch;

import cn.qinshui.zhuanban.data.assessment.FirmLabel;
import cn.qinshui.zhuanban.data.assessment.Measured;
import cn.qinshui.zhuanban.data.shared.Period;
import org.jspecify.annotations.Nullable;

/// A firm below 规模以上 that grows towards it (升规关注).
///
/// @param revenue last year's against the bound
/// @param growth over the year before, as a share
/// @param reaches the month in which this or a later year's revenue, growing as last year, reaches the bound; null where
///     not within five years
public record ScaleWatch(FirmLabel firm, Measured revenue, double growth, @Nullable Period reaches) {}
