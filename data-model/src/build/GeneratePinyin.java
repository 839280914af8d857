import com.ibm.icu.text.Transliterator;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes the table of readings that data.shared.Pinyin loads: ICU's reading of every Chinese character, before it the
/// readings, words and surnames kept in src/build/pinyin. Does nothing while those are unchanged.
/// Arguments: the folder of the readings, the module's build folder.
void main(String[] args) throws Exception {
  var folder = Path.of(args[0]);
  var build = Path.of(args[1]).toAbsolutePath();
  var table = build.resolve("classes/cn/qinshui/zhuanban/data/shared/pinyin.bin");
  var stamp = build.resolve("codegen-pinyin.sha256");
  var hash =
      hash(
          List.of(
              folder.resolve("readings.txt"),
              folder.resolve("words.txt"),
              folder.resolve("surnames.txt"),
              Path.of("src/build/GeneratePinyin.java")));
  if (Files.exists(stamp) && Files.readString(stamp).equals(hash) && Files.exists(table)) return;
  var readings = new TreeMap<Integer, List<String>>(ofIcu());
  lines(folder.resolve("readings.txt")).forEach((text, sounds) -> readings.put(text.codePointAt(0), sounds));
  Files.createDirectories(table.getParent());
  Files.write(table, bytes(readings, lines(folder.resolve("words.txt")), lines(folder.resolve("surnames.txt"))));
  Files.writeString(stamp, hash);
}

/// 〇 and every ideograph that ICU can read, each with its one reading.
Map<Integer, List<String>> ofIcu() {
  var latin = Transliterator.getInstance("Han-Latin");
  var found = new TreeMap<Integer, List<String>>();
  for (int point = 0x3007; point < 0x33480; point++) {
    if (!Character.isIdeographic(point)) continue;
    var sound = withToneDigit(latin.transliterate(Character.toString(point)).strip());
    if (sound.matches("[a-z]+[1-5]")) found.put(point, List.of(sound));
  }
  return found;
}

/// qǐn → qin3, lǜ → lv4, me → me5
String withToneDigit(String marked) {
  var letters = new StringBuilder();
  char tone = '5';
  for (char c : Normalizer.normalize(marked, Normalizer.Form.NFD).toCharArray()) {
    switch (c) {
      case '\u0304' -> tone = '1';
      case '\u0301' -> tone = '2';
      case '\u030c' -> tone = '3';
      case '\u0300' -> tone = '4';
      case '\u0308' -> letters.setCharAt(letters.length() - 1, 'v');
      default -> letters.append(c);
    }
  }
  return letters.append(tone).toString();
}

Map<String, List<String>> lines(Path file) throws Exception {
  var entries = new LinkedHashMap<String, List<String>>();
  for (var line : Files.readAllLines(file)) {
    if (line.isBlank() || line.startsWith("#")) continue;
    var parts = line.strip().split(" ");
    var sounds = List.of(parts).subList(1, parts.length);
    for (var sound : sounds) {
      if (!sound.matches("[a-z]+[1-5]")) throw new IllegalStateException(file + ": " + line);
    }
    if (entries.put(parts[0], sounds) != null) throw new IllegalStateException(file + ": twice " + parts[0]);
  }
  return entries;
}

/// Sounds; then runs of characters, each a number: a sound, or from 0x8000 on a list of sounds; the lists; the words;
/// the surnames.
byte[] bytes(Map<Integer, List<String>> readings, Map<String, List<String>> words, Map<String, List<String>> surnames)
    throws Exception {
  var sounds = new LinkedHashMap<String, Integer>();
  for (var list : readings.values()) list.forEach(sound -> sounds.putIfAbsent(sound, sounds.size() + 1));
  for (var list : words.values()) list.forEach(sound -> sounds.putIfAbsent(sound, sounds.size() + 1));
  for (var list : surnames.values()) list.forEach(sound -> sounds.putIfAbsent(sound, sounds.size() + 1));
  var runs = new ArrayList<int[]>();
  for (int point : readings.keySet()) {
    if (runs.isEmpty() || point > runs.getLast()[1] + 16) runs.add(new int[] {point, point});
    runs.getLast()[1] = point;
  }
  var lists = new ArrayList<List<String>>();
  var buffer = new ByteArrayOutputStream();
  var out = new DataOutputStream(buffer);
  out.writeShort(sounds.size());
  for (var sound : sounds.keySet()) out.writeUTF(sound);
  out.writeShort(runs.size());
  for (var run : runs) {
    out.writeInt(run[0]);
    out.writeInt(run[1]);
    for (int point = run[0]; point <= run[1]; point++) {
      var list = readings.getOrDefault(point, List.of());
      if (list.size() > 1) lists.add(list);
      out.writeShort(list.isEmpty() ? 0 : list.size() == 1 ? sounds.get(list.getFirst()) : 0x7fff + lists.size());
    }
  }
  out.writeShort(lists.size());
  for (var list : lists) writeSounds(out, list, sounds);
  for (var entries : List.of(words, surnames)) {
    out.writeShort(entries.size());
    for (var entry : entries.entrySet()) {
      if (entry.getKey().codePointCount(0, entry.getKey().length()) != entry.getValue().size()) {
        throw new IllegalStateException("one reading a character: " + entry);
      }
      out.writeUTF(entry.getKey());
      writeSounds(out, entry.getValue(), sounds);
    }
  }
  return buffer.toByteArray();
}

void writeSounds(DataOutputStream out, List<String> list, Map<String, Integer> sounds) throws Exception {
  out.writeByte(list.size());
  for (var sound : list) out.writeShort(sounds.get(sound));
}

String hash(List<Path> files) throws Exception {
  var digest = MessageDigest.getInstance("SHA-256");
  for (var file : files) {
    digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
    digest.update(Files.readAllBytes(file));
  }
  return HexFormat.of().formatHex(digest.digest());
}
