package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.jooq.Tables.VISIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.VISIT_NOTE;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One visit with everything on it.
public final class VisitFileStore {
  private static final int DEMANDS = 200;

  private final Database database;

  public VisitFileStore(Database database) {
    this.database = database;
  }

  public Optional<VisitFile> file(long id, LocalDate today) {
    var demands =
        new DemandStore(database)
            .page(
                DemandFilter.none().withVisit(id), new PageRequest(0, DEMANDS, DemandSort.NUMBER.name(), false), today);
    return database.read(sql ->
        sql.selectFrom(VISIT)
            .where(VISIT.ID.eq(id))
            .fetchOptional()
            .map(row -> {
              var line = new VisitStore(database).rows(sql, List.of(id)).getFirst();
              var notes =
                  sql.selectFrom(VISIT_NOTE)
                      .where(VISIT_NOTE.VISIT_ID.eq(id))
                      .orderBy(VISIT_NOTE.NOTED_AT, VISIT_NOTE.ID)
                      .fetch(note -> new VisitNote(note.getId(), note.getNotedAt(), note.getAuthor(), note.getBody()));
              return new VisitFile(
                  line,
                  row.getVisitorUnitId(),
                  row.getBody(),
                  row.getRepeatReason(),
                  row.getAuthor(),
                  row.getDeletedAt() != null,
                  notes,
                  demands.rows());
            }));
  }
}
