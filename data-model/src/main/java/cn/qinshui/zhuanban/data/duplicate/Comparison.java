package cn.qinshui.zhuanban.data.duplicate;

import cn.qinshui.zhuanban.data.enterprise.Enterprise;
import java.util.List;
import java.util.Optional;

/// Two files side by side, before they are merged or found to be two.
///
/// @param pair why they may be one; empty where nothing says so any more
/// @param fields the parts of the identity that one of them has
/// @param years the years of which both have figures
/// @param lists what hangs on each
public record Comparison(
    Enterprise left,
    Enterprise right,
    Optional<DuplicatePair> pair,
    List<FieldPair> fields,
    List<YearPair> years,
    List<ListPair> lists) {
  public Comparison {
    fields = List.copyOf(fields);
    years = List.copyOf(years);
    lists = List.copyOf(lists);
  }

  /// Whether the left file is the one to keep: it has more records, and where they are equal is the older.
  public boolean leftIsFuller() {
    int left = lists.stream().mapToInt(ListPair::left).sum();
    int right = lists.stream().mapToInt(ListPair::right).sum();
    return left == right ? this.left.id() < this.right.id() : left > right;
  }
}
