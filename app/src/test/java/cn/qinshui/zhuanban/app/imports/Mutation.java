package cn.qinshui.zhuanban.app.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Spoils a file: bytes turned, cut, doubled or moved; in a zipped workbook also inside a part, which is zipped anew, so
/// that the sums are right and the content is not.
final class Mutation {
  private static final String[] JUNK = {
    "",
    "&",
    "<",
    ">",
    "\"",
    "<!DOCTYPE x>",
    "&#x0;",
    "&#55555;",
    "1E+99999",
    "-",
    "9".repeat(60),
    "𠮷",
    "\u0000",
    "<c>",
    "</c>",
    "</row>",
    "t=\"s\"",
    "r=\"A1\"",
    "r=\"ZZZZ9\"",
    "s=\"99999\"",
    ",",
    "\n",
    "\r",
    "\uFEFF",
    "=1+1",
    "合计",
    "2025年",
    "元"
  };

  private Mutation() {}

  static byte[] of(byte[] original, Random dice) throws IOException {
    var zipped = original[0] == 'P' && original[1] == 'K';
    var bytes = original;
    int times = 1 + dice.nextInt(4);
    if (zipped && dice.nextInt(4) > 0) {
      var parts = unzipped(original);
      var name = parts.keySet().stream().skip(dice.nextInt(parts.size())).findFirst().orElseThrow();
      var sheet =
          parts.keySet().stream().filter(part -> part.contains("sheet1") || part.contains("sharedStrings")).toList();
      if (dice.nextInt(3) > 0 && !sheet.isEmpty()) name = sheet.get(dice.nextInt(sheet.size()));
      var part = parts.get(name);
      for (int i = 0; i < times; i++) part = spoilt(part, dice);
      if (dice.nextInt(20) == 0) parts.remove(name);
      else parts.put(name, part);
      return zipped(parts);
    }
    for (int i = 0; i < times; i++) bytes = spoilt(bytes, dice);
    return bytes;
  }

  private static byte[] spoilt(byte[] bytes, Random dice) {
    if (bytes.length < 8) return bytes;
    int at = dice.nextInt(bytes.length - 4);
    int length = 1 + dice.nextInt(Math.min(200, bytes.length - at));
    return switch (dice.nextInt(7)) {
      case 0 -> turned(bytes, at, (byte) dice.nextInt(256));
      case 1 -> turned(turned(bytes, at, (byte) (bytes[at] ^ 1 << dice.nextInt(8))), at + 1, bytes[at]);
      case 2 -> Arrays.copyOf(bytes, Math.max(1, at));
      case 3 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
      case 4 -> joined(Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
      case 5 -> inserted(bytes, at, JUNK[dice.nextInt(JUNK.length)].getBytes(StandardCharsets.UTF_8));
      default -> digits(bytes, at, dice);
    };
  }

  /// Turns the digits after a place into others: places, style numbers, lengths, codes.
  private static byte[] digits(byte[] bytes, int at, Random dice) {
    var other = bytes.clone();
    for (int i = at; i < Math.min(bytes.length, at + 40); i++) {
      if (other[i] >= '0' && other[i] <= '9' && dice.nextInt(3) == 0) other[i] = (byte) ('0' + dice.nextInt(10));
    }
    return other;
  }

  private static byte[] turned(byte[] bytes, int at, byte to) {
    var other = bytes.clone();
    other[at] = to;
    return other;
  }

  private static byte[] inserted(byte[] bytes, int at, byte[] what) {
    return joined(joined(Arrays.copyOf(bytes, at), what), Arrays.copyOfRange(bytes, at, bytes.length));
  }

  private static byte[] joined(byte[] one, byte[] two) {
    var all = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, all, one.length, two.length);
    return all;
  }

  private static Map<String, byte[]> unzipped(byte[] file) throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
        parts.put(entry.getName(), zip.readAllBytes());
    }
    return parts;
  }

  private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
    var file = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(file)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return file.toByteArray();
  }
}
