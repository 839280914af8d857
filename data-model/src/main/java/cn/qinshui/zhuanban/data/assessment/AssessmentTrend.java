package cn.qinshui.zhuanban.data.assessment;

/// The library against a pack now, and with the same titles on the figures of the year before.
public record AssessmentTrend(LibraryAssessment now, LibraryAssessment before) {}
