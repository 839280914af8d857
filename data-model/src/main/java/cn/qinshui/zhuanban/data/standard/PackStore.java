package cn.qinshui.zhuanban.data.standard;

import static cn.qinshui.zhuanban.data.jooq.Tables.STANDARD_PACK;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.jooq.tables.records.StandardPackRecord;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.util.List;
import java.util.Optional;

/// The rule packs of the library.
public final class PackStore {
  /// Origins of an edition: it came with the program, or the office loaded it.
  static final String SHIPPED = "SHIPPED";

  static final String OFFICE = "OFFICE";

  private static final String FIELDS = "standards.fields";

  private final Database database;

  public PackStore(Database database) {
    this.database = database;
  }

  /// All packs by kind, the newest of a kind first.
  public List<PackRow> all() {
    return database.read(sql ->
        sql.select(
                STANDARD_PACK.ID,
                STANDARD_PACK.CODE,
                STANDARD_PACK.KIND,
                STANDARD_PACK.NAME,
                STANDARD_PACK.DOC_NO,
                STANDARD_PACK.EFFECTIVE_ON,
                STANDARD_PACK.EXPIRES_ON,
                STANDARD_PACK.TO_VERIFY,
                STANDARD_PACK.IN_FORCE,
                STANDARD_PACK.ORIGIN,
                STANDARD_PACK.LOADED_AT)
            .from(STANDARD_PACK)
            .where(STANDARD_PACK.COUNTY.eq(database.county()))
            .orderBy(STANDARD_PACK.KIND, STANDARD_PACK.EFFECTIVE_ON.desc(), STANDARD_PACK.ID.desc())
            .fetchInto(STANDARD_PACK)
            .map(PackStore::row));
  }

  /// The pack as its file stands.
  public Optional<StandardPack> pack(long id) {
    var body =
        database.read(sql ->
            sql.select(STANDARD_PACK.CODE, STANDARD_PACK.BODY)
                .from(STANDARD_PACK)
                .where(STANDARD_PACK.COUNTY.eq(database.county()), STANDARD_PACK.ID.eq(id))
                .fetchOptional());
    return body.map(row -> reader().read(row.value1() + ".json", row.value2()));
  }

  /// The packs in force, read and ready. Takes some milliseconds: keep it while the table standard_pack does not change.
  public PackShelf shelf() {
    var reader = reader();
    var bodies =
        database.read(sql ->
            sql.select(STANDARD_PACK.ID, STANDARD_PACK.CODE, STANDARD_PACK.BODY)
                .from(STANDARD_PACK)
                .where(STANDARD_PACK.COUNTY.eq(database.county()), STANDARD_PACK.IN_FORCE.isTrue())
                .orderBy(STANDARD_PACK.EFFECTIVE_ON.desc(), STANDARD_PACK.ID.desc())
                .fetch());
    return new PackShelf(
        reader.fields(),
        bodies.map(row ->
            new PackShelf.Standing(row.value1(), row.value3(), reader.read(row.value2() + ".json", row.value3()))));
  }

  /// How long titles hold; nothing is said in a library without standards.
  public TitleTerms terms() {
    if (new SettingStore(database).stored(FIELDS).isEmpty()) return TitleTerms.none();
    return new TitleTerms(shelf().packs().stream().map(PackShelf.Standing::pack).toList());
  }

  /// Reads packs with the fields of this library.
  public PackReader reader() {
    return PackReader.withFields(
        new SettingStore(database).stored(FIELDS).orElseThrow(() -> new Refusal("资料库里还没有认定标准。请先打开资料库，载入初始资料。")));
  }

  private static PackRow row(StandardPackRecord row) {
    return new PackRow(
        row.getId(),
        row.getCode(),
        row.getKind(),
        row.getName(),
        row.getDocNo(),
        row.getEffectiveOn(),
        row.getExpiresOn(),
        row.getToVerify(),
        row.getInForce(),
        row.getOrigin().equals(SHIPPED),
        row.getLoadedAt());
  }
}
