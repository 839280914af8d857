package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.shared.CreditCode;
import java.util.List;
import java.util.Locale;

/// Invented names, codes and numbers, each unmistakably so: 示例 in every name, organisation codes that begin with XX,
/// telephone numbers that begin with 100, which nobody is given.
final class DemoNames {
  private static final long STEP = 2_654_435_761L;

  private final DemoTexts.Names words;
  private final List<String> towns;

  DemoNames(DemoTexts.Names words, List<String> towns) {
    this.words = words;
    this.towns = towns;
  }

  /// A trade name and what the firm makes.
  record Trade(String name, String shortName, String product, String industry, String chain) {}

  /// The name of the firm with this index; no two are the same below a million.
  Trade trade(int index) {
    long whole =
        (long) words.heads().size()
            * words.tails().size()
            * words.products().size()
            * words.forms().size()
            * (towns.size() + 1);
    long rest = index * STEP % whole;
    var head = words.heads().get((int) (rest % words.heads().size()));
    rest /= words.heads().size();
    var tail = words.tails().get((int) (rest % words.tails().size()));
    rest /= words.tails().size();
    var product = words.products().get((int) (rest % words.products().size()));
    rest /= words.products().size();
    var form = words.forms().get((int) (rest % words.forms().size()));
    int place = (int) (rest / words.forms().size());
    var where = place == 0 ? "沁水县示例" : "沁水县示例" + towns.get(place - 1);
    return new Trade(
        where + head + tail + product.get(0) + form,
        head + tail + product.get(0),
        product.get(0),
        product.get(1),
        product.get(2));
  }

  /// 91 for firms; the body is XX and the index.
  static String code(int index) {
    return CreditCode.of("91", "140521", "XX%06d".formatted(index)).text();
  }

  /// 10000000000 + index: eleven digits that are no number.
  static String phone(int index) {
    return Long.toString(10_000_000_000L + index);
  }

  /// A surname, 示, and a given name: 单示㛃.
  String person(Dice dice) {
    return dice.pick(words.surnames()) + "示" + dice.pick(words.given());
  }

  static String address(String town, Dice dice) {
    return String.format(Locale.ROOT, "沁水县%s示例路%d号", town, dice.between(1, 299));
  }
}
