package cn.qinshui.zhuanban.data.exchange;

import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_ROW;
import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_SET;
import static cn.qinshui.zhuanban.data.jooq.Tables.IMPORT_BATCH;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.jooq.tables.records.ChangeSetRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.ImportBatchRecord;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What was imported when, and taking a whole import back.
public final class ImportBatchStore {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Database database;

  public ImportBatchStore(Database database) {
    this.database = database;
  }

  /// One import.
  ///
  /// @param setId the deed that wrote it
  /// @param undone whether it was taken back
  public record Batch(
      long id,
      long setId,
      ImportKind kind,
      String fileName,
      Instant doneAt,
      String author,
      ImportCounts counts,
      boolean undone) {}

  static long insert(Tx tx, ImportPlan plan, ImportCounts counts) {
    var row = new ImportBatchRecord();
    row.setKind(plan.setup().kind().name());
    row.setFileName(shortened(plan.fileName()));
    row.setSha256(plan.origin().sha256());
    row.setDoneAt(tx.at());
    row.setAuthor(tx.author().name());
    row.setRowsTotal(counts.rows());
    row.setRowsNew(counts.fresh());
    row.setRowsChanged(counts.changed());
    row.setCellsChanged(counts.changedCells());
    row.setRowsUnchanged(counts.unchanged());
    row.setRowsDuplicate(counts.duplicate());
    row.setRowsWrong(counts.wrong() + counts.doubtful());
    row.setChangeSetId(tx.recordedSet());
    return tx.insert(row);
  }

  private static String shortened(String name) {
    int most = IMPORT_BATCH.FILE_NAME.getDataType().length();
    return name.length() <= most ? name : name.substring(name.length() - most);
  }

  /// The newest imports first, those taken back included.
  public List<Batch> batches(int limit) {
    return database.read(sql -> {
      var standing = new HashSet<>(sql.select(IMPORT_BATCH.ID).from(IMPORT_BATCH).fetch(IMPORT_BATCH.ID));
      return sql.select(CHANGE_ROW.AFTER_IMAGE, CHANGE_ROW.ROW_ID)
          .from(CHANGE_SET)
          .join(CHANGE_ROW)
          .on(CHANGE_ROW.SET_ID.eq(CHANGE_SET.ID))
          .where(CHANGE_SET.KIND.eq("IMPORT"), CHANGE_ROW.TABLE_NAME.eq(IMPORT_BATCH.getName()))
          .orderBy(CHANGE_SET.ID.desc())
          .limit(limit)
          .fetch(row -> batch(row.value1(), !standing.contains(row.value2())));
    });
  }

  private static Batch batch(String image, boolean undone) {
    var of = JSON.readValue(image, new TypeReference<Map<String, String>>() {});
    var counts =
        new ImportCounts(
            number(of, "rows_total"),
            number(of, "rows_new"),
            number(of, "rows_changed"),
            number(of, "cells_changed"),
            number(of, "rows_unchanged"),
            number(of, "rows_duplicate"),
            0,
            number(of, "rows_wrong"),
            0);
    return new Batch(
        Long.parseLong(of.get("id")),
        Long.parseLong(of.get("change_set_id")),
        ImportKind.valueOf(of.get("kind")),
        of.get("file_name"),
        Instant.parse(of.get("done_at")),
        of.get("author"),
        counts,
        undone);
  }

  private static int number(Map<String, String> of, String name) {
    return Integer.parseInt(of.getOrDefault(name, "0"));
  }

  /// Takes the whole import back (撤销本批), however old it is; refused where one of its records was changed since.
  public void undo(Author author, Batch batch) {
    if (batch.undone()) throw new Refusal("这一批已经撤销过，不必再撤。");
    new History(database).reverse(author, newest(batch.setId()));
  }

  /// Brings back an import that was taken back.
  public void redo(Author author, Batch batch) {
    if (!batch.undone()) throw new Refusal("这一批没有撤销，不必恢复。");
    new History(database).reverse(author, newest(batch.setId()));
  }

  /// The last of the deeds that took it back and brought it back.
  private long newest(long setId) {
    return database.read(sql -> {
      long newest = setId;
      while (true) {
        var next = reversedBy(sql, newest);
        if (next == null) return newest;
        newest = next;
      }
    });
  }

  private static @org.jspecify.annotations.Nullable Long reversedBy(DSLContext sql, long setId) {
    return sql.fetchOptional(CHANGE_SET, CHANGE_SET.ID.eq(setId)).map(ChangeSetRecord::getReversedById).orElse(null);
  }
}
