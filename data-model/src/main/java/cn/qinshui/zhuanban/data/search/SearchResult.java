package cn.qinshui.zhuanban.data.search;

import java.util.List;

/// What was found for a text: groups with their best hits, the group of the best hit first.
public record SearchResult(List<Found> groups) {
  static final SearchResult NOTHING = new SearchResult(List.of());

  /// The hits of one group.
  ///
  /// @param total how many objects hold the text
  /// @param more there are even more: counting stopped
  /// @param hits the best of them, best first
  public record Found(SearchGroup group, int total, boolean more, List<SearchHit> hits) {
    public Found {
      hits = List.copyOf(hits);
    }
  }

  public SearchResult {
    groups = List.copyOf(groups);
  }

  public boolean isEmpty() {
    return groups.isEmpty();
  }

  /// All hits in their order.
  public List<SearchHit> hits() {
    return groups.stream().flatMap(found -> found.hits().stream()).toList();
  }
}
