package cn.qinshui.zhuanban.data.attachment;

/// The record a file belongs to; `words` name it in the trail: 企业“示例机械”.
public record AttachmentOwner(String table, long id, String words) {}
