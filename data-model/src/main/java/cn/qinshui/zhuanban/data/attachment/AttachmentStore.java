package cn.qinshui.zhuanban.data.attachment;

import static cn.qinshui.zhuanban.data.jooq.Tables.ATTACHMENT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ATTACHMENT_TEXT;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.jooq.tables.records.AttachmentRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// The files of all records.
public final class AttachmentStore {
  private static final int LONGEST_NAME = 300;

  static final List<Field<?>> COLUMNS =
      List.of(
          ATTACHMENT.ID,
          ATTACHMENT.REV,
          ATTACHMENT.OWNER_TABLE,
          ATTACHMENT.OWNER_ID,
          ATTACHMENT.FILE_NAME,
          ATTACHMENT.STORED_AS,
          ATTACHMENT.SHA256,
          ATTACHMENT.SIZE_BYTES,
          ATTACHMENT.ADDED_ON,
          ATTACHMENT.NOTE);

  private final Database database;
  private final AttachmentFolder folder;

  /// `libraryFolder` is the folder of the open library.
  public AttachmentStore(Database database, Path libraryFolder) {
    this.database = database;
    this.folder = new AttachmentFolder(libraryFolder.resolve("attachments"));
  }

  /// The files of one record, oldest first.
  public List<Attachment> of(String ownerTable, long ownerId) {
    return database.read(sql ->
        sql.select(COLUMNS)
            .select(ATTACHMENT_TEXT.NOTE)
            .from(ATTACHMENT)
            .leftJoin(ATTACHMENT_TEXT)
            .on(ATTACHMENT_TEXT.COUNTY.eq(ATTACHMENT.COUNTY).and(ATTACHMENT_TEXT.SHA256.eq(ATTACHMENT.SHA256)))
            .where(
                ATTACHMENT.OWNER_TABLE.eq(ownerTable), ATTACHMENT.OWNER_ID.eq(ownerId), ATTACHMENT.DELETED_AT.isNull())
            .orderBy(ATTACHMENT.ID)
            .fetch(row -> attachment(row.into(ATTACHMENT), row.get(ATTACHMENT_TEXT.NOTE))));
  }

  /// The same, each looked for in the folder.
  public List<HeldFile> held(String ownerTable, long ownerId) {
    return of(ownerTable, ownerId).stream().map(file -> new HeldFile(file, isThere(file))).toList();
  }

  /// Copies a file into the library and puts it down under its record; the original is not needed any more.
  public long add(Author author, AttachmentOwner owner, Path source, @Nullable String note) {
    var name = String.valueOf(source.getFileName());
    var stored = folder.copyIn(source);
    return database.write(
        Deed.edit(author, "给" + owner.words() + "加附件“" + name + "”"),
        tx -> {
          var row = new AttachmentRecord();
          row.setOwnerTable(owner.table());
          row.setOwnerId(owner.id());
          row.setFileName(name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name);
          row.setStoredAs(stored.storedAs());
          row.setSha256(stored.sha256());
          row.setSizeBytes(stored.size());
          row.setAddedOn(LocalDate.now(database.clock()));
          row.setNote(note);
          return tx.insert(row);
        });
  }

  /// Takes a file off its record; it stays in the folder, so that undo brings it back.
  public void recycle(Author author, AttachmentOwner owner, Attachment attachment) {
    var cause = "从" + owner.words() + "移除附件“" + attachment.fileName() + "”";
    database.write(
        Deed.edit(author, cause),
        tx -> {
          tx.recycle(ATTACHMENT, attachment.id());
          return attachment.id();
        });
  }

  /// Where the file lies, for opening or copying out.
  public Path path(Attachment attachment) {
    return folder.path(attachment.storedAs());
  }

  /// Whether the file lies where it should and is as long as it was.
  public boolean isThere(Attachment attachment) {
    return folder.holds(attachment.storedAs(), attachment.sizeBytes());
  }

  static Attachment attachment(AttachmentRecord row, @Nullable String unread) {
    return new Attachment(
        row.getId(),
        row.getRev(),
        row.getOwnerTable(),
        row.getOwnerId(),
        row.getFileName(),
        row.getStoredAs(),
        row.getSha256(),
        row.getSizeBytes(),
        row.getAddedOn(),
        row.getNote(),
        unread);
  }
}
