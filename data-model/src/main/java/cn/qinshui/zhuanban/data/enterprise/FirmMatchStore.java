package cn.qinshui.zhuanban.data.enterprise;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE_NAME;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import cn.qinshui.zhuanban.data.shared.TextTokens;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// Finds firms by what was written of them elsewhere: the credit code, the name, a short or a former name.
public final class FirmMatchStore {
  private final Database database;

  public FirmMatchStore(Database database) {
    this.database = database;
  }

  /// One answer for each text, in the same order.
  public List<FirmMatch> match(List<String> written) {
    return database.read(sql -> {
      var known = known(sql);
      return written.stream().map(text -> match(text, known.getOrDefault(key(text), Map.of()))).toList();
    });
  }

  private static FirmMatch match(String text, Map<Long, String> firms) {
    if (firms.size() == 1) {
      var firm = firms.entrySet().iterator().next();
      return new FirmMatch(text, firm.getKey(), firm.getValue(), "");
    }
    return new FirmMatch(
        text,
        null,
        "",
        firms.isEmpty()
            ? "库里没有这家企业。请核对名称或代码。"
            : "有 " + firms.size() + " 户同叫这个名称（" + String.join("、", firms.values()) + "）。请改用统一社会信用代码。");
  }

  /// Every way to write each firm of the library, in the form in which texts are compared.
  private Map<String, Map<Long, String>> known(DSLContext sql) {
    var known = new HashMap<String, Map<Long, String>>();
    sql.select(ENTERPRISE.ID, ENTERPRISE.NAME, ENTERPRISE.SHORT_NAME, ENTERPRISE.CODE)
        .from(ENTERPRISE)
        .where(ENTERPRISE.COUNTY.eq(database.county()), ENTERPRISE.DELETED_AT.isNull())
        .forEach(firm -> {
          for (var way : new String[] {firm.value2(), firm.value3(), firm.value4()}) {
            if (way != null) add(known, way, firm.value1(), firm.value2());
          }
        });
    var names = known.values().stream().flatMap(each -> each.entrySet().stream()).collect(first());
    sql.select(ENTERPRISE_NAME.ENTERPRISE_ID, ENTERPRISE_NAME.NAME)
        .from(ENTERPRISE_NAME)
        .forEach(former -> {
          var name = names.get(former.value1());
          if (name != null && !known.containsKey(key(former.value2()))) {
            add(known, former.value2(), former.value1(), name);
          }
        });
    return known;
  }

  private static Collector<Map.Entry<Long, String>, ?, Map<Long, String>> first() {
    return Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one);
  }

  private static void add(Map<String, Map<Long, String>> known, String way, long firm, String name) {
    known.computeIfAbsent(key(way), _ -> new LinkedHashMap<>()).put(firm, name);
  }

  /// Full-width forms and brackets, capitals and blanks do not count.
  private static String key(String text) {
    var code = CreditCode.normalise(text);
    var plain = code != null && code.length() == 18 ? code : text;
    return TextTokens.normal(plain).replaceAll("[\\s()（）·.]", "");
  }
}
