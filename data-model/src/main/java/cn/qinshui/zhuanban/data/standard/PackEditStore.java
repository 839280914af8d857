package cn.qinshui.zhuanban.data.standard;

import static cn.qinshui.zhuanban.data.jooq.Tables.STANDARD_PACK;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.jooq.tables.records.StandardPackRecord;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Loads rule packs from files and chooses which one is in force. Whatever changes the rule of 划型 sizes all firms anew.
///
/// A pack that does not hold together is refused with the
/// line and the reason, and the one in force stays.
public final class PackEditStore {
  private static final int MOST = 1_000_000;

  private final Database database;
  private final PackStore packs;

  public PackEditStore(Database database) {
    this.database = database;
    this.packs = new PackStore(database);
  }

  /// Reads a file without loading it.
  ///
  /// @param file its name, for a refusal
  /// @throws Refusal with the lines and what is wrong there
  public PackCandidate read(String file, String text) {
    if (text.length() > MOST) throw new Refusal("标准文件" + file + "太大，不像是标准。请核对选的文件。");
    var json = text.startsWith("\uFEFF") ? text.substring(1) : text;
    var pack = packs.reader().read(file, json);
    refuseOverlap(file, pack, json);
    var standing = packs.shelf().find(pack.code());
    return new PackCandidate(
        pack,
        json,
        standing.flatMap(found -> row(found.id())),
        standing.map(found -> PackDifference.between(found.body(), json)).orElseGet(List::of));
  }

  private void refuseOverlap(String file, StandardPack pack, String json) {
    for (var standing : packs.shelf().packs()) {
      var overlap = PackOverlap.between(pack, standing.pack());
      if (overlap.isEmpty()) continue;
      int line = PackLines.of(json).of(new PackCheck.Fault("applies", ""));
      throw new Refusal("标准文件%s不能用：第%d行，%s。请改正适用日期，或写明 supersedes 取代哪套，再载入。".formatted(file, line, overlap.get()));
    }
  }

  private Optional<PackRow> row(long id) {
    return packs.all().stream().filter(row -> row.id() == id).findFirst();
  }

  /// Loads the pack and puts it in force in the place of the edition it replaces. One deed.
  public long load(Author author, PackCandidate candidate) {
    var pack = candidate.pack();
    return database.write(
        Deed.edit(author, "载入标准“" + pack.name() + "”（" + pack.code() + "）"),
        tx -> {
          leaveForce(tx, pack.code());
          var id = tx.insert(row(tx, candidate, PackStore.OFFICE, true));
          sizes(tx, pack.kind());
          return id;
        });
  }

  static StandardPackRecord row(Tx tx, PackCandidate candidate, String origin, boolean inForce) {
    var pack = candidate.pack();
    var row = new StandardPackRecord();
    row.setCode(pack.code());
    row.setKind(pack.kind());
    row.setName(pack.name());
    row.setDocNo(pack.document().number());
    row.setEffectiveOn(pack.effectiveOn());
    row.setExpiresOn(pack.expiresOn());
    row.setToVerify(pack.toVerify());
    row.setBody(candidate.text());
    row.setLoadedAt(tx.at());
    row.setInForce(inForce);
    row.setOrigin(origin);
    return row;
  }

  /// Another rule of 划型 sizes every firm anew, in the same deed.
  void sizes(Tx tx, String kind) {
    if (kind.equals(PackShelf.SIZE)) new SizeStore(database).recomputeAll(tx);
  }

  /// Puts an edition that is there back in force; other editions of its code leave.
  public void putInForce(Author author, PackRow chosen) {
    var pack = packs.pack(chosen.id()).orElseThrow(() -> new Refusal("这套标准已不在资料库里。请刷新后再试。"));
    refuseOverlap(chosen.code() + ".json", pack, body(chosen.id()));
    database.write(
        Deed.edit(author, "启用标准“" + chosen.name() + "”（" + chosen.code() + "）"),
        tx -> {
          leaveForce(tx, chosen.code());
          var changed = tx.update(STANDARD_PACK, chosen.id(), null, row -> row.setInForce(true));
          sizes(tx, chosen.kind());
          return changed;
        });
  }

  /// Takes a pack out of force; it stays readable.
  public void takeOutOfForce(Author author, PackRow chosen) {
    database.write(
        Deed.edit(author, "停用标准“" + chosen.name() + "”（" + chosen.code() + "）"),
        tx -> {
          var changed = tx.update(STANDARD_PACK, chosen.id(), null, row -> row.setInForce(false));
          sizes(tx, chosen.kind());
          return changed;
        });
  }

  void leaveForce(Tx tx, String code) {
    var editions =
        tx.sql()
            .select(STANDARD_PACK.ID)
            .from(STANDARD_PACK)
            .where(
                STANDARD_PACK.COUNTY.eq(database.county()),
                STANDARD_PACK.CODE.eq(code),
                STANDARD_PACK.IN_FORCE.isTrue())
            .fetch(STANDARD_PACK.ID);
    for (long id : editions) tx.update(STANDARD_PACK, id, null, row -> row.setInForce(false));
  }

  /// The text of a pack, to be saved as a file and corrected.
  public String body(long id) {
    return database.read(sql ->
        Objects.requireNonNull(
            sql.select(STANDARD_PACK.BODY)
                .from(STANDARD_PACK)
                .where(STANDARD_PACK.ID.eq(id))
                .fetchOne(STANDARD_PACK.BODY)));
  }
}
