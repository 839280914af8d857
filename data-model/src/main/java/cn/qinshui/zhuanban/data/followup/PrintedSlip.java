package cn.qinshui.zhuanban.data.followup;

/// A slip and what stands on it.
///
/// @param kept whether its words were kept when it went out; without them it shows the demand as it is now
public record PrintedSlip(Slip slip, SlipFacts facts, boolean kept) {}
