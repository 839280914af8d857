package cn.qinshui.zhuanban.data.attachment;

/// A file of the library that is not as it was stored.
public record AttachmentFault(Attachment attachment, Kind kind) {
  /// What is wrong with the file.
  public enum Kind {
    MISSING("文件不见了"),
    CHANGED("文件内容被改动过"),
    UNREADABLE("文件读不出来");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
