package cn.qinshui.zhuanban.data.plan;

/// A progress note in a list, with its place in the matrix.
public record NoteRow(ProgressNote note, DutyPlace place) {}
