package cn.qinshui.zhuanban.data.plan;

import java.time.LocalDate;

/// What happened on a duty, told by someone on a day; an instruction (批示) of the head is one of them.
public record ProgressNote(
    long id, long dutyId, LocalDate notedOn, String author, String body, boolean instruction, int rev) {}
