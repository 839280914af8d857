package cn.qinshui.zhuanban.data.seed;

import static cn.qinshui.zhuanban.data.jooq.Tables.PLAN;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import java.util.Map;

/// Fills an empty library with what travels with the program: the county plan, places, calendars, kinds of ledgers, rule
/// packs, policies.
public final class FirstContent {
  private final Content content = new Content();

  public Content content() {
    return content;
  }

  /// Whether the library holds no plan yet.
  public static boolean isMissing(Database database) {
    return database.read(sql -> !sql.fetchExists(PLAN));
  }

  /// Loads it as one deed, unless a plan is there already. Returns whether it did.
  public boolean loadInto(Database database, Author author) {
    if (!isMissing(database)) return false;
    database.write(
        Deed.seed(author, "载入" + content.plan().docNo() + "方案和初始资料"),
        tx -> write(new Seeding(tx, content.county(), tx::newId, tx.at())));
    return true;
  }

  /// The same within a larger deed. Returns the ids of the measures by their numbers.
  public Map<Integer, Long> write(Seeding seeding) {
    var measures = new PlanLoader(seeding, content.plan()).load();
    new PlaceLoader(seeding, content).load();
    new RuleLoader(seeding, content, measures).load();
    return measures;
  }
}
