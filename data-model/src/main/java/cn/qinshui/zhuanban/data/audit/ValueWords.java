package cn.qinshui.zhuanban.data.audit;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_ENTRY;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_KIND;

import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.jooq.DefaultSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What stands in a column, in the words of the screen. Names and settings that codes stand for are looked up once.
final class ValueWords {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final int TOGETHER = 500;

  private final DSLContext sql;
  private final FieldWords words;
  private final Dictionaries dictionaries;
  private final Map<String, String> settings;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, JsonNode> explained = new HashMap<>();

  /// What stood there and what stands there since.
  record Told(String before, String after) {}

  /// @param settings what each setting is called
  ValueWords(DSLContext sql, FieldWords words, Dictionaries dictionaries, Map<String, String> settings) {
    this.sql = sql;
    this.words = words;
    this.dictionaries = dictionaries;
    this.settings = settings;
  }

  FieldWords words() {
    return words;
  }

  /// Looks up the names of many firms at once.
  void know(List<Long> firms) {
    for (int from = 0; from < firms.size(); from += TOGETHER) {
      sql.select(ENTERPRISE.ID, ENTERPRISE.NAME)
          .from(ENTERPRISE)
          .where(ENTERPRISE.ID.in(firms.subList(from, Math.min(from + TOGETHER, firms.size()))))
          .forEach(firm -> names.put(ENTERPRISE.getName() + "." + firm.value1(), firm.value2()));
    }
  }

  /// How a row is called.
  String subject(String table, Map<String, String> image) {
    var known = words.table(table);
    if (known.isEmpty()) return table;
    var subject = known.get().subject();
    for (var each : image.entrySet()) {
      var place = "{" + each.getKey() + "}";
      if (subject.contains(place)) subject = subject.replace(place, shown(table, each.getKey(), image));
    }
    return subject.replaceAll("\\{\\w+}", "").strip();
  }

  Told change(String table, String column, Map<String, String> before, Map<String, String> after) {
    var coded = words.column(table, column).coded();
    if (coded != null && coded.isPairs()) return pairs(coded, column, before, after);
    return new Told(shown(table, column, before), shown(table, column, after));
  }

  private String shown(String table, String column, Map<String, String> image) {
    var value = image.get(column);
    if (value == null) return "";
    var word = words.column(table, column);
    if (word.values() != null) return word.values().getOrDefault(value, value);
    if (word.dictionary() != null) {
      return Arrays.stream(value.split(","))
          .map(code -> dictionaries.choice(word.dictionary(), code).label())
          .collect(Collectors.joining("、"));
    }
    if (word.refers()) {
      return name(
          Objects.requireNonNull(word.table()),
          Objects.requireNonNull(word.by()),
          Objects.requireNonNull(word.name()),
          value);
    }
    if (word.coded() != null) return coded(word.coded(), image, value);
    if (Boolean.TRUE.equals(word.setting())) return settings.getOrDefault(value, value);
    if (word.tokens() != null) return tokens(word.tokens(), value);
    if (value.equals("true")) return "是";
    if (value.equals("false")) return "否";
    return column.equals("deleted_at") ? "是" : value;
  }

  private String coded(FieldWords.Coded coded, Map<String, String> image, String value) {
    var list = list(coded, image);
    if (coded.choicesOf() == null) return label(list, value);
    for (var each : list) {
      if (each.path("code").asString("").equals(image.get(coded.choicesOf())))
        return label(each.path("choices"), value);
    }
    return value;
  }

  private static String label(JsonNode list, String code) {
    for (var each : list) {
      if (each.path("code").asString("").equals(code))
        return each.path("label").asString(each.path("name").asString(code));
    }
    return code;
  }

  /// The part of the ledger's body or of the file that explains the codes.
  private JsonNode list(FieldWords.Coded coded, Map<String, String> image) {
    var key = coded.resource() == null ? kind(coded, image) : coded.resource();
    return explained.computeIfAbsent(key, _ -> coded.resource() == null ? body(key) : resource(key)).path(coded.list());
  }

