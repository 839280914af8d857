package cn.qinshui.zhuanban.data.meeting;

import org.jspecify.annotations.Nullable;

/// A point of the agenda (议题). `refTable` and `refId` name the record it is about.
public record AgendaItem(
    AgendaOrigin origin, String title, @Nullable String refTable, @Nullable Long refId, @Nullable String note) {}
