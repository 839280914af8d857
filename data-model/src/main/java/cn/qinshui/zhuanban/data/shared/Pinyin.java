package cn.qinshui.zhuanban.data.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How Chinese characters are read. The table is made by the build (src/build/GeneratePinyin.java), takes about 100 KB of
/// memory and is read when the first question is asked.
public final class Pinyin {
  private static final int LONGEST_WORD = 4;

  private Pinyin() {}

  /// By the table that travels with the program.
  public static Pinyin load() {
    return new Pinyin();
  }

  /// The sounds of one character with tone digit, best first; empty where none is known.
  public List<String> readings(int codePoint) {
    return PinyinTable.get().readings(codePoint);
  }

  /// Reads a name of a firm, a place or a thing.
  public PinyinReading read(String text) {
    return read(text, List.of());
  }

  /// Reads a person's name: the surname first, in the way it is read as a surname.
  public PinyinReading readPerson(String name) {
    var text = name.strip();
    for (int length = Math.min(2, text.length()); length > 0; length--) {
      var surname = PinyinTable.get().surname(text.substring(0, length));
      if (surname != null) return read(text.substring(length), PinyinTable.get().oneEach(surname));
    }
    return read(text);
  }

  private PinyinReading read(String text, List<List<String>> before) {
    var characters = new ArrayList<>(before);
    for (int i = 0; i < text.length(); ) {
      var word = wordAt(text, i);
      if (word != null) {
        characters.addAll(PinyinTable.get().oneEach(word));
        i += word.length;
        continue;
      }
      int point = text.codePointAt(i);
      var known = readings(point);
      if (known.isEmpty()) addLatin(point, characters);
      else characters.add(known);
      i += Character.charCount(point);
    }
    return new PinyinReading(List.copyOf(characters));
  }

  private char @Nullable [] wordAt(String text, int from) {
    for (int length = Math.min(LONGEST_WORD, text.length() - from); length > 1; length--) {
      var word = PinyinTable.get().word(text.substring(from, from + length));
      if (word != null) return word;
    }
    return null;
  }

  private static void addLatin(int point, List<List<String>> characters) {
    var plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    for (char c : plain.toCharArray()) {
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') characters.add(List.of(String.valueOf(c)));
    }
  }
}
