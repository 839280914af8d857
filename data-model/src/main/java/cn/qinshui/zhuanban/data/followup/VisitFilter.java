package cn.qinshui.zhuanban.data.followup;

import cn.qinshui.zhuanban.data.shared.DayRange;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which visits a list shows; empty sets, null and ANY do not narrow, all given parts hold together. `text`: each of its words in
/// the firm's name, the people, what was said or the form's number. `unitId`: the unit that visited.
public record VisitFilter(
    String text,
    Set<VisitState> states,
    Set<String> ways,
    @Nullable Long enterpriseId,
    @Nullable Long commissionerId,
    @Nullable Long unitId,
    @Nullable String townCode,
    @Nullable String topic,
    DayRange visited,
    DayRange next,
    boolean recycled) {
  private static final VisitFilter NONE =
      new VisitFilter("", Set.of(), Set.of(), null, null, null, null, null, DayRange.ANY, DayRange.ANY, false);

  public VisitFilter {
    text = text.strip();
    states = Set.copyOf(states);
    ways = Set.copyOf(ways);
  }

  /// Everything, the recycle bin apart.
  public static VisitFilter none() {
    return NONE;
  }

  public VisitFilter withText(String text) {
    return new VisitFilter(
        text, states, ways, enterpriseId, commissionerId, unitId, townCode, topic, visited, next, recycled);
  }

  public VisitFilter withStates(Set<VisitState> states) {
    return new VisitFilter(
        text, states, ways, enterpriseId, commissionerId, unitId, townCode, topic, visited, next, recycled);
  }

  public VisitFilter withWays(Set<String> ways) {
    return new VisitFilter(
        text, states, ways, enterpriseId, commissionerId, unitId, townCode, topic, visited, next, recycled);
  }

  public VisitFilter withEnterprise(@Nullable Long enterpriseId) {
    return new VisitFilter(
        text, states, ways, enterpriseId, commissionerId, unitId, townCode, topic, visited, next, recycled);
  }

  public VisitFilter withCommissioner(@Nullable Long commissionerId) {
    return new VisitFilter(
        text, states, ways, enterpriseId, commissionerId, unitId, townCode, topic, visited, next, recycled);
  }

  public VisitFilter withUnit(@Nullable Long unitId) {
    return new VisitFilter(
        text, states, ways, enterpriseId, commissionerId, unitId, townCode, topic, visited, next, recycled);
  }

  public VisitFilter withTownCode(@Nullable String townCode) {
    return new VisitFilter(
        text, states, ways, enterpriseId, commissionerId, unitId, townCode, topic, visited, next, recycled);
  }

  public VisitFilter withTopic(@Nullable String topic) {
    return new VisitFilter(
        text, states, ways, enterpriseId, commissionerId, unitId, townCode, topic, visited, next, recycled);
  }

  public VisitFilter withVisited(DayRange visited) {
    return new VisitFilter(
        text, states, ways, enterpriseId, commissionerId, unitId, townCode, topic, visited, next, recycled);
  }

  public VisitFilter withNext(DayRange next) {
    return new VisitFilter(
        text, states, ways, enterpriseId, commissionerId, unitId, townCode, topic, visited, next, recycled);
  }

  public VisitFilter withRecycled(boolean recycled) {
    return new VisitFilter(
        text, states, ways, enterpriseId, commissionerId, unitId, townCode, topic, visited, next, recycled);
  }
}
