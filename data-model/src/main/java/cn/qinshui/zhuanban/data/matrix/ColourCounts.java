package cn.qinshui.zhuanban.data.matrix;

import cn.qinshui.zhuanban.data.plan.Colour;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// How many marks stand in each colour.
public record ColourCounts(Map<Colour, Integer> counts) {
  public ColourCounts {
    counts = Map.copyOf(counts);
  }

  static ColourCounts of(Collection<MatrixCell> cells) {
    var counts = new EnumMap<Colour, Integer>(Colour.class);
    for (var cell : cells) counts.merge(cell.state().colour(), 1, Integer::sum);
    return new ColourCounts(counts);
  }

  public int of(Colour colour) {
    return counts.getOrDefault(colour, 0);
  }

  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
