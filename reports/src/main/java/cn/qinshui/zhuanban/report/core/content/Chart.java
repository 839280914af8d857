package cn.qinshui.zhuanban.report.core.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A chart as numbers; it is drawn as vectors. Every series is as long as its labels.
public sealed interface Chart {

  /// One number with its name; `link` as in [Span].
  record Point(String label, double value, @Nullable String link) {
    public Point(String label, double value) {
      this(label, value, null);
    }
  }

  /// `ink` null takes the palette's next.
  record Series(String name, List<Double> values, @Nullable Ink ink) {
    public Series {
      values = List.copyOf(values);
    }

    public Series(String name, List<Double> values) {
      this(name, values, null);
    }
  }

  /// Side by side, on top of each other, or lying (long labels).
  enum Bars {
    GROUPED,
    STACKED,
    LYING
  }

  record BarChart(Bars kind, List<String> labels, List<Series> series, String unit) implements Chart {
    public BarChart {
      labels = List.copyOf(labels);
      series = List.copyOf(series);
      checkLengths(labels, series);
    }
  }

  record LineChart(List<String> labels, List<Series> series, String unit) implements Chart {
    public LineChart {
      labels = List.copyOf(labels);
      series = List.copyOf(series);
      checkLengths(labels, series);
    }
  }

  record PieChart(List<Point> parts, String unit) implements Chart {
    public PieChart {
      parts = List.copyOf(parts);
    }
  }

  /// All axes run from 0 to `full`.
  record RadarChart(List<String> axes, List<Series> series, double full) implements Chart {
    public RadarChart {
      axes = List.copyOf(axes);
      series = List.copyOf(series);
      checkLengths(axes, series);
    }
  }

  /// Stages from the widest to the narrowest; the last one is measured against `target`, where there is one.
  record FunnelChart(List<Point> stages, @Nullable Point target, String unit) implements Chart {
    public FunnelChart {
      stages = List.copyOf(stages);
    }
  }

  private static void checkLengths(List<String> labels, List<Series> series) {
    for (var one : series) {
      if (one.values().size() != labels.size()) {
        throw new IllegalArgumentException("series " + one.name() + " does not fit its labels");
      }
    }
  }

  /// What the chart says, in one sentence for a screen reader.
  default String describe() {
    return ChartWords.describe(this);
  }
}
