package cn.qinshui.zhuanban.baddata.packageorder.followup;

/// What the earlier package must not know.
public record Late(String name) {}
