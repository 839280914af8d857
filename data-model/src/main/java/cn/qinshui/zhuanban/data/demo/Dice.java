package cn.qinshui.zhuanban.data.demo;

import java.util.List;
import java.util.SplittableRandom;

/// Chance that repeats itself: the same seed, stream and index throw the same numbers, whatever was thrown elsewhere.
final class Dice {
  private final SplittableRandom random;

  Dice(long seed, String stream, long index) {
    random = new SplittableRandom(seed * 31 + stream.hashCode() * 0x9E3779B97F4A7C15L + index * 0xD1B54A32D192ED03L);
  }

  /// 0 … bound − 1
  int below(int bound) {
    return random.nextInt(bound);
  }

  /// Both ends included.
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  double within(double low, double high) {
    return random.nextDouble(low, high);
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  <T> T pick(List<T> list) {
    return list.get(below(list.size()));
  }
}
