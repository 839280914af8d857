package cn.qinshui.zhuanban.data.attachment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A file in the library.
///
/// @param ownerTable the table of the record it belongs to, with `ownerId`
/// @param fileName the name it came with
/// @param storedAs its path below the library's `attachments` folder, made from its content
/// @param unread why its words cannot be searched, or not all of them; null where they can, or were not read yet
public record Attachment(
    long id,
    int rev,
    String ownerTable,
    long ownerId,
    String fileName,
    String storedAs,
    String sha256,
    long sizeBytes,
    LocalDate addedOn,
    @Nullable String note,
    @Nullable String unread) {
  /// The size in the words of a list: 820 字节, 35 KB, 1.2 MB.
  public String sizeLabel() {
    if (sizeBytes < 1024) return sizeBytes + " 字节";
    if (sizeBytes < 1024 * 1024) return sizeBytes / 1024 + " KB";
    return sizeBytes * 10 / (1024 * 1024) / 10.0 + " MB";
  }
}
