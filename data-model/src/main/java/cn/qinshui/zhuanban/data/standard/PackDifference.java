package cn.qinshui.zhuanban.data.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a pack's text says otherwise than another's. Parts with an id are told apart by it, so that a criterion that only
/// moved is not a change.
final class PackDifference {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("name", "名称"),
          Map.entry("document", "出处"),
          Map.entry("title", "标题"),
          Map.entry("number", "文号"),
          Map.entry("part", "部分"),
          Map.entry("effectiveOn", "施行日期"),
          Map.entry("expiresOn", "失效日期"),
          Map.entry("applies", "适用"),
          Map.entry("from", "起"),
          Map.entry("to", "止"),
          Map.entry("validity", "有效期"),
          Map.entry("updateBy", "每年更新日"),
          Map.entry("criteria", "条款"),
          Map.entry("requirement", "要求"),
          Map.entry("test", "条件"),
          Map.entry("field", "指标"),
          Map.entry("op", "比较"),
          Map.entry("value", "数值"),
          Map.entry("unit", "单位"),
          Map.entry("over", "年份"),
          Map.entry("exemption", "豁免"),
          Map.entry("renewal", "复核"),
          Map.entry("evidence", "佐证材料"),
          Map.entry("action", "怎么办"),
          Map.entry("score", "分值"),
          Map.entry("indicators", "指标"),
          Map.entry("bands", "分档"),
          Map.entry("most", "满分"),
          Map.entry("pass", "何时达到"),
          Map.entry("mark", "可靠程度"),
          Map.entry("toVerify", "待核对"),
          Map.entry("verifyNote", "核对说明"),
          Map.entry("note", "说明"),
          Map.entry("notes", "说明"),
          Map.entry("terms", "名词"),
          Map.entry("all", "各项"),
          Map.entry("any", "之一"),
          Map.entry("not", "非"),
          Map.entry("when", "情形"),
          Map.entry("then", "则"),
          Map.entry("otherwise", "否则"),
          Map.entry("in", "选项"),
          Map.entry("is", "是否"),
          Map.entry("judge", "人工判断"),
          Map.entry("label", "档"),
          Map.entry("text", "文字"),
          Map.entry("choices", "算法"),
          Map.entry("sizes", "划型"),
          Map.entry("rule", "行业序号"),
          Map.entry("industry", "行业"),
          Map.entry("belowLarge", "中小微上限"),
          Map.entry("medium", "中型"),
          Map.entry("small", "小型"),
          Map.entry("siteChecks", "实地核查情形"),
          Map.entry("term", "名词"),
          Map.entry("meaning", "含义"));

  private PackDifference() {}

  static List<PackChange> between(String before, String after) {
    var was = flat(before);
    var is = flat(after);
    var places = new LinkedHashSet<>(is.keySet());
    places.addAll(was.keySet());
    var changes = new ArrayList<PackChange>();
    for (var place : places) {
      var one = was.get(place);
      var other = is.get(place);
      if (one == null || !one.equals(other)) changes.add(new PackChange(place, one, other));
    }
    return List.copyOf(changes);
  }

  private static Map<String, String> flat(String json) {
    var flat = new LinkedHashMap<String, String>();
    flatten("", JSON.readTree(json), flat);
    return flat;
  }

  private static void flatten(String place, JsonNode node, Map<String, String> flat) {
    if (node.isObject()) {
      node.properties().forEach(entry -> flatten(join(place, word(entry.getKey())), entry.getValue(), flat));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) flatten(join(place, name(node.get(i), i)), node.get(i), flat);
    } else if (!node.isNull()) {
      flat.put(place, node.isNumber() ? node.decimalValue().stripTrailingZeros().toPlainString() : node.asString());
    }
  }

  private static String word(String key) {
    return WORDS.getOrDefault(key, key);
  }

  /// By its id and title where it has them, else by its place.
  private static String name(JsonNode part, int index) {
    var id = part.path("id").asString("");
    if (id.isEmpty()) return String.valueOf(index + 1);
    return id + " " + part.path("title").asString("");
  }

  private static String join(String place, String more) {
    return place.isEmpty() ? more.strip() : place + " " + more.strip();
  }
}
