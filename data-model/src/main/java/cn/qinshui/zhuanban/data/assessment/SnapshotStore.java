package cn.qinshui.zhuanban.data.assessment;

import static cn.qinshui.zhuanban.data.jooq.Tables.ASSESSMENT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ASSESSMENT_SNAPSHOT;
import static cn.qinshui.zhuanban.data.jooq.Tables.STANDARD_PACK;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Page;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.jooq.tables.records.AssessmentRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.AssessmentSnapshotRecord;
import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.data.standard.PackShelf;
import cn.qinshui.zhuanban.data.standard.PackStore;
import cn.qinshui.zhuanban.data.standard.StandardPack;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Record;
import tools.jackson.databind.json.JsonMapper;

/// Saved assessments: inputs, the text of the pack and results are kept together and never rewritten.
public final class SnapshotStore {
  private static final int TITLE_WIDTH = 200;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Database database;

  public SnapshotStore(Database database) {
    this.database = database;
  }

  /// Saves an assessment as it was made. One deed; it can be undone, not changed.
  ///
  /// @param standing the pack it was made by, as [PackShelf] gave it
  public long save(Author author, PackShelf.Standing standing, LibraryAssessment assessment, String title) {
    var name = title.strip();
    if (name.isEmpty() || name.length() > TITLE_WIDTH) throw new Refusal("请给快照起个名字，不超过" + TITLE_WIDTH + "字。");
    return database.write(
        Deed.bulk(author, "保存预评估快照“" + name + "”"),
        tx -> {
          var snapshot = new AssessmentSnapshotRecord();
          snapshot.setPackId(standing.id());
          snapshot.setTitle(name);
          snapshot.setBaseDate(assessment.day());
          snapshot.setMadeAt(tx.at());
          snapshot.setAuthor(author.name());
          snapshot.setFirms(assessment.size());
          snapshot.setPackBody(standing.body());
          var id = tx.insert(snapshot);
          assessment.saved().forEach(firm -> tx.insert(row(id, firm)));
          return id;
        });
  }

  private static AssessmentRecord row(long snapshot, SnapshotFirm firm) {
    var row = new AssessmentRecord();
    row.setSnapshotId(snapshot);
    row.setEnterpriseId(firm.enterpriseId());
    row.setEnterpriseName(firm.name());
    row.setVerdict(firm.verdict().name());
    row.setShortCount(firm.shortCount());
    row.setScoreLow(firm.scoreLow());
    row.setScoreHigh(firm.scoreHigh());
    row.setBody(JSON.writeValueAsString(firm.body()));
    return row;
  }

  /// All snapshots, the newest base date first.
  public List<Snapshot> all() {
    return snapshots(ASSESSMENT_SNAPSHOT.COUNTY.eq(database.county()));
  }

  public Optional<Snapshot> snapshot(long id) {
    return snapshots(ASSESSMENT_SNAPSHOT.ID.eq(id)).stream().findFirst();
  }

  private List<Snapshot> snapshots(Condition which) {
    return database.read(sql ->
        sql.select(ASSESSMENT_SNAPSHOT.fields())
            .select(STANDARD_PACK.CODE, STANDARD_PACK.NAME)
            .from(ASSESSMENT_SNAPSHOT)
            .join(STANDARD_PACK)
            .on(STANDARD_PACK.ID.eq(ASSESSMENT_SNAPSHOT.PACK_ID))
            .where(which)
            .orderBy(ASSESSMENT_SNAPSHOT.BASE_DATE.desc(), ASSESSMENT_SNAPSHOT.ID.desc())
            .fetch(SnapshotStore::snapshot));
  }

  private static Snapshot snapshot(Record line) {
    return new Snapshot(
        line.get(ASSESSMENT_SNAPSHOT.ID),
        line.get(ASSESSMENT_SNAPSHOT.PACK_ID),
        line.get(STANDARD_PACK.CODE),
        line.get(STANDARD_PACK.NAME),
        line.get(ASSESSMENT_SNAPSHOT.TITLE),
        line.get(ASSESSMENT_SNAPSHOT.BASE_DATE),
        line.get(ASSESSMENT_SNAPSHOT.MADE_AT),
        line.get(ASSESSMENT_SNAPSHOT.AUTHOR),
        line.get(ASSESSMENT_SNAPSHOT.FIRMS));
  }

  /// The pack as it was when the snapshot was saved.
  public Optional<StandardPack> pack(long snapshotId) {
    var body =
        database.read(sql ->
            sql.select(ASSESSMENT_SNAPSHOT.PACK_BODY)
                .from(ASSESSMENT_SNAPSHOT)
                .where(ASSESSMENT_SNAPSHOT.ID.eq(snapshotId))
                .fetchOptional(ASSESSMENT_SNAPSHOT.PACK_BODY));
    return body.map(text -> new PackStore(database).reader().read("快照", text));
  }

  /// The firms of a snapshot, in the order of distance they had.
  public Page<SnapshotFirm> page(long snapshotId, PageRequest request) {
    return new Page<>(
        database.read(sql ->
            sql.selectFrom(ASSESSMENT)
                .where(ASSESSMENT.SNAPSHOT_ID.eq(snapshotId))
                .orderBy(ASSESSMENT.ID)
                .limit(request.limit())
                .offset(request.offset())
                .fetch(SnapshotStore::firm)),
        request.offset());
  }

  private static SnapshotFirm firm(AssessmentRecord row) {
    return new SnapshotFirm(
        row.getEnterpriseId(),
        row.getEnterpriseName(),
        Verdict.valueOf(row.getVerdict()),
        row.getShortCount(),
        row.getScoreLow(),
        row.getScoreHigh(),
        JSON.readValue(row.getBody(), SnapshotFirm.Body.class));
  }

  /// How every firm moved from one snapshot to another: who rose, who fell, and why.
  public List<SnapshotChange> compare(long earlier, long later) {
    var before = firms(earlier);
    var after = firms(later);
    var ids = new TreeSet<>(after.keySet());
    ids.addAll(before.keySet());
    return ids.stream()
        .map(id -> SnapshotChange.of(before.get(id), after.get(id)))
        .sorted(Comparator.comparing(SnapshotChange::move).thenComparing(SnapshotChange::name))
        .toList();
  }

  private LinkedHashMap<Long, SnapshotFirm> firms(long snapshot) {
    return page(snapshot, PageRequest.first(Integer.MAX_VALUE)).rows().stream()
        .collect(Collectors.toMap(SnapshotFirm::enterpriseId, firm -> firm, (one, _) -> one, LinkedHashMap::new));
  }
}