  private String kind(FieldWords.Coded coded, Map<String, String> image) {
    if (coded.through() == null) return image.getOrDefault("kind_id", "0");
    var entry = Long.valueOf(image.getOrDefault(coded.through(), "0"));
    return names.computeIfAbsent(
        "kind of " + entry,
        _ -> {
          var kind =
              sql.select(REGISTER_ENTRY.KIND_ID).from(REGISTER_ENTRY).where(REGISTER_ENTRY.ID.eq(entry)).fetchOne(0);
          return kind == null ? "0" : kind.toString();
        });
  }

  private JsonNode body(String kind) {
    var body =
        sql.select(REGISTER_KIND.BODY)
            .from(REGISTER_KIND)
            .where(REGISTER_KIND.ID.eq(Long.valueOf(kind)))
            .fetchOne(REGISTER_KIND.BODY);
    return JSON.readTree(body == null ? "{}" : body);
  }

  private static JsonNode resource(String name) {
    try (var file = ValueWords.class.getResourceAsStream(name)) {
      if (file == null) throw new IllegalStateException(name + " is missing");
      return JSON.readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Only what differs of several values in one column: 批次：第一批；共建单位：示例大学.
  private Told pairs(FieldWords.Coded coded, String column, Map<String, String> before, Map<String, String> after) {
    var list = list(coded, after.isEmpty() ? before : after);
    var old = JSON.readTree(before.getOrDefault(column, "{}"));
    var now = JSON.readTree(after.getOrDefault(column, "{}"));
    var codes = new TreeSet<String>(old.propertyNames());
    codes.addAll(now.propertyNames());
    codes.removeIf(code -> old.path(code).equals(now.path(code)));
    return new Told(pairs(list, codes, old), pairs(list, codes, now));
  }

  private static String pairs(JsonNode list, TreeSet<String> codes, JsonNode values) {
    return codes.stream()
        .filter(values::has)
        .map(code -> label(list, code) + "：" + plain(values.path(code)))
        .collect(Collectors.joining("；"));
  }

  /// JSON without its marks: lists by 、, keys before ：.
  private static String plain(JsonNode node) {
    if (node.isBoolean()) return node.asBoolean() ? "是" : "否";
    if (!node.isContainer()) return node.asString("");
    var parts = new ArrayList<String>();
    if (node.isObject()) node.properties().forEach(each -> parts.add(each.getKey() + "：" + plain(each.getValue())));
    else node.forEach(each -> parts.add(plain(each)));
    return String.join(node.isObject() ? "；" : "、", parts);
  }

  /// A setting: codes of another column among its words, or JSON.
  private String tokens(String of, String value) {
    if (value.startsWith("{") || value.startsWith("[")) {
      try {
        return plain(JSON.readTree(value));
      } catch (JacksonException _) {
        return value;
      }
    }
    int dot = of.indexOf('.');
    var known =
        Objects.requireNonNullElse(
            words.column(of.substring(0, dot), of.substring(dot + 1)).values(), Map.<String, String>of());
    List<String> parts = List.of(value.split(","));
    return parts.stream().anyMatch(known::containsKey)
        ? parts.stream().map(part -> known.getOrDefault(part, part)).collect(Collectors.joining("、"))
        : value;
  }

  String name(String table, String by, String name, String key) {
    return names.computeIfAbsent(
        table + "." + key,
        _ -> {
          var from = Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(table));
          var which =
              by.equals("id")
                  ? Objects.requireNonNull(from.field(by, Long.class)).eq(Long.valueOf(key))
                  : Objects.requireNonNull(from.field(by, String.class)).eq(key);
          var found =
              sql.select(Objects.requireNonNull(from.field(name)))
                  .from(from)
                  .where(which)
                  .limit(1)
                  .fetchOne(0, String.class);
          return found == null ? key : found;
        });
  }
}
