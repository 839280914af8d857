package cn.qinshui.zhuanban.report.portrait;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How a page is made to hold what there is to say: first the type shrinks to a size that is still read with ease, then
/// the longest lists are told by their number, and only then it shrinks further.
record Fit(double scale, int titles, int visits, int demands, int policies) {
  private static final double EASY = 0.8;
  private static final double LEAST = 0.4;
  private static final double STEP = 0.02;

  /// From the most generous on; the last one is tiny.
  static List<Fit> all() {
    return Stream.of(
            steps(1, EASY, new Fit(1, 12, 4, 8, 6)),
            steps(0.94, EASY, new Fit(1, 8, 3, 5, 4)),
            steps(0.9, LEAST, new Fit(1, 6, 2, 4, 3)))
        .flatMap(fits -> fits)
        .toList();
  }

  private static Stream<Fit> steps(double from, double to, Fit caps) {
    return IntStream.rangeClosed(0, (int) Math.round((from - to) / STEP))
        .mapToObj(i -> new Fit(from - i * STEP, caps.titles, caps.visits, caps.demands, caps.policies));
  }
}
