package cn.qinshui.zhuanban.data.view;

import static cn.qinshui.zhuanban.data.jooq.Tables.EXPORT_LOG;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.jooq.tables.records.ExportLogRecord;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What left the library as a file: who, when, how many rows, and why phones went out whole where they did.
public final class ExportLogStore {
  private static final int LONGEST_LINE = 2000;

  private final Database database;

  public ExportLogStore(Database database) {
    this.database = database;
  }

  /// A file that was written.
  ///
  /// @param kind such as `list.enterprise`
  /// @param shown what it shows, in words
  /// @param openReason why phones are not masked; null where they are or there are none
  public record Exported(
      String kind, String fileName, String sha256, int rows, String shown, @Nullable String openReason) {}

  /// A line of the log.
  public record Entry(Instant at, String author, Exported what) {}

  /// Not a step to undo: the file has left, whatever Ctrl+Z does.
  public void log(Author author, Exported what) {
    database.write(
        Deed.seed(author, "导出“" + what.fileName() + "”（" + what.rows() + " 行）" + reason(what)),
        tx -> {
          var row = new ExportLogRecord();
          row.setKind(what.kind());
          row.setFileName(what.fileName());
          row.setSha256(what.sha256());
          row.setRowsTotal(what.rows());
          row.setShown(what.shown().length() <= LONGEST_LINE ? what.shown() : what.shown().substring(0, LONGEST_LINE));
          row.setOpenReason(what.openReason());
          row.setDoneAt(tx.at());
          row.setAuthor(author.name());
          return tx.insert(row);
        });
  }

  private static String reason(Exported what) {
    return what.openReason() == null ? "" : "，电话未遮盖：" + what.openReason();
  }

  /// The newest first.
  public List<Entry> newest(int most) {
    return database.read(sql ->
        sql.selectFrom(EXPORT_LOG)
            .where(EXPORT_LOG.COUNTY.eq(database.county()))
            .orderBy(EXPORT_LOG.ID.desc())
            .limit(most)
            .fetch(row ->
                new Entry(
                    row.getDoneAt(),
                    row.getAuthor(),
                    new Exported(
                        row.getKind(),
                        row.getFileName(),
                        row.getSha256(),
                        row.getRowsTotal(),
                        row.getShown() == null ? "" : row.getShown(),
                        row.getOpenReason()))));
  }
}
