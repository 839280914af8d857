package cn.qinshui.zhuanban.data.standard;

import static cn.qinshui.zhuanban.data.jooq.Tables.SETTING;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.jooq.tables.records.SettingRecord;
import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.data.standard.PackRenewal.Way;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Brings what a newer program ships into a library that is there: a shipped pack takes the place of the shipped one of
/// before. What the office loaded or stopped using stays as it is, and the new edition lies beside it.
public final class PackRenewalStore {
  private static final String FIELDS = "standards.fields";
  private static final Author PROGRAM = new Author("随程序");

  private final Database database;
  private final PackStore packs;
  private final PackEditStore edits;

  /// A pack as it travels with the program.
  public record Shipped(StandardPack pack, String text) {}

  public PackRenewalStore(Database database) {
    this.database = database;
    this.packs = new PackStore(database);
    this.edits = new PackEditStore(database);
  }

  /// What is new to this library; empty where it was brought before, also where that was taken back since.
  ///
  /// @param fields the text of the shipped fields.json
  public List<PackRenewal> plan(String fields, List<Shipped> shipped) {
    if (new SettingStore(database).stored(mark(fields, shipped)).isPresent()) return List.of();
    var there = packs.all();
    var reader = takes(fields) ? PackReader.withFields(fields) : packs.reader();
    var renewals = new ArrayList<PackRenewal>();
    for (var one : shipped) {
      var editions = there.stream().filter(row -> row.code().equals(one.pack().code())).toList();
      if (editions.stream().anyMatch(row -> edits.body(row.id()).equals(one.text()))) continue;
      renewals.add(renewal(one, editions, reads(reader, one)));
    }
    return renewals;
  }

  /// Whether the library can take the shipped list of fields for its own.
  private boolean takes(String shipped) {
    return codes(shipped).containsAll(codes(new SettingStore(database).stored(FIELDS).orElse("")));
  }

  /// A pack that asks for fields this library does not have could not be read once it is in force.
  private static boolean reads(PackReader reader, Shipped one) {
    try {
      reader.read(one.pack().code() + ".json", one.text());
      return true;
    } catch (Refusal unreadable) {
      return false;
    }
  }

  private PackRenewal renewal(Shipped one, List<PackRow> editions, boolean readable) {
    var standing = editions.stream().filter(PackRow::inForce).findFirst();
    var before = standing.or(() -> editions.stream().findFirst());
    var changes = before.map(row -> PackDifference.between(edits.body(row.id()), one.text())).orElseGet(List::of);
    return new PackRenewal(
        new PackCandidate(one.pack(), one.text(), standing, changes),
        readable ? way(one, editions, standing) : Way.KEPT);
  }

  private Way way(Shipped one, List<PackRow> editions, Optional<PackRow> standing) {
    boolean free =
        packs.shelf().packs().stream().allMatch(other -> PackOverlap.between(one.pack(), other.pack()).isEmpty());
    if (standing.isPresent() && standing.get().shipped() && free) return Way.REPLACED;
    return editions.isEmpty() && free ? Way.ADDED : Way.KEPT;
  }

  /// Writes what was planned, as one deed.
  public void bring(Author author, String fields, List<PackRenewal> planned) {
    database.write(
        Deed.edit(author, "更新随程序的认定标准" + planned.size() + "套"),
        tx -> {
          fields(tx, fields);
          for (var renewal : planned) put(tx, renewal);
          return planned.size();
        });
  }

  /// From now on nothing of these is new, even where it is taken back. Under no one's name at the desk, so that nobody's
  /// undo meets it.
  public void remember(String fields, List<Shipped> shipped) {
    var mark = mark(fields, shipped);
    if (new SettingStore(database).stored(mark).isPresent()) return;
    database.write(
        Deed.seed(PROGRAM, "记下随程序的认定标准"),
        tx -> {
          var row = new SettingRecord();
          row.setName(mark);
          row.setContent("1");
          tx.load(List.of(row));
          return mark;
        });
  }

  private void put(Tx tx, PackRenewal renewal) {
    boolean used = renewal.way() != Way.KEPT;
    var pack = renewal.candidate().pack();
    if (used) edits.leaveForce(tx, pack.code());
    tx.insert(PackEditStore.row(tx, renewal.candidate(), PackStore.SHIPPED, used));
    if (used) edits.sizes(tx, pack.kind());
  }

  /// Fields of the office's own are never lost: then the library keeps its list.
  private void fields(Tx tx, String shipped) {
    if (!takes(shipped)) return;
    var id =
        tx.sql()
            .select(SETTING.ID)
            .from(SETTING)
            .where(SETTING.COUNTY.eq(database.county()), SETTING.NAME.eq(FIELDS))
            .fetchSingle(SETTING.ID);
    tx.update(SETTING, id, null, row -> row.setContent(shipped));
  }

  private static Collection<String> codes(String fields) {
    return fields.isEmpty() ? List.of() : PackReader.withFields(fields).fields().keySet();
  }

  private static String mark(String fields, List<Shipped> shipped) {
    var all = fields + shipped.stream().map(Shipped::text).collect(Collectors.joining());
    return "standards.brought." + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
  }
}
