package cn.qinshui.zhuanban.data.attachment;

import org.jspecify.annotations.Nullable;

/// The words inside a file.
///
/// @param sha256 of the file's content
/// @param content empty where nothing could be read
/// @param note why there are none, or not all of them, in the words of a list: 文件有密码
public record AttachmentText(String sha256, String content, @Nullable String note) {
  /// So many characters of one file are kept.
  public static final int MOST = 200_000;

  public AttachmentText {
    content = content.length() <= MOST ? content : content.substring(0, MOST);
  }
}
