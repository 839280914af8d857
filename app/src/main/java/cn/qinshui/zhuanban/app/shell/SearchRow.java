package cn.qinshui.zhuanban.app.shell;

import java.util.ArrayList;
import java.util.List;

/// A line of the search box: the heading of a group, or a hit.
sealed interface SearchRow {

  record Heading(String text) implements SearchRow {}

  record Hit(SearchHit hit) implements SearchRow {}

  default boolean isHit() {
    return this instanceof Hit;
  }

  static List<SearchRow> of(List<SearchHit> hits) {
    List<SearchRow> rows = new ArrayList<>();
    String group = "";
    for (SearchHit hit : hits) {
      if (!hit.group().equals(group)) {
        group = hit.group();
        rows.add(new Heading(group));
      }
      rows.add(new Hit(hit));
    }
    return rows;
  }
}
