package cn.qinshui.zhuanban.data.search;

/// A typed word that may be pinyin, made ready to be compared with many places: where each sound that may begin at a
/// letter ends is looked up once and not at each place.
final class Spelling {
  private final SoundTable table;
  private final String typed;

  /// For each place of a letter and each sound, where the sound ends; 0 where it does not stand there.
  private final short[][] ends;

  /// For each place, with what the character that stands there may begin; anything after the end.
  private final int[] beginnings;

  /// With what the second character may begin.
  private final int second;

  Spelling(SoundTable table, String typed) {
    this.table = table;
    this.typed = typed;
    this.ends = new short[typed.length()][];
    for (int at = 0; at < ends.length; at++) if (SoundTable.isLetter(typed.charAt(at))) ends[at] = ends(at);
    this.beginnings = new int[typed.length() + 1];
    for (int at = 0; at < typed.length(); at++) beginnings[at] = table.letters(typed.charAt(at)) | SoundTable.NO_LETTER;
    beginnings[typed.length()] = SoundTable.ANYTHING;
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
    if (ends[0] == null) return SoundTable.ANYTHING;
    var letters = beginnings[1];
    for (var end : ends[0]) if (end > 0) letters |= beginnings[end];
    return letters;
  }

  /// The first place from `from` on, before `to`, at which the typed text fits; -1 for none. Almost all places are passed
  /// by what their two characters begin with, asked in one go, since half of a question is answered yes too often.
  int indexOf(String text, int from, int to) {
    if (ends[0] == null) return literalFirst(text, from, to);
    int first = beginnings[0] & SoundTable.ALL_LETTERS;
    int last = Math.min(to, text.length() - 1); // nothing begins at the line feed at the end
    int next = from < last ? table.begins(text.charAt(from)) : 0;
    for (int i = from; i < last; i++) {
      int here = next;
      next = table.begins(text.charAt(i + 1));
      if (((here & first) - 1 | (next & second) - 1) >= 0 && fits(text, i, 0)) return i;
    }
    return -1;
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
    if ((table.begins(c) & beginnings[at] & SoundTable.ALL_LETTERS) == 0) return false;
    int next = table.begins(text.charAt(place + 1));
    for (var sound : sounds) {
      int end = endsHere[sound];
      if (end > at + 1 && (next & beginnings[end]) != 0 && fits(text, place + 1, end)) return true;
    }
    return (next & beginnings[at + 1]) != 0 && fits(text, place + 1, at + 1);
  }
}
