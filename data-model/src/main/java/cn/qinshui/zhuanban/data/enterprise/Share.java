package cn.qinshui.zhuanban.data.enterprise;

/// One bar of a chart: how many firms, and the filter whose list shows just these.
public record Share(String label, int count, EnterpriseFilter filter) {}
