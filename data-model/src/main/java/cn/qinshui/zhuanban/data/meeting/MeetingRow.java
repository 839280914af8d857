package cn.qinshui.zhuanban.data.meeting;

/// A line of the list of meetings, with how many things it decided and how many of them are not done.
public record MeetingRow(Meeting meeting, int resolutions, int openResolutions) {}
