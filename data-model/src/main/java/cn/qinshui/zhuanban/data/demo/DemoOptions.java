package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;

/// How much demo data and around which day. The first 60 firms and 240 visits are the fixture FX-1 with all planted
/// cases; what is asked beyond is ordinary.
public record DemoOptions(int firms, int visits, long seed, LocalDate today) {
  public static final int FIRMS = 60;
  public static final int VISITS = 240;
  public static final int MOST_FIRMS = 1_000_000;
  private static final int LARGE = 10_000;
  public static final long SEED = 20260406;

  public DemoOptions {
    if (firms < FIRMS || firms > MOST_FIRMS) {
      throw new Refusal("示例企业数应在" + FIRMS + "至" + MOST_FIRMS + "之间，现为" + firms + "。请改正后重试。");
    }
    if (visits < VISITS) throw new Refusal("示例走访数不少于" + VISITS + "，现为" + visits + "。请改正后重试。");
  }

  /// So much that it is written part by part; the fixtures are written whole or not at all.
  boolean isLarge() {
    return firms > LARGE || visits > 50 * LARGE;
  }

  /// FX-1: 60 firms, 240 visits.
  public static DemoOptions fx1(LocalDate today) {
    return new DemoOptions(FIRMS, VISITS, SEED, today);
  }

  /// FX-5K: 5,000 firms, 200,000 visits.
  public static DemoOptions fx5k(LocalDate today) {
    return new DemoOptions(5_000, 200_000, SEED, today);
  }
}
