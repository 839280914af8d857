package cn.qinshui.zhuanban.data.meeting;

import cn.qinshui.zhuanban.data.shared.Choice;
import org.jspecify.annotations.Nullable;

/// A point of the agenda (议题). `origin` is of the dictionary agenda_item.origin; `refTable` and `refId` name the record it is
/// about.
public record AgendaItem(
    Choice origin, String title, @Nullable String refTable, @Nullable Long refId, @Nullable String note) {}
