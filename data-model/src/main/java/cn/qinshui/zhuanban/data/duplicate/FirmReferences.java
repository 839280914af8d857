package cn.qinshui.zhuanban.data.duplicate;

import cn.qinshui.zhuanban.data.jooq.DefaultSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Every place of the library that names a firm. The foreign keys come from the schema itself, so that a new table is
/// merged without being added here; what has no foreign key, what stays, and what it is called is said here.
final class FirmReferences {
  static final String FIRM = "enterprise";

  /// Records of what was said about the very two firms, which must not follow a merge.
  private static final List<String> STAYING =
      List.of(
          "enterprise.merged_into_id",
          "merge_record.kept_id",
          "merge_record.gone_id",
          "firm_apart.one_id",
          "firm_apart.other_id");

  /// Tables that name any record by its table and its id.
  private static final Map<String, String> BY_TABLE_NAME =
      Map.of("attachment", "owner", "todo", "ref", "agenda_item", "ref");

  private static final Map<String, String> WORDS = words();

  /// One column that names a firm.
  ///
  /// @param kind the column that says which table is named; null where it is always a firm
  record Reference(Table<?> table, Field<Long> column, @Nullable Field<String> kind) {
    String name() {
      return table.getName() + "." + column.getName();
    }

    /// Rows that name this firm, also those in the bin.
    List<Long> rows(DSLContext sql, long firm) {
      var id = DSL.field(DSL.name("id"), Long.class);
      var ofFirm = kind == null ? DSL.noCondition() : kind.eq(FIRM);
      return sql.select(id).from(table).where(column.eq(firm), ofFirm).orderBy(id).fetch(id);
    }

    /// How many rows name this firm, of those that meet a condition.
    int count(DSLContext sql, long firm, Condition which) {
      return sql.fetchCount(table, column.eq(firm), kind == null ? DSL.noCondition() : kind.eq(FIRM), which);
    }
  }

  private FirmReferences() {}

  private static Map<String, String> words() {
    var words = new LinkedHashMap<String, String>();
    words.put("contact", "联系人");
    words.put("enterprise_name", "曾用名和简称");
    words.put("year_figures", "年度指标");
    words.put("enterprise_fact", "认定要素");
    words.put("property", "知识产权");
    words.put("qualification", "资质称号");
    words.put("relation", "企业关系");
    words.put("enterprise_change", "变更事项");
    words.put("assignment", "服务专员任期");
    words.put("visit", "走访");
    words.put("demand", "诉求");
    words.put("todo", "待办");
    words.put("slip", "编号单据");
    words.put("lead", "培育线索");
    words.put("assessment", "预评估");
    words.put("enterprise_change", "变更报告");
    words.put("register_entry", "台账");
    words.put("policy_push", "政策推送");
    words.put("resolution", "议定事项");
    words.put("agenda_item", "会议议程");
    words.put("attachment", "附件");
    words.put("enterprise", "企业信息");
    return words;
  }

  /// What the screen calls the rows of a table.
  static String words(String table) {
    return WORDS.getOrDefault(table, "其他记录");
  }

  /// All that follows a merge, by table in the order of the screen.
  static List<Reference> all() {
    var found = new ArrayList<Reference>();
    for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      for (var key : table.getReferences()) {
        if (!key.getKey().getTable().getName().equals(FIRM)) continue;
        var reference = new Reference(table, longColumn(table, key.getFields().getFirst().getName()), null);
        if (!STAYING.contains(reference.name())) found.add(reference);
      }
      var prefix = BY_TABLE_NAME.get(table.getName());
      if (prefix == null) continue;
      var kind = table.field(prefix + "_table", String.class);
      found.add(new Reference(table, longColumn(table, prefix + "_id"), kind));
    }
    var order = List.copyOf(WORDS.keySet());
    found.sort(Comparator.comparing((Reference one) -> place(order, one)).thenComparing(Reference::name));
    return List.copyOf(found);
  }

  static List<String> staying() {
    return STAYING;
  }

  private static int place(List<String> order, Reference one) {
    int place = order.indexOf(one.table().getName());
    return place < 0 ? order.size() : place;
  }

  private static Field<Long> longColumn(Table<?> table, String name) {
    var column = table.field(name, Long.class);
    if (column == null) throw new IllegalStateException(table.getName() + " has no " + name);
    return column;
  }
}
