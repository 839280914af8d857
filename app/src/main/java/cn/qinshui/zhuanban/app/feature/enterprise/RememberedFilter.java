package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStatus;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The list's filter as one line of text, so that the next start shows the list as it was left. Only what the bar
/// chooses is kept: a search text or a question that came with a figure is of the moment.
final class RememberedFilter {

  private RememberedFilter() {}

  static String text(EnterpriseFilter filter) {
    return String.join(
        ";",
        "towns=" + joined(filter.towns()),
        "industries=" + joined(filter.industries()),
        "tiers=" + joined(filter.tiers()),
        "scale=" + (filter.aboveScale() == null ? "" : filter.aboveScale()),
        "commissioners=" + joined(filter.commissioners()),
        "statuses=" + joined(filter.statuses()));
  }

  /// What cannot be read does not narrow.
  static EnterpriseFilter read(String text) {
    Map<String, String> parts = new HashMap<>();
    for (String part : text.split(";")) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        parts.put(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    String scale = parts.getOrDefault("scale", "");
    try {
      return EnterpriseFilter.none()
          .withTowns(set(parts.get("towns"), town -> town))
          .withIndustries(set(parts.get("industries"), code -> code))
          .withTiers(set(parts.get("tiers"), QualificationKind::valueOf))
          .withAboveScale(scale.isEmpty() ? null : Boolean.valueOf(scale))
          .withCommissioners(set(parts.get("commissioners"), Long::valueOf))
          .withStatuses(set(parts.get("statuses"), EnterpriseStatus::valueOf));
    } catch (IllegalArgumentException unknown) {
      return EnterpriseFilter.none();
    }
  }

  private static String joined(Collection<?> values) {
    return values.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
  }

  private static <T> Set<T> set(@org.jspecify.annotations.Nullable String text, Function<String, T> read) {
    return text == null || text.isEmpty()
        ? Set.of()
        : Arrays.stream(text.split(",")).map(read).collect(Collectors.toUnmodifiableSet());
  }
}
