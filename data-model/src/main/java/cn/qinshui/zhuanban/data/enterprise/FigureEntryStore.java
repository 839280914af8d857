package cn.qinshui.zhuanban.data.enterprise;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.enterprise.EnterprisePartStore.FirmFigures;
import cn.qinshui.zhuanban.data.shared.Problem;
import java.time.LocalDate;
import java.util.List;

/// Yearly figures of several firms, some of which are entered only with them: one deed.
public final class FigureEntryStore {
  private final Database database;
  private final EnterpriseEditStore edits;
  private final EnterprisePartStore parts;

  public FigureEntryStore(Database database, EnterpriseEditStore edits, EnterprisePartStore parts) {
    this.database = database;
    this.edits = edits;
    this.parts = parts;
  }

  /// A firm the library does not hold yet, of which no more than its name is known, with its figures.
  public record NewFirm(String name, YearFigures figures) {
    EnterpriseDraft draft() {
      return EnterpriseDraft.blank().withName(name);
    }
  }

  /// Saves all of it or, where something is wrong with a firm or a figure, nothing.
  public int save(Author author, List<FirmFigures> known, List<NewFirm> fresh) {
    if (fresh.isEmpty()) return parts.saveFigures(author, known);
    var today = LocalDate.now(database.clock());
    for (var each : known) Problem.refuseErrors(FilePartRules.check(each.figures(), today));
    for (var each : fresh) {
      Problem.refuseErrors(FilePartRules.check(each.figures(), today));
      Problem.refuseErrors(edits.errors(each.draft()));
    }
    var names = fresh.size() == 1 ? "企业“" + fresh.getFirst().name() + "”" : " " + fresh.size() + " 户企业";
    return database.write(
        Deed.bulk(author, "成片录入年度指标，新建" + names),
        tx -> {
          for (var each : known) parts.putFigures(tx, each.firm(), List.of(each.figures()));
          for (var each : fresh) parts.putFigures(tx, edits.enter(tx, each.draft()), List.of(each.figures()));
          return known.size() + fresh.size();
        });
  }
}
