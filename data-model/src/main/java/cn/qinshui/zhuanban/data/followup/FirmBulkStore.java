package cn.qinshui.zhuanban.data.followup;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.enterprise.ChainRole;
import cn.qinshui.zhuanban.data.enterprise.Enterprise;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseDraft;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseEditStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFileStore;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.Problem;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Changing many firms as one deed: first looked at row by row, then written whole or not at all.
public final class FirmBulkStore {
  private final Database database;
  private final EnterpriseFileStore files;
  private final EnterpriseEditStore edits;

  public FirmBulkStore(Database database, EnterpriseFileStore files, EnterpriseEditStore edits) {
    this.database = database;
    this.files = files;
    this.edits = edits;
  }

  /// What would come of it, in the order of the wishes; firms that are gone are left out. Changes nothing.
  public List<FirmBulkLine> preview(List<FirmWish> wishes) {
    var firms =
        files.enterprises(wishes.stream().map(FirmWish::firm).toList()).stream()
            .collect(Collectors.toMap(Enterprise::id, firm -> firm));
    return wishes.stream()
        .filter(wish -> firms.containsKey(wish.firm()))
        .map(wish -> line(firms.get(wish.firm()), wish.values()))
        .toList();
  }

  private FirmBulkLine line(Enterprise firm, Map<FirmBulkField, Choice> values) {
    var wanted = firm.entered();
    for (var field : FirmBulkField.values()) {
      var value = values.get(field);
      if (value != null) wanted = field.in(wanted, value.code());
    }
    var cells = new ArrayList<FirmBulkLine.Cell>();
    for (var field : FirmBulkField.values()) {
      var value = values.get(field);
      if (value == null) continue;
      var before = shown(field, firm);
      if (changes(field, firm, wanted, value.code())) cells.add(new FirmBulkLine.Cell(field, before, value.label()));
    }
    var mover = values.get(FirmBulkField.COMMISSIONER);
    var to = mover == null || mover.code().isEmpty() ? null : Long.valueOf(mover.code());
    var moves = mover != null && !Objects.equals(to, firm.commissionerId());
    return new FirmBulkLine(firm, wanted, to, moves, cells, cells.isEmpty() ? List.of() : errors(firm, wanted));
  }

  private List<String> errors(Enterprise firm, EnterpriseDraft wanted) {
    var before = edits.errors(firm.entered());
    return edits.errors(wanted).stream().filter(error -> !before.contains(error)).map(Problem::sentence).toList();
  }

  private static boolean changes(FirmBulkField field, Enterprise firm, EnterpriseDraft wanted, String value) {
    if (field == FirmBulkField.COMMISSIONER) {
      return !Objects.equals(value.isEmpty() ? null : Long.valueOf(value), firm.commissionerId());
    }
    return !field.in(firm.entered(), value).equals(firm.entered()) && !wanted.equals(firm.entered());
  }

  private static String shown(FirmBulkField field, Enterprise firm) {
    var entered = firm.entered();
    Object value =
        switch (field) {
          case ON_SERVICE_NET_ON -> entered.onServiceNetOn();
          case TOWN -> firm.town() != null ? firm.town() : entered.townCode();
          case INDUSTRY -> firm.industry() != null ? firm.industry() : entered.industryCode();
          case ABOVE_SCALE -> entered.aboveScale() == null ? null : entered.aboveScale() ? "规上" : "规下";
          case CHAIN -> firm.chain();
          case CHAIN_ROLE -> label(entered.chainRole());
          case STATUS -> entered.status().label();
          case OWNERSHIP -> firm.ownership();
          case COMMISSIONER -> firm.commissioner();
        };
    return value == null ? "" : value.toString();
  }

  private static @Nullable String label(@Nullable ChainRole role) {
    return role == null ? null : role.label();
  }

  /// Writes the lines that change something, all of them as one deed. A line with an error is refused, and so is one
  /// whose firm was changed since it was looked at. Returns how many firms changed.
  public int write(Author author, List<FirmBulkLine> lines) {
    var changing = lines.stream().filter(FirmBulkLine::changes).toList();
    if (changing.isEmpty()) throw new Refusal("没有要修改的企业。请勾选有变化的行，或改填别的值。");
    for (var line : changing) {
      if (!line.errors().isEmpty()) throw new Refusal(line.seen().words() + "：" + String.join("", line.errors()));
    }
    var today = LocalDate.now(database.clock());
    var people = new CommissionerStore(database).present();
    database.write(
        Deed.bulk(author, cause(changing)),
        tx -> {
          for (var line : changing) {
            edits.change(tx, line.seen(), line.wanted());
            if (line.moves()) CommissionerEditStore.assign(tx, line.seen().id(), present(line, people), today);
          }
          return changing.size();
        });
    return changing.size();
  }

  private static @Nullable Commissioner present(FirmBulkLine line, List<Commissioner> people) {
    var wanted = line.commissionerId();
    if (wanted == null) return null;
    return people.stream()
        .filter(person -> person.id() == wanted)
        .findFirst()
        .orElseThrow(() -> new Refusal("选定的服务专员已离岗，没有修改。请改选在岗的服务专员。"));
  }

  private static String cause(List<FirmBulkLine> lines) {
    var fields = new LinkedHashSet<String>();
    lines.forEach(line -> line.cells().forEach(cell -> fields.add(cell.field().label())));
    return "批量修改 " + lines.size() + " 户企业的" + String.join("、", fields);
  }
}
