package cn.qinshui.zhuanban.data.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.shared.Pinyin;
import cn.qinshui.zhuanban.data.shared.TextTokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The filter never changes what is found: every query is asked of the same pack with and without it.
class BlockFilterTest {
  private static final int ROWS = 1_900;
  private static final int QUERIES = 4_000;
  private static final long SEED = 20261125;
  private static final String CHARACTERS = "沁水县示例长治单曾乐行机械铸造（端氏）龙港重工IBM3D打印·科技有限公司曲呢女绿郑庄柿村樊张尚朝翟查";

  private static final Pinyin PINYIN = Pinyin.load();
  private static final SoundTable SOUNDS = new SoundTable(PINYIN);
  private static final Random RANDOM = new Random(SEED);
  private static final List<Entry> ENTRIES = new ArrayList<>();
  private static Pack pack;
  private static BlockFilter filter;

  @BeforeAll
  static void make() {
    var builder = new Pack.Builder();
    for (int i = 0; i < ROWS; i++) {
      var entry =
          new Entry(i)
              .name(SearchField.NAME, some(4 + RANDOM.nextInt(12)))
              .name(SearchField.CONTACT, some(2))
              .code(i % 7 == 0 ? null : "91140521" + Integer.toString(RANDOM.nextInt(1 << 30), 36))
              .phone("1%010d".formatted(RANDOM.nextInt(1 << 30)));
      if (i % 3 == 0) entry.body(some(30));
      ENTRIES.add(entry);
      builder.add(entry);
    }
    pack = builder.build();
    filter = new BlockFilter(pack, SOUNDS, () -> {});
  }

  private static String some(int characters) {
    var text = new StringBuilder();
    for (int i = 0; i < characters; i++) text.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
    return text.toString();
  }

  @Test
  void findsWithTheFilterWhatAScanFindsWithout() {
    int hits = 0;
    for (int i = 0; i < QUERIES; i++) {
      var typed = query();
      var words = TextTokens.of(typed).stream().map(word -> Word.of(word, SOUNDS)).toList();
      if (words.isEmpty()) continue;
      var plain = rows(null, words);
      assertThat(rows(filter, words)).as("seed " + SEED + ": " + typed).isEqualTo(plain);
      if (!plain.isEmpty()) hits++;
    }
    assertThat(hits).as("queries that find something").isGreaterThan(QUERIES / 3);
  }

  private static Set<String> rows(BlockFilter filter, List<Word> words) {
    var scan = new Scan(pack, filter, new BitSet(), words);
    scan.run();
    var found = new TreeSet<String>();
    scan.places().forEach(place -> found.add(place.row() + " " + place.score() + " " + place.field()));
    return found;
  }

  /// A piece of what stands there, as a person would type it: letters for some characters, whole or unfinished sounds.
  private static String query() {
    var entry = ENTRIES.get(RANDOM.nextInt(ROWS));
    return switch (RANDOM.nextInt(9)) {
      case 0 -> piece(entry.code, 1 + RANDOM.nextInt(8));
      case 1 -> entry.code.substring(Math.max(0, entry.code.length() - 3 - RANDOM.nextInt(3)));
      case 2 -> piece(entry.phones.toString(), 3 + RANDOM.nextInt(4));
      case 3 -> piece(entry.bodies.toString(), 1 + RANDOM.nextInt(4));
      case 4 -> typed(piece(entry.names.toString(), 2)) + " " + typed(piece(entry.names.toString(), 3));
      case 5 -> typed(piece(entry.names.toString(), 2)) + " " + piece(entry.phones.toString(), 3);
      case 6 ->
          typed(piece(entry.names.toString(), 1)) + " " + entry.code.substring(Math.max(0, entry.code.length() - 4));
      default -> typed(piece(entry.names.toString(), 1 + RANDOM.nextInt(5)));
    };
  }

  private static String piece(String text, int length) {
    if (text.isEmpty()) return "无";
    var from = RANDOM.nextInt(text.length());
    return text.substring(from, Math.min(text.length(), from + length)).replaceAll("[\u0001-\n]", "");
  }

  private static String typed(String text) {
    var typed = new StringBuilder();
    int way = RANDOM.nextInt(4);
    for (char c : text.toCharArray()) {
      var known = PINYIN.readings(c);
      if (known.isEmpty()) {
        if (way == 0 || Character.isLetterOrDigit(c)) typed.append(c);
        continue;
      }
      var sound = known.get(RANDOM.nextInt(known.size())).replaceAll("[0-9]", "");
      switch (way == 3 ? RANDOM.nextInt(3) : way) {
        case 0 -> typed.append(c);
        case 1 -> typed.append(sound.charAt(0));
        default -> typed.append(sound);
      }
    }
    if (typed.length() > 2 && RANDOM.nextInt(3) == 0) typed.setLength(typed.length() - 1);
    return typed.toString();
  }
}
