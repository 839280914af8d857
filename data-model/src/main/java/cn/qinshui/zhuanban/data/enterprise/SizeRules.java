package cn.qinshui.zhuanban.data.enterprise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// 划型: which size a firm of an industry has by its figures, after the limits of a rule pack of kind SIZE
/// (工信部联企业〔2011〕300号 is one). 大型 is what reaches none of the upper bounds, then all bounds of 中型, of 小型;
/// the rest is 微型. Where a missing figure could change the answer there is none.
final class SizeRules {
  private final Map<String, Limits> byRule;

  private record Limits(JsonNode belowLarge, JsonNode medium, JsonNode small) {}

  private SizeRules(Map<String, Limits> byRule) {
    this.byRule = byRule;
  }

  /// No pack in force: nothing can be said of any firm.
  static SizeRules none() {
    return new SizeRules(Map.of());
  }

  /// @param pack the pack's JSON, with `sizes`: rule, belowLarge, medium, small; each all or any of field, op, value
  static SizeRules of(String pack) {
    var byRule = new HashMap<String, Limits>();
    for (var size : JsonMapper.builder().build().readTree(pack).path("sizes")) {
      byRule.put(
          size.path("rule").asString(), new Limits(size.path("belowLarge"), size.path("medium"), size.path("small")));
    }
    return new SizeRules(byRule);
  }

  /// @param rule the industry's number in the pack (02 is 工业); null where the pack does not list it
  Optional<SizeClass> size(@Nullable String rule, Map<Indicator, BigDecimal> figures) {
    var limits = rule == null ? null : byRule.get(rule);
    if (limits == null) return Optional.empty();
    var below = holds(limits.belowLarge(), figures);
    if (below == null) return Optional.empty();
    if (!below) return Optional.of(SizeClass.LARGE);
    var medium = holds(limits.medium(), figures);
    if (medium == null) return Optional.empty();
    if (medium) return Optional.of(SizeClass.MEDIUM);
    var small = holds(limits.small(), figures);
    if (small == null) return Optional.empty();
    return Optional.of(small ? SizeClass.SMALL : SizeClass.MICRO);
  }

  /// Yes, no, or null where it cannot be told.
  private static @Nullable Boolean holds(JsonNode condition, Map<Indicator, BigDecimal> figures) {
    if (condition.has("all")) return all(answers(condition.get("all"), figures), true);
    if (condition.has("any")) return all(answers(condition.get("any"), figures), false);
    return compare(condition, figures);
  }

  private static List<@Nullable Boolean> answers(JsonNode parts, Map<Indicator, BigDecimal> figures) {
    var answers = new ArrayList<@Nullable Boolean>();
    for (var part : parts) answers.add(holds(part, figures));
    return answers;
  }

  /// For `all` one no decides, for `any` one yes; else one unknown leaves it open.
  private static @Nullable Boolean all(List<@Nullable Boolean> answers, boolean all) {
    if (answers.contains(!all)) return !all;
    return answers.contains(null) ? null : all;
  }

  private static @Nullable Boolean compare(JsonNode part, Map<Indicator, BigDecimal> figures) {
    var amount = figures.get(indicator(part.path("field").asString()));
    if (amount == null) return null;
    var order = amount.compareTo(part.path("value").decimalValue());
    return switch (part.path("op").asString()) {
      case ">=" -> order >= 0;
      case ">" -> order > 0;
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      default -> throw new IllegalArgumentException("划型标准里的比较符 " + part.path("op"));
    };
  }

  private static Indicator indicator(String field) {
    return switch (field) {
      case "revenue" -> Indicator.REVENUE;
      case "employees" -> Indicator.EMPLOYEES;
      case "assets" -> Indicator.ASSETS;
      default -> throw new IllegalArgumentException("划型标准里的指标 " + field);
    };
  }
}
