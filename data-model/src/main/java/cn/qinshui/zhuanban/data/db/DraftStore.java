package cn.qinshui.zhuanban.data.db;

import static cn.qinshui.zhuanban.data.jooq.Tables.DRAFT;

import cn.qinshui.zhuanban.data.jooq.tables.records.DraftRecord;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Unfinished input (草稿), kept while it is typed so that neither leaving nor a crash loses it. Typing is no deed: a draft
/// leaves no images, is not undone and stands in no trail.
public final class DraftStore {
  private final Database database;

  /// One draft.
  ///
  /// @param kind whose input it is, such as `visit`
  /// @param refId the record being changed; null for a new one
  /// @param body as its form wrote it
  public record Draft(long id, String kind, @Nullable Long refId, String body, Instant savedAt) {}

  public DraftStore(Database database) {
    this.database = database;
  }

  /// The drafts of a person for one form, the newest first.
  public List<Draft> of(Author author, String kind, @Nullable Long refId) {
    var reference = refId == null ? DRAFT.REF_ID.isNull() : DRAFT.REF_ID.eq(refId);
    return database.read(sql ->
        sql.selectFrom(DRAFT)
            .where(DRAFT.COUNTY.eq(database.county()), DRAFT.AUTHOR.eq(author.name()), DRAFT.KIND.eq(kind), reference)
            .orderBy(DRAFT.SAVED_AT.desc(), DRAFT.ID.desc())
            .fetch(DraftStore::draft));
  }

  /// All drafts of a person, the newest first.
  public List<Draft> of(Author author) {
    return database.read(sql ->
        sql.selectFrom(DRAFT)
            .where(DRAFT.COUNTY.eq(database.county()), DRAFT.AUTHOR.eq(author.name()))
            .orderBy(DRAFT.SAVED_AT.desc(), DRAFT.ID.desc())
            .fetch(DraftStore::draft));
  }

  private static Draft draft(DraftRecord row) {
    return new Draft(row.getId(), row.getKind(), row.getRefId(), row.getBody(), row.getSavedAt());
  }

  /// Keeps input; `id` is the draft it goes on with, null begins one. Returns the draft's id.
  public long keep(Author author, @Nullable Long id, String kind, @Nullable Long refId, String body) {
    return aside(
        author,
        tx -> {
          if (id != null) {
            var written =
                tx.sql()
                    .update(DRAFT)
                    .set(DRAFT.BODY, body)
                    .set(DRAFT.SAVED_AT, tx.at())
                    .where(DRAFT.ID.eq(id))
                    .execute();
            if (written == 1) return id;
          }
          var row = new DraftRecord();
          row.setId(tx.newId());
          row.setCounty(database.county());
          row.setAuthor(author.name());
          row.setKind(kind);
          row.setRefId(refId);
          row.setBody(body);
          row.setSavedAt(tx.at());
          row.setRev(1);
          tx.sql().insertInto(DRAFT).set(row).execute();
          return row.getId();
        });
  }

  /// It was saved as what it is, or is not wanted any more.
  public void drop(Author author, long id) {
    aside(author, tx -> tx.sql().deleteFrom(DRAFT).where(DRAFT.ID.eq(id)).execute());
  }

  /// Written without images, so that the trail stays one of deeds; announced like every commit.
  private <T> T aside(Author author, Function<Tx, T> work) {
    var deed = Deed.edit(author, "存草稿");
    var result = database.write(deed, work);
    database.changes().announce(new Changes.Notice(0, deed, Set.of("draft")));
    return result;
  }
}
