package cn.qinshui.zhuanban.data.db;

import java.time.Clock;

/// Makes row ids: 41 bits of milliseconds, 12 bits of sequence, 10 bits of seat. They grow with time, also when the
/// machine's clock was set back, and two desks with different seats never make the same one.
public final class Ids {
  private static final long EPOCH = 1_577_836_800_000L; // 2020-01-01
  private static final int SEQUENCE_BITS = 12;
  private static final int SEAT_BITS = 10;

  private final Clock clock;
  private final int seat;
  private long last;

  public Ids(Clock clock, int seat, long newestKnown) {
    if (seat < 0 || seat >= 1 << SEAT_BITS) throw new IllegalArgumentException("seat " + seat);
    this.clock = clock;
    this.seat = seat;
    this.last = newestKnown >> SEAT_BITS;
  }

  public synchronized long next() {
    last = Math.max(last + 1, (clock.millis() - EPOCH) << SEQUENCE_BITS);
    return last << SEAT_BITS | seat;
  }

  /// The first of `count` ids that follow each other with a step of [#STEP]; for bulk loading.
  public synchronized long block(int count) {
    var first = next();
    last += count - 1L;
    return first;
  }

  public static final long STEP = 1L << SEAT_BITS;
}
