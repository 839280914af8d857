package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.jooq.Tables.MEASURE;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Which measure of the plan a demand of a class usually belongs to, as the office has set it (融资14，用工15).
public final class DemandMeasures {
  private static final Pattern PAIR = Pattern.compile("([^\\d，,、\\s]+)\\s*(\\d{1,2})");

  private final Database database;

  public DemandMeasures(Database database) {
    this.database = database;
  }

  /// Ids of measures by the code of the class; a class or a number that is not there is left out.
  public Map<String, Long> usual(LocalDate today) {
    var plan = new PlanStore(database).current(today);
    if (plan.isEmpty()) return Map.of();
    var ids =
        database.read(sql ->
            sql.select(MEASURE.MEASURE_NO, MEASURE.ID)
                .from(MEASURE)
                .where(MEASURE.PLAN_ID.eq(plan.get().id()))
                .fetchMap(MEASURE.MEASURE_NO, MEASURE.ID));
    var classes = Dictionaries.of(database).choices("demand.class");
    var usual = new HashMap<String, Long>();
    var pairs = PAIR.matcher(new SettingStore(database).text("demand.class.measures"));
    while (pairs.find()) {
      var label = pairs.group(1);
      var id = ids.get(Integer.valueOf(pairs.group(2)));
      if (id == null) continue;
      classes.stream().filter(each -> each.label().equals(label)).forEach(each -> usual.put(each.code(), id));
    }
    return usual;
  }
}
