package cn.qinshui.zhuanban.data.search;

import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;

/// Finds text by how it sounds. Each letter typed is a character's first letter, each run of letters a character's whole
/// sound, the last run may be its beginning; every reading of a character counts: qsjx, qinshuijx and 沁水jix all find
/// 沁水机械. Marks in between are passed over.
final class SoundTable {
  private static final int CHARACTERS = 0x10000;

  private static final short[] SILENT = {};

  private final String[][] sounds = new String[CHARACTERS][];
  private final int[] letters = new int[CHARACTERS];
  private final String[] all;
  private final short[][] numbers = new short[CHARACTERS][];

  SoundTable(Pinyin pinyin) {
    var shared = new HashMap<String, String>();
    for (int c = 0x2E80; c < CHARACTERS; c++) {
      if (Character.isSurrogate((char) c)) continue;
      var plain = new LinkedHashSet<String>();
      for (var sound : pinyin.readings(c)) plain.add(shared.computeIfAbsent(withoutTone(sound), s -> s));
      if (plain.isEmpty()) continue;
      sounds[c] = plain.toArray(String[]::new);
      for (var sound : plain) letters[c] |= bit(sound.charAt(0));
    }
    for (char c = 'a'; c <= 'z'; c++) letters[c] = bit(c);
    all = shared.keySet().stream().sorted().toArray(String[]::new);
    for (int c = 0; c < CHARACTERS; c++) numbers[c] = numbers(sounds[c]);
  }

  private short[] numbers(String @Nullable [] known) {
    if (known == null) return SILENT;
    var found = new short[known.length];
    for (int i = 0; i < known.length; i++) found[i] = (short) Arrays.binarySearch(all, known[i]);
    return found;
  }

  /// How many different sounds there are; they are numbered in the order of the alphabet.
  int count() {
    return all.length;
  }

  String name(int sound) {
    return all[sound];
  }

  /// The sounds of a character, by number.
  short[] numbers(char c) {
    return numbers[c];
  }

  /// The first letters of a character's sounds, a bit each from a on.
  int letters(char c) {
    return letters[c];
  }

  /// The number of the first sound that begins with the letter that is typed there.
  int firstFrom(String typed, int at) {
    var found = Arrays.binarySearch(all, typed.substring(at, at + 1));
    return found >= 0 ? found : -found - 1;
  }

  private static String withoutTone(String sound) {
    var last = sound.charAt(sound.length() - 1);
    return last >= '0' && last <= '9' ? sound.substring(0, sound.length() - 1) : sound;
  }

  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static int bit(char letter) {
    return isLetter(letter) ? 1 << letter - 'a' : 0;
  }

  /// The first place from `from` on, before `to`, at which the typed text fits; -1 for none.
  int indexOf(String text, String typed, int from, int to) {
    var first = typed.charAt(0);
    if (!isLetter(first)) return literalFirst(text, typed, from, to);
    var wanted = bit(first);
    for (int i = from; i < to; i++) {
      if ((letters[text.charAt(i)] & wanted) != 0 && fits(text, i, typed, 0)) return i;
    }
    return -1;
  }

  private int literalFirst(String text, String typed, int from, int to) {
    for (int i = text.indexOf(typed.charAt(0), from, to); i >= 0; i = text.indexOf(typed.charAt(0), i + 1, to)) {
      if (fits(text, i, typed, 0)) return i;
    }
    return -1;
  }

  private boolean fits(String text, int place, String typed, int at) {
    if (at == typed.length()) return true;
    if (place >= text.length()) return false;
    var c = text.charAt(place);
    if (SearchField.isMark(c)) return false;
    var wanted = typed.charAt(at);
    if (c == wanted && fits(text, place + 1, typed, at + 1)) return true;
    if (!isLetter(wanted)) return false;
    var known = sounds[c];
    if (known == null) return at > 0 && !Character.isLetterOrDigit(c) && fits(text, place + 1, typed, at);
    if ((letters[c] & bit(wanted)) == 0) return false;
    for (var sound : known) {
      if (sound.charAt(0) == wanted && soundFits(text, place, typed, at, sound)) return true;
    }
    return false;
  }

  private boolean soundFits(String text, int place, String typed, int at, String sound) {
    var left = typed.length() - at;
    var common = 1;
    while (common < sound.length() && common < left && sound.charAt(common) == typed.charAt(at + common)) common++;
    if (common == left || common == sound.length() && fits(text, place + 1, typed, at + common)) return true;
    return fits(text, place + 1, typed, at + 1);
  }
}
