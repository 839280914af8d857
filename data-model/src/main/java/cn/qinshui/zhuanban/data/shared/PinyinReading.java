package cn.qinshui.zhuanban.data.shared;

import java.util.ArrayList;
import java.util.List;

/// How a text is read: one list of sounds with tone digit (best first) a character; Latin letters and digits stand for
/// themselves, marks and unknown characters are left out.
public record PinyinReading(List<List<String>> characters) {

  /// qinshuixian: the best sounds without tones.
  public String full() {
    var text = new StringBuilder();
    for (var sounds : characters) text.append(plain(sounds.getFirst()));
    return text.toString();
  }

  /// qsx: the first letters of the best sounds.
  public String initials() {
    var text = new StringBuilder();
    for (var sounds : characters) text.append(sounds.getFirst().charAt(0));
    return text.toString();
  }

  /// Every way to type the first letters, best first, at most so many of them.
  public List<String> allInitials(int most) {
    var found = new ArrayList<>(List.of(""));
    var begun = new StringBuilder();
    for (var sounds : characters) {
      var letters = letters(sounds);
      begun.append(letters.charAt(0));
      if (letters.length() == 1) continue;
      begun.setLength(begun.length() - 1);
      found = longer(found, begun.toString(), letters, most);
      begun.setLength(0);
    }
    found.replaceAll(start -> start + begun);
    return List.copyOf(found);
  }

  private static ArrayList<String> longer(List<String> found, String then, String letters, int most) {
    var longer = new ArrayList<String>();
    for (int i = 0; i < letters.length(); i++) {
      for (var start : found) if (longer.size() < most) longer.add(start + then + letters.charAt(i));
    }
    return longer;
  }

  /// With which letters the sounds begin, each once.
  private static String letters(List<String> sounds) {
    var letters = new StringBuilder();
    for (var sound : sounds) {
      if (letters.indexOf(sound.substring(0, 1)) < 0) letters.append(sound.charAt(0));
    }
    return letters.toString();
  }

  /// What the column of initials holds: the ways to type them, a space between two, as many as fit into the width.
  public String initialsColumn(int width) {
    var column = new StringBuilder();
    for (var initials : allInitials(8)) {
      if (column.isEmpty()) column.append(initials, 0, Math.min(width, initials.length()));
      else if (column.length() + 1 + initials.length() <= width) column.append(' ').append(initials);
    }
    return column.toString();
  }

  /// Orders texts as a Chinese dictionary does: by sound, then by tone. The tone digit ends a sound, so that 西安
  /// (xi1an1) comes before 先 (xian1) in any engine's binary order.
  public String sortKey(int width) {
    var key = new StringBuilder();
    for (var sounds : characters) {
      if (key.length() + sounds.getFirst().length() > width) break;
      key.append(sounds.getFirst());
    }
    return key.toString();
  }

  private static String plain(String sound) {
    char last = sound.charAt(sound.length() - 1);
    return sound.length() > 1 && Character.isDigit(last) ? sound.substring(0, sound.length() - 1) : sound;
  }
}
