package cn.qinshui.zhuanban.data.enterprise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Values that many firms share, each named by a small number; 0 is none.
final class RollWords<T> {
  /// Of what has no place in an order.
  static final int NOWHERE = Integer.MAX_VALUE;

  private final Map<T, Integer> numbers = new HashMap<>();
  private final List<T> values = new ArrayList<>();
  private List<T> order = List.of();
  private int[] places = {NOWHERE};

  int number(@Nullable T value) {
    if (value == null) return 0;
    return numbers.computeIfAbsent(
        value,
        fresh -> {
          values.add(fresh);
          return values.size();
        });
  }

  /// Says in which order the values stand; one that is not among these stands nowhere.
  void order(List<T> values) {
    order = values;
    places = new int[0];
  }

  /// Where a value stands in the order.
  int place(int number) {
    if (number >= places.length) places = placed();
    return places[number];
  }

  private int[] placed() {
    var placed = new int[values.size() + 1];
    Arrays.fill(placed, NOWHERE);
    for (int i = 0; i < order.size(); i++) {
      var number = numbers.get(order.get(i));
      if (number != null) placed[number] = i;
    }
    return placed;
  }

  /// All values there are.
  List<T> values() {
    return values;
  }

  /// For each number whether its value is wanted; none is not.
  boolean[] wanted(Predicate<T> which) {
    var wanted = new boolean[values.size() + 1];
    for (int i = 0; i < values.size(); i++) wanted[i + 1] = which.test(values.get(i));
    return wanted;
  }
}
