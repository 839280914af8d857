package cn.qinshui.zhuanban.data.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.shared.Pinyin;
import cn.qinshui.zhuanban.data.shared.TextTokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What is found by sound is what the rule says, tried out letter by letter without any table or filter: each letter typed
/// is a character's first letter, each run of letters a whole sound, the last may be unfinished.
class SpellingTest {
  private static final int NAMES = 1_200;
  private static final int QUERIES = 1_500;
  private static final long SEED = 20261126;
  private static final String CHARACTERS = "沁水郑庄郑村柿庄樊村长治单城重中张章常昌尚上石十师曾层乐行机械铸造砖（端氏）龙港安恩欧IBM3D·科技女绿曲呢朝翟查仇解盖尉迟";
  private static final Pinyin PINYIN = Pinyin.load();
  private static final SoundTable SOUNDS = new SoundTable(PINYIN);

  private final Random random = new Random(SEED);

  @Test
  void findsWhatTheRuleSays() {
    var names = new ArrayList<String>();
    var builder = new Pack.Builder();
    for (int i = 0; i < NAMES; i++) {
      var entry = new Entry(i).name(SearchField.NAME, some(3 + random.nextInt(9)));
      names.add(entry.names.toString());
      builder.add(entry);
    }
    var pack = builder.build();
    var filter = new BlockFilter(pack, SOUNDS, () -> {});
    int hits = 0;
    for (int i = 0; i < QUERIES; i++) {
      var typed = typed(names.get(random.nextInt(NAMES)));
      if (typed.isBlank()) continue;
      var wanted = new TreeSet<Integer>();
      for (int row = 0; row < NAMES; row++) if (isIn(names.get(row), typed)) wanted.add(row);
      for (var tried : new BlockFilter[] {filter, null}) {
        assertThat(rows(pack, tried, typed)).as("seed " + SEED + ": " + typed).isEqualTo(wanted);
      }
      hits += wanted.size();
    }
    assertThat(hits).isGreaterThan(QUERIES);
  }

  private static TreeSet<Integer> rows(Pack pack, BlockFilter filter, String typed) {
    var rows = new TreeSet<Integer>();
    new Walk(
            pack,
            filter,
            new BitSet(),
            List.of(Word.of(typed, SOUNDS)),
            (_, _, row) -> {
              rows.add(row);
              return Walk.Next.ROW;
            })
        .run();
    return rows;
  }

  private String some(int characters) {
    var text = new StringBuilder();
    for (int i = 0; i < characters; i++) text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    return text.toString();
  }

  /// One to seven neighbouring characters: some as they are, some by a first letter, some by any of their sounds; often
  /// broken off in the last.
  private String typed(String name) {
    int from = 1 + random.nextInt(name.length() - 1);
    var piece = name.substring(from, Math.min(name.length(), from + 1 + random.nextInt(7)));
    int way = random.nextInt(4);
    var typed = new StringBuilder();
    for (char c : piece.toCharArray()) {
      var known = PINYIN.readings(c);
      int one = way == 3 ? random.nextInt(3) : way;
      if (known.isEmpty() || one == 0) {
        typed.append(c);
        continue;
      }
      var sound = plain(known.get(random.nextInt(known.size())));
      typed.append(one == 1 ? sound.substring(0, 1) : sound);
    }
    if (typed.length() > 1 && random.nextInt(2) == 0) typed.setLength(typed.length() - 1);
    return TextTokens.normal(typed.toString());
  }

  private static String plain(String sound) {
    return sound.replaceAll("[0-9]", "");
  }

  private static boolean isIn(String name, String typed) {
    for (int place = 1; place < name.length(); place++) if (fits(name, place, typed, true)) return true;
    return false;
  }

  private static boolean fits(String name, int place, String typed, boolean first) {
    if (typed.isEmpty()) return true;
    if (place == name.length()) return false;
    char c = name.charAt(place);
    if (c == typed.charAt(0) && fits(name, place + 1, typed.substring(1), false)) return true;
    if (typed.charAt(0) < 'a' || typed.charAt(0) > 'z') return false;
    var known = PINYIN.readings(c);
    if (known.isEmpty()) return !first && !Character.isLetterOrDigit(c) && fits(name, place + 1, typed, false);
    for (var reading : known) {
      var sound = plain(reading);
      if (sound.startsWith(typed)) return true;
      for (var part : List.of(sound, sound.substring(0, 1))) {
        if (typed.startsWith(part) && fits(name, place + 1, typed.substring(part.length()), false)) return true;
      }
    }
    return false;
  }
}
