package cn.qinshui.zhuanban.data.standard;

/// 划型 of one group of industries: not `belowLarge` is 大型; else all of `medium` 中型; else all of `small` 小型; else 微型.
///
/// @param rule the two digits industries name it by
public record SizeRule(
    String rule, String industry, Condition belowLarge, Condition medium, Condition small, String mark) {}
