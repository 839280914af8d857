package cn.qinshui.zhuanban.data.enterprise;

import static cn.qinshui.zhuanban.data.jooq.Tables.CHAIN;
import static cn.qinshui.zhuanban.data.jooq.Tables.INDUSTRY;
import static cn.qinshui.zhuanban.data.jooq.Tables.TOWN;

import cn.qinshui.zhuanban.data.db.Database;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lists from which forms and filters choose: 乡镇, 行业, 产业链.
public final class DictionaryStore {
  private final Database database;

  /// A 乡镇; `mergedInto` is the code of the one that took it in, for those that are no more.
  public record Town(String code, String name, @Nullable String mergedInto) {}

  /// A GB/T 4754 class with the letter of its section.
  public record Industry(String code, String name, String section) {}

  /// A 产业链.
  public record Chain(long id, String name) {}

  public DictionaryStore(Database database) {
    this.database = database;
  }

  /// In the office's order, those that are no more at the end.
  public List<Town> towns() {
    return database.read(sql ->
        sql.selectFrom(TOWN)
            .where(TOWN.COUNTY.eq(database.county()))
            .orderBy(TOWN.MERGED_INTO.asc().nullsFirst(), TOWN.SORT_ORDER, TOWN.CODE)
            .fetch(row -> new Town(row.getCode(), row.getName(), row.getMergedInto())));
  }

  public List<Industry> industries() {
    return database.read(sql ->
        sql.selectFrom(INDUSTRY)
            .orderBy(INDUSTRY.CODE)
            .fetch(row -> new Industry(row.getCode(), row.getName(), row.getSection())));
  }

  public List<Chain> chains() {
    return database.read(sql ->
        sql.selectFrom(CHAIN)
            .where(CHAIN.COUNTY.eq(database.county()))
            .orderBy(CHAIN.SORT_ORDER, CHAIN.ID)
            .fetch(row -> new Chain(row.getId(), row.getName())));
  }
}
