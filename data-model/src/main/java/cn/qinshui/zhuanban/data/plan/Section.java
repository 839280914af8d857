package cn.qinshui.zhuanban.data.plan;

/// One of the plan's sections (一、强化梯度培育 …).
public record Section(long id, int no, String title) {}
