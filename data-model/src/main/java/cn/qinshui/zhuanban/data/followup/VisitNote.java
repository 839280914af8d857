package cn.qinshui.zhuanban.data.followup;

import java.time.Instant;

/// What was added to a visit afterwards. Notes are only ever added (补充记录).
public record VisitNote(long id, Instant notedAt, String author, String body) {}
