package cn.qinshui.zhuanban.data.exchange;

import static cn.qinshui.zhuanban.data.jooq.Tables.CHAIN;
import static cn.qinshui.zhuanban.data.jooq.Tables.COMMISSIONER;
import static cn.qinshui.zhuanban.data.jooq.Tables.INDUSTRY;
import static cn.qinshui.zhuanban.data.jooq.Tables.TOWN;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.seed.Content;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.standard.PackReader;
import cn.qinshui.zhuanban.data.standard.StandardField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the lists in whose words a file is understood.
final class ImportListStore {
  private final Database database;

  ImportListStore(Database database) {
    this.database = database;
  }

  ImportLists load() {
    var county = database.county();
    var words = Dictionaries.of(database);
    return database.read(sql ->
        new ImportLists(
            sql.selectFrom(TOWN)
                .where(TOWN.COUNTY.eq(county))
                .orderBy(TOWN.SORT_ORDER)
                .fetch(row -> new ImportLists.Town(row.getCode(), row.getName(), row.getMergedInto())),
            sql.select(INDUSTRY.CODE, INDUSTRY.NAME).from(INDUSTRY).fetchMap(INDUSTRY.CODE, INDUSTRY.NAME),
            sql.select(CHAIN.NAME, CHAIN.ID).from(CHAIN).where(CHAIN.COUNTY.eq(county)).fetchMap(CHAIN.NAME, CHAIN.ID),
            sql
                .select(COMMISSIONER.NAME, COMMISSIONER.ID)
                .from(COMMISSIONER)
                .where(COMMISSIONER.COUNTY.eq(county))
                .orderBy(COMMISSIONER.LEFT_ON.asc().nullsLast())
                .fetchGroups(COMMISSIONER.NAME, COMMISSIONER.ID)
                .entrySet()
                .stream()
                .collect(HashMap::new, (map, one) -> map.put(one.getKey(), one.getValue().getLast()), HashMap::putAll),
            words,
            factChoices()));
  }

  private static Map<String, List<Choice>> factChoices() {
    var choices = new HashMap<String, List<Choice>>();
    for (var field : PackReader.withFields(new Content().standardFields()).fields().values()) {
      if (field instanceof StandardField.Fact fact && !fact.choices().isEmpty()) {
        choices.put(
            "fact." + fact.code(),
            fact.choices().stream().map(choice -> new Choice(choice.code(), choice.label())).toList());
      }
    }
    return choices;
  }
}
