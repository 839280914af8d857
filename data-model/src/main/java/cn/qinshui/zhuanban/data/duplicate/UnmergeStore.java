package cn.qinshui.zhuanban.data.duplicate;

import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_ROW;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.MERGE_RECORD;
import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.RecordedRow;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.enterprise.EnterprisePartStore;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.MergeRecordRecord;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The merges on record (合并记录), and taking one apart again (拆分), however long ago it was.
public final class UnmergeStore {
  private final Database database;
  private final SizeStore sizes;
  private final EnterprisePartStore parts;

  public UnmergeStore(Database database, SizeStore sizes) {
    this.database = database;
    this.sizes = sizes;
    this.parts = new EnterprisePartStore(database, sizes);
  }

  /// All merges, the newest first.
  public List<MergeRow> records() {
    var kept = ENTERPRISE.as("kept");
    var gone = ENTERPRISE.as("gone");
    return database.read(sql ->
        sql.select(MERGE_RECORD.fields())
            .select(kept.NAME, gone.NAME)
            .from(MERGE_RECORD)
            .join(kept)
            .on(kept.ID.eq(MERGE_RECORD.KEPT_ID))
            .join(gone)
            .on(gone.ID.eq(MERGE_RECORD.GONE_ID))
            .where(MERGE_RECORD.COUNTY.eq(database.county()))
            .orderBy(MERGE_RECORD.ID.desc())
            .fetch(line -> {
              var row = line.into(MERGE_RECORD);
              return new MergeRow(
                  row.getId(),
                  row.getKeptId(),
                  line.get(kept.NAME),
                  row.getGoneId(),
                  line.get(gone.NAME),
                  row.getMergedOn(),
                  row.getAuthor(),
                  MergeBody.read(row.getBody()).moves(),
                  row.getUnmergedOn());
            }));
  }

  /// Takes a merge apart: both firms are as before with every record back in place. What was added since stays with the
  /// firm that was kept; what was edited since keeps its content; both are told of.
  public Unmerged unmerge(Author author, long recordId) {
    var record = database.read(sql -> record(sql, recordId));
    var names =
        database.read(sql -> List.of(firm(sql, record.getGoneId()).getName(), firm(sql, record.getKeptId()).getName()));
    var cause = "把“" + names.getFirst() + "”从“" + names.getLast() + "”拆分出来";
    return database.write(new Deed(author, Deed.Kind.MERGE, cause), tx -> unmerge(tx, record(tx.sql(), recordId)));
  }

  private Unmerged unmerge(Tx tx, MergeRecordRecord record) {
    var kept = firm(tx.sql(), record.getKeptId());
    var gone = firm(tx.sql(), record.getGoneId());
    refuseEntangled(tx.sql(), record, kept, gone);
    var notes = new ArrayList<>(added(tx.sql(), record, kept.getName()));
    boolean figuresChanged = figuresChanged(tx.sql(), record);
    var back = new PuttingBack(tx, kept.getId(), gone.getId(), kept.getName());
    back.all(MergeBody.read(record.getBody()));
    for (var firm : List.of(kept, gone)) {
      if (figuresChanged) parts.settleFigures(tx, firm.getId());
      else if (back.sizeChanged()) sizes.recompute(tx, firm.getId());
    }
    tx.update(MERGE_RECORD, record.getId(), null, row -> row.setUnmergedOn(LocalDate.now(database.clock())));
    notes.addAll(back.notes());
    return new Unmerged(kept.getId(), gone.getId(), notes);
  }

  private static MergeRecordRecord record(DSLContext sql, long id) {
    return sql.fetchOptional(MERGE_RECORD, MERGE_RECORD.ID.eq(id))
        .orElseThrow(() -> new Refusal("这条合并记录已不在库里，那次合并可能刚被撤销。请刷新合并记录。"));
  }

  private static EnterpriseRecord firm(DSLContext sql, long id) {
    return sql.fetchOptional(ENTERPRISE, ENTERPRISE.ID.eq(id)).orElseThrow(() -> new Refusal("这次合并的企业已不在库里，不能拆分。"));
  }

  private static void refuseEntangled(
      DSLContext sql, MergeRecordRecord record, EnterpriseRecord kept, EnterpriseRecord gone) {
    if (record.getUnmergedOn() != null) throw new Refusal("“" + gone.getName() + "”已经拆分出来了，不必再拆。");
    if (kept.getMergedIntoId() != null) {
      var into = firm(sql, kept.getMergedIntoId()).getName();
      throw new Refusal("“" + kept.getName() + "”后来又并入了“" + into + "”。请先拆分那一次，再拆这一次。");
    }
    if (!kept.getId().equals(gone.getMergedIntoId())) {
      throw new Refusal("“" + gone.getName() + "”现在不在“" + kept.getName() + "”名下，不能按这条记录拆分。");
    }
  }

  /// What was entered for the kept firm since, told by its newer ids.
  private static List<String> added(DSLContext sql, MergeRecordRecord record, String keptName) {
    var counts = new ArrayList<String>();
    for (var reference : FirmReferences.all()) {
      var newer = DSL.field(DSL.name("id"), Long.class).gt(record.getId());
      int count = reference.count(sql, record.getKeptId(), newer);
      if (count > 0) counts.add(FirmReferences.words(reference.table().getName()) + " " + count + " 条");
    }
    return counts.isEmpty() ? List.of() : List.of("合并后新增的" + String.join("、", counts) + "留在“" + keptName + "”。");
  }

  private static boolean figuresChanged(DSLContext sql, MergeRecordRecord record) {
    var ofBoth = YEAR_FIGURES.ENTERPRISE_ID.in(record.getKeptId(), record.getGoneId());
    var later = CHANGE_ROW.SET_ID.gt(record.getId());
    return sql.fetchExists(
            CHANGE_ROW,
            CHANGE_ROW.TABLE_NAME.eq(YEAR_FIGURES.getName()),
            later,
            CHANGE_ROW.ROW_ID.in(DSL.select(YEAR_FIGURES.ID).from(YEAR_FIGURES).where(ofBoth)))
        || sql.fetchExists(RecordedRow.deedsEntering(YEAR_FIGURES, ofBoth.and(later)));
  }
}
