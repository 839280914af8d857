package cn.qinshui.zhuanban.data.shared;

/// An entry of a dictionary (下拉选项): `code` is stored, `label` is shown.
public record Choice(String code, String label) {}
