package cn.qinshui.zhuanban.data.attachment;

/// A file on a record, and whether it still lies in the library as it came.
public record HeldFile(Attachment file, boolean there) {}
