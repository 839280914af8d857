package cn.qinshui.zhuanban.data.search;

/// A typed word that may be pinyin, made ready to be compared with many places: where each sound that may begin at a
/// letter ends is looked up once and not at each place.
final class Spelling {
  private static final int ALL_LETTERS = -1;

  private final SoundTable table;
  private final String typed;

  /// For each place of a letter and each sound, where the sound ends; 0 where it does not stand there.
  private final short[][] ends;

  /// The letters with which the second character may begin.
  private final int second;

  Spelling(SoundTable table, String typed) {
    this.table = table;
    this.typed = typed;
    this.ends = new short[typed.length()][];
    for (int at = 0; at < ends.length; at++) if (SoundTable.isLetter(typed.charAt(at))) ends[at] = ends(at);
    this.second = second();
  }

  private short[] ends(int at) {
    var found = new short[table.count()];
    var letter = typed.charAt(at);
    for (int sound = table.firstFrom(typed, at);
        sound < found.length && table.name(sound).charAt(0) == letter;
        sound++) {
      found[sound] = (short) Math.max(0, table.endOf(sound, typed, at));
    }
    return found;
  }

  private int second() {
    if (ends[0] == null) return ALL_LETTERS;
    var letters = lettersAt(1);
    for (var end : ends[0]) if (end > 0) letters |= lettersAt(end);
    return letters;
  }

  private int lettersAt(int at) {
    return at < typed.length() ? table.letters(typed.charAt(at)) : ALL_LETTERS;
  }

  /// The first place from `from` on, before `to`, at which the typed text fits; -1 for none.
  int indexOf(String text, int from, int to) {
    if (ends[0] == null) return literalFirst(text, from, to);
    var wanted = table.letters(typed.charAt(0));
    for (int i = from; i < to; i++) {
      if ((table.letters(text.charAt(i)) & wanted) != 0 && mayGoOn(text, i + 1) && fits(text, i, 0)) return i;
    }
    return -1;
  }

  private boolean mayGoOn(String text, int place) {
    if (second == ALL_LETTERS) return true;
    var letters = table.letters(text.charAt(place));
    return letters == 0 || (letters & second) != 0;
  }

  private int literalFirst(String text, int from, int to) {
    for (int i = text.indexOf(typed.charAt(0), from, to); i >= 0; i = text.indexOf(typed.charAt(0), i + 1, to)) {
      if (fits(text, i, 0)) return i;
    }
    return -1;
  }

  private boolean fits(String text, int place, int at) {
    if (at == typed.length()) return true;
    var c = text.charAt(place);
    if (SearchField.isMark(c)) return false;
    if (c == typed.charAt(at) && fits(text, place + 1, at + 1)) return true;
    var endsHere = ends[at];
    if (endsHere == null) return false;
    var sounds = table.numbers(c);
    if (sounds.length == 0) return at > 0 && !Character.isLetterOrDigit(c) && fits(text, place + 1, at);
    if ((table.letters(c) & table.letters(typed.charAt(at))) == 0) return false;
    for (var sound : sounds) {
      if (endsHere[sound] > at + 1 && fits(text, place + 1, endsHere[sound])) return true;
    }
    return fits(text, place + 1, at + 1);
  }
}
