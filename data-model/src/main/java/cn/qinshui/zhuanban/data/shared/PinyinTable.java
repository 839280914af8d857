package cn.qinshui.zhuanban.data.shared;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The table behind [Pinyin], as the build wrote it.
final class PinyinTable {
  private static final int LISTS = 0x8000;

  private final String[] sounds;
  private final int[] firsts;
  private final char[][] runs;
  private final char[][] lists;
  private final Map<String, char[]> words;
  private final Map<String, char[]> surnames;

  private PinyinTable(DataInputStream in) throws IOException {
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

  /// Read once, by whoever asks first.
  private static final class Travelling {
    static final PinyinTable TABLE = read();
  }

  static PinyinTable get() {
    return Travelling.TABLE;
  }

  private static PinyinTable read() {
    try (var stream = PinyinTable.class.getResourceAsStream("pinyin.bin")) {
      if (stream == null) throw new IllegalStateException("pinyin.bin is missing: the build makes it");
      return new PinyinTable(new DataInputStream(new ByteArrayInputStream(stream.readAllBytes())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> readings(int codePoint) {
    int number = number(codePoint);
    if (number == 0) return List.of();
    if (number < LISTS) return List.of(sounds[number - 1]);
    return named(lists[number - LISTS]);
  }

  /// The sounds of a word that is read in a way of its own.
  char @Nullable [] word(String text) {
    return words.get(text);
  }

  /// The sounds of a surname.
  char @Nullable [] surname(String text) {
    return surnames.get(text);
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

  /// One reading for each character of a word.
  List<List<String>> oneEach(char[] numbers) {
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
