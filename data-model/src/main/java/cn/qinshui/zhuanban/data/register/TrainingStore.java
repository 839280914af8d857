package cn.qinshui.zhuanban.data.register;

import static cn.qinshui.zhuanban.data.jooq.Tables.COMMISSIONER;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_ENTRY;
import static cn.qinshui.zhuanban.data.jooq.Tables.TRAINING_ATTENDANCE;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.followup.Commissioner;
import cn.qinshui.zhuanban.data.jooq.tables.records.TrainingAttendanceRecord;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who took part in which training: the ledger 服务专员培训 seen from the commissioners.
public final class TrainingStore {
  static final String KIND = "commissioner-training";
  private static final String HELD_ON = "startedOn";
  private static final String HOURS = "hours";
  private static final int MANY = 500;

  private final Database database;

  public TrainingStore(Database database) {
    this.database = database;
  }

  /// What one commissioner took part in, newest first.
  public List<Training> of(long commissionerId) {
    var attended =
        database.read(sql ->
            sql.selectFrom(TRAINING_ATTENDANCE)
                .where(TRAINING_ATTENDANCE.COMMISSIONER_ID.eq(commissionerId))
                .fetchMap(TRAINING_ATTENDANCE.ENTRY_ID, TRAINING_ATTENDANCE.ID));
    return sessions().stream()
        .filter(entry -> attended.containsKey(entry.id()))
        .map(entry -> training(attended.get(entry.id()), entry))
        .toList();
  }

  private static Training training(long id, RegisterEntry entry) {
    return new Training(
        id, entry.id(), entry.title(), heldOn(entry), entry.stage().name(), entry.value(HOURS).orElse(null));
  }

  private static LocalDate heldOn(RegisterEntry entry) {
    return entry.value(HELD_ON).map(LocalDate::parse).orElse(entry.stageOn());
  }

  /// All trainings in the ledger, newest first.
  public List<RegisterEntry> sessions() {
    return new RegisterStore(database)
        .page(RegisterFilter.none().withKind(KIND), PageRequest.first(MANY)).rows().stream()
            .sorted(Comparator.comparing(TrainingStore::heldOn).reversed())
            .toList();
  }

  /// The names of those who took part in a training.
  public List<String> attendees(long entryId) {
    return database.read(sql ->
        sql.select(COMMISSIONER.NAME)
            .from(TRAINING_ATTENDANCE)
            .join(COMMISSIONER)
            .on(COMMISSIONER.ID.eq(TRAINING_ATTENDANCE.COMMISSIONER_ID))
            .where(TRAINING_ATTENDANCE.ENTRY_ID.eq(entryId))
            .orderBy(COMMISSIONER.ID)
            .fetch(COMMISSIONER.NAME));
  }

  /// Puts down that someone took part in a training of the ledger.
  public long attend(Author author, RegisterEntry session, Commissioner who) {
    return database.write(
        Deed.edit(author, "记“" + who.name() + "”参加培训“" + session.title() + "”"), tx -> attend(tx, session.id(), who));
  }

  /// Enters a training and that someone took part in it, in one deed.
  public long hold(Author author, TrainingDraft draft, Commissioner who, LocalDate today) {
    draft.check();
    var kind =
        new RegisterKindStore(database).kind(KIND).orElseThrow(() -> new Refusal("没有“服务专员培训”这本台账。请先在活动与申报里恢复它。"));
    var written = entry(kind, draft, today);
    var measure = new RegisterEditStore(database).measureId(kind, today);
    return database.write(
        Deed.edit(author, "记“" + who.name() + "”参加培训“" + draft.title().strip() + "”"),
        tx -> attend(tx, RegisterEditStore.insert(tx, database.county(), kind, measure, written), who));
  }

  /// One that was held stands at its last stage, one to come at its first.
  private static RegisterDraft entry(RegisterKind kind, TrainingDraft draft, LocalDate today) {
    var on = draft.heldOn() == null ? today : draft.heldOn();
    boolean held = !on.isAfter(today);
    var stage =
        kind.stages().stream()
            .filter(each -> held && each.end() == RegisterKind.End.DONE)
            .findFirst()
            .orElse(kind.firstStage());
    Map<String, String> values = new HashMap<>();
    values.put(HELD_ON, on.toString());
    if (draft.hours() != null) values.put(HOURS, draft.hours());
    return new RegisterDraft(null, null, draft.title().strip(), stage.code(), held ? on : today, values);
  }

  private static long attend(Tx tx, long entryId, Commissioner who) {
    boolean there =
        tx.sql()
            .fetchExists(
                TRAINING_ATTENDANCE,
                TRAINING_ATTENDANCE.ENTRY_ID.eq(entryId).and(TRAINING_ATTENDANCE.COMMISSIONER_ID.eq(who.id())));
    if (there) throw new Refusal("已经记过“" + who.name() + "”参加这次培训。请另选一次。");
    var row = new TrainingAttendanceRecord();
    row.setEntryId(entryId);
    row.setCommissionerId(who.id());
    var id = tx.insert(row);
    countAtLeastTheNamed(tx, entryId);
    return id;
  }

  /// 参训人数 may hold more than our commissioners, never fewer than those named.
  private static void countAtLeastTheNamed(Tx tx, long entryId) {
    int named = tx.sql().fetchCount(TRAINING_ATTENDANCE, TRAINING_ATTENDANCE.ENTRY_ID.eq(entryId));
    tx.update(
        REGISTER_ENTRY,
        entryId,
        null,
        row -> {
          if (row.getPeople() == null || row.getPeople() < named) row.setPeople(named);
        });
  }

  /// Takes an attendance back; the training stays in the ledger.
  public void leaveOut(Author author, Training training, Commissioner who) {
    database.write(
        Deed.edit(author, "去掉“" + who.name() + "”参加的培训“" + training.title() + "”"),
        tx -> {
          tx.delete(TRAINING_ATTENDANCE, training.id());
          return training.id();
        });
  }
}
