import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// What is typed in SearchBench.java, which finds this class beside it: pieces of firms drawn at random, in all the ways
/// people look for one.
final class Typists {
  private static final int EACH = 30;
  private static final Pinyin PINYIN = Pinyin.load();

  private final Random dice = new Random(MadeUpFirms.SEED);
  private final List<Typed> all = new ArrayList<>();

  /// @param bySound letters for characters, which neither FTS5 nor a scan of the names can answer
  record Typed(String kind, String text, boolean bySound) {}

  private Typists() {}

  /// The same for the same number of firms.
  static List<Typed> of(int firms) {
    var typists = new Typists();
    for (int i = 0; i < EACH; i++) typists.lookFor(MadeUpFirms.firm(typists.dice.nextInt(firms)), i);
    while (typists.all.stream().filter(typed -> typed.kind().equals("全拼zhchsh")).count() < EACH) {
      var name = MadeUpFirms.firm(typists.dice.nextInt(firms)).name();
      var letters = typists.sounds(name.substring(0, 5));
      if (letters.split("[zcs]h").length > 2) typists.all.add(new Typed("全拼zhchsh", letters, true));
    }
    return typists.all;
  }

  private void lookFor(MadeUpFirms.Firm firm, int number) {
    var mark = firm.shortName();
    var some = mark.substring(0, Math.min(5, mark.length()));
    literal("名称", firm.name().substring(0, 8));
    literal("名称中段", some);
    literal("两个词", firm.name().substring(0, 2) + " " + mark.substring(mark.length() - 2));
    literal("代码后几位", firm.code().substring(14).toLowerCase(Locale.ROOT));
    literal("代码前几位", firm.code().substring(0, 10));
    literal("电话后几位", firm.phone().substring(5));
    literal("联系人", firm.contact());
    literal("查无此名", "沁水" + mark.charAt(0) + "乌有" + number);
    bySound("首字母", initials(firm.name()));
    bySound("首字母中段", initials(mark));
    bySound("全拼", sounds(some));
    bySound("联系人全拼", sounds(firm.contact()));
    bySound("两个词拼音", initials(firm.name().substring(0, 2)) + " " + sounds(mark.substring(0, 2)));
    bySound("汉字加拼音", mark.charAt(0) + (number % 2 == 0 ? initials(some.substring(1)) : sounds(some.substring(1))));
  }

  private void literal(String kind, String text) {
    all.add(new Typed(kind, text, false));
  }

  private void bySound(String kind, String text) {
    all.add(new Typed(kind, text, true));
  }

  private String initials(String text) {
    var letters = new StringBuilder();
    for (char c : text.toCharArray()) letters.append(sound(c).charAt(0));
    return letters.toString();
  }

  private String sounds(String text) {
    var letters = new StringBuilder();
    for (char c : text.toCharArray()) letters.append(sound(c));
    return letters.toString();
  }

  /// Mostly the usual sound, now and then another.
  private String sound(char c) {
    var known = PINYIN.readings(c);
    return known.get(dice.nextInt(4) == 0 ? dice.nextInt(known.size()) : 0).replaceAll("[0-9]", "");
  }
}
