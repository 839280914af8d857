package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.app.work.Progress;
import cn.qinshui.zhuanban.data.attachment.Attachment;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.attachment.AttachmentText;
import cn.qinshui.zhuanban.data.attachment.AttachmentTextStore;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.report.core.read.FileWords;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// Reads the words out of attachments that were not read yet, so that search finds them. What was read before it is
/// cancelled is kept; the rest comes the next time.
public final class ReadAttachments {
  private static final Author READER = new Author("附件文字");
  private static final int BATCH = 20;

  private final Database database;
  private final AttachmentStore files;
  private final AttachmentTextStore texts;

  public ReadAttachments(Database database, AttachmentStore files) {
    this.database = database;
    this.files = files;
    this.texts = new AttachmentTextStore(database);
  }

  /// Returns how many files were read. Files that are gone wait for their return. Does nothing in a library that is open
  /// for reading only.
  public int run(Progress progress) {
    if (database.readOnly()) return 0;
    var unread = texts.unread().stream().filter(file -> Files.isRegularFile(files.path(file))).toList();
    List<AttachmentText> read = new ArrayList<>();
    for (int i = 0; i < unread.size() && !progress.isCancelled(); i++) {
      progress.step(i, unread.size(), unread.get(i).fileName());
      read.add(read(unread.get(i)));
      if (read.size() == BATCH) save(read);
    }
    save(read);
    return unread.size();
  }

  private void save(List<AttachmentText> read) {
    texts.save(READER, read);
    read.clear();
  }

  private AttachmentText read(Attachment attachment) {
    var words = FileWords.of(files.path(attachment), attachment.fileName(), AttachmentText.MOST);
    return new AttachmentText(attachment.sha256(), words.text(), words.note());
  }
}
