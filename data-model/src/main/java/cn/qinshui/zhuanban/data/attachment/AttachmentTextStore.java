package cn.qinshui.zhuanban.data.attachment;

import static cn.qinshui.zhuanban.data.jooq.Tables.ATTACHMENT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ATTACHMENT_TEXT;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.jooq.tables.records.AttachmentTextRecord;
import java.util.HashSet;
import java.util.List;

/// The words inside files, as the program read them. They follow from the files, so that writing them is no step to undo.
public final class AttachmentTextStore {
  private final Database database;

  public AttachmentTextStore(Database database) {
    this.database = database;
  }

  /// One attachment of each content that was not read yet, oldest first.
  public List<Attachment> unread() {
    var seen = new HashSet<String>();
    return database
        .read(sql ->
            sql.select(AttachmentStore.COLUMNS)
                .from(ATTACHMENT)
                .leftAntiJoin(ATTACHMENT_TEXT)
                .on(ATTACHMENT_TEXT.COUNTY.eq(ATTACHMENT.COUNTY).and(ATTACHMENT_TEXT.SHA256.eq(ATTACHMENT.SHA256)))
                .where(ATTACHMENT.COUNTY.eq(database.county()), ATTACHMENT.DELETED_AT.isNull())
                .orderBy(ATTACHMENT.ID)
                .fetch(row -> AttachmentStore.attachment(row.into(ATTACHMENT), null)))
        .stream()
        .filter(attachment -> seen.add(attachment.sha256()))
        .toList();
  }

  /// Puts down what was read; a content that another desk read meanwhile is passed over.
  public void save(Author author, List<AttachmentText> texts) {
    if (texts.isEmpty()) return;
    database.write(
        Deed.seed(author, "读出 " + texts.size() + " 个附件里的文字，供搜索用"),
        tx -> {
          var there =
              tx.sql()
                  .select(ATTACHMENT_TEXT.SHA256)
                  .from(ATTACHMENT_TEXT)
                  .where(
                      ATTACHMENT_TEXT.COUNTY.eq(database.county()),
                      ATTACHMENT_TEXT.SHA256.in(texts.stream().map(AttachmentText::sha256).toList()))
                  .fetchSet(ATTACHMENT_TEXT.SHA256);
          tx.load(texts.stream().filter(text -> there.add(text.sha256())).map(AttachmentTextStore::row).toList());
          return texts.size();
        });
  }

  private static AttachmentTextRecord row(AttachmentText text) {
    var row = new AttachmentTextRecord();
    row.setSha256(text.sha256());
    row.setContent(text.content());
    row.setNote(text.note());
    return row;
  }
}
