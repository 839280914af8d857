package cn.qinshui.zhuanban.data.shared;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How Chinese characters are read. The table is made by the build (src/build/GeneratePinyin.java) and takes about
/// 100 KB of memory; make one and pass it on.
public final class Pinyin {
  private static final int LISTS = 0x8000;
  private static final int LONGEST_WORD = 4;

  private final String[] sounds;
  private final int[] firsts;
  private final char[][] runs;
  private final char[][] lists;
  private final Map<String, char[]> words;
  private final Map<String, char[]> surnames;

  private Pinyin(DataInputStream in) throws IOException {
    sounds = new String[in.readUnsignedShort()];
    for (int i = 0; i < sounds.length; i++) sounds[i] = in.readUTF();
    int count = in.readUnsignedShort();
    firsts = new int[count];
    runs = new char[count][];
    for (int i = 0; i < count; i++) {
      firsts[i] = in.readInt();
      runs[i] = readChars(in, in.readInt() - firsts[i] + 1);
    }
    lists = new char[in.readUnsignedShort()][];
    for (int i = 0; i < lists.length; i++) lists[i] = readChars(in, in.readUnsignedByte());
    words = readWords(in);
    surnames = readWords(in);
  }

  /// The table that travels with the program.
  public static Pinyin load() {
    try (var stream = Pinyin.class.getResourceAsStream("pinyin.bin")) {
      if (stream == null) throw new IllegalStateException("pinyin.bin is missing: the build makes it");
      return new Pinyin(new DataInputStream(new ByteArrayInputStream(stream.readAllBytes())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The sounds of one character with tone digit, best first; empty where none is known.
  public List<String> readings(int codePoint) {
    int number = number(codePoint);
    if (number == 0) return List.of();
    if (number < LISTS) return List.of(sounds[number - 1]);
    return named(lists[number - LISTS]);
  }

  /// Reads a name of a firm, a place or a thing.
  public PinyinReading read(String text) {
    return read(text, List.of());
  }

  /// Reads a person's name: the surname first, in the way it is read as a surname.
  public PinyinReading readPerson(String name) {
    var text = name.strip();
    for (int length = Math.min(2, text.length()); length > 0; length--) {
      var surname = surnames.get(text.substring(0, length));
      if (surname != null) return read(text.substring(length), oneEach(surname));
    }
    return read(text);
  }

  private PinyinReading read(String text, List<List<String>> before) {
    var characters = new ArrayList<>(before);
    for (int i = 0; i < text.length(); ) {
      var word = wordAt(text, i);
      if (word != null) {
        characters.addAll(oneEach(word));
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
      var word = words.get(text.substring(from, from + length));
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

  private int number(int point) {
    int low = 0;
    int high = firsts.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (point < firsts[middle]) high = middle - 1;
      else if (point >= firsts[middle] + runs[middle].length) low = middle + 1;
      else return runs[middle][point - firsts[middle]];
    }
    return 0;
  }

  private List<String> named(char[] numbers) {
    var names = new String[numbers.length];
    for (int i = 0; i < names.length; i++) names[i] = sounds[numbers[i] - 1];
    return List.of(names);
  }

  private List<List<String>> oneEach(char[] numbers) {
    var each = new ArrayList<List<String>>(numbers.length);
    for (char number : numbers) each.add(List.of(sounds[number - 1]));
    return each;
  }

  private static char[] readChars(DataInputStream in, int count) throws IOException {
    var chars = new char[count];
    for (int i = 0; i < count; i++) chars[i] = in.readChar();
    return chars;
  }

  private static Map<String, char[]> readWords(DataInputStream in) throws IOException {
    int count = in.readUnsignedShort();
    var words = HashMap.<String, char[]>newHashMap(count);
    for (int i = 0; i < count; i++) words.put(in.readUTF(), readChars(in, in.readUnsignedByte()));
    return words;
  }
}
