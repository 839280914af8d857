package cn.qinshui.zhuanban.data.search;

import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;

/// How each character sounds, without tones: every reading of it.
final class SoundTable {
  static final int ALL_LETTERS = (1 << 26) - 1;

  /// Beside the letters: the character begins with none.
  static final int NO_LETTER = 1 << 26;

  static final int ANYTHING = ALL_LETTERS | NO_LETTER;

  private static final int CHARACTERS = 0x10000;

  private static final short[] SILENT = {};

  private final int[] begins = new int[CHARACTERS];
  private final String[] all;
  private final short[][] numbers = new short[CHARACTERS][];

  SoundTable(Pinyin pinyin) {
    var shared = new HashMap<String, String>();
    var sounds = new String[CHARACTERS][];
    for (int c = 0x2E80; c < CHARACTERS; c++) {
      if (Character.isSurrogate((char) c)) continue;
      var plain = new LinkedHashSet<String>();
      for (var sound : pinyin.readings(c)) plain.add(shared.computeIfAbsent(withoutTone(sound), s -> s));
      if (plain.isEmpty()) continue;
      sounds[c] = plain.toArray(String[]::new);
      for (var sound : plain) begins[c] |= bit(sound.charAt(0));
    }
    for (char c = 'a'; c <= 'z'; c++) begins[c] = bit(c);
    for (int c = 0; c < CHARACTERS; c++) if (begins[c] == 0) begins[c] = NO_LETTER;
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
    return begins[c] & ALL_LETTERS;
  }

  /// The same, or [#NO_LETTER].
  int begins(char c) {
    return begins[c];
  }

  /// The number of the first sound that begins with the letter that is typed there.
  int firstFrom(String typed, int at) {
    var found = Arrays.binarySearch(all, typed.substring(at, at + 1));
    return found >= 0 ? found : -found - 1;
  }

  /// Where this sound ends in what is typed from `at` on: after the whole of it, or at the end of all where that breaks off
  /// in the sound; -1 if neither.
  int endOf(int sound, String typed, int at) {
    var name = all[sound];
    if (typed.startsWith(name, at)) return at + name.length();
    var left = typed.length() - at;
    return left < name.length() && name.startsWith(typed.substring(at)) ? typed.length() : -1;
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
}
