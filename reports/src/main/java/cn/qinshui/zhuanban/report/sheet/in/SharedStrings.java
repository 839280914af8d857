package cn.qinshui.zhuanban.report.sheet.in;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The texts of a workbook, kept as the bytes of UTF-8 in long pieces: a million of them fit where as many strings would
/// not.
final class SharedStrings {
  private static final int PIECE = 1 << 20;

  private final List<byte[]> pieces = new ArrayList<>();
  private long[] starts = new long[1024];
  private int count;
  private byte[] piece = new byte[0];
  private int filled;
  private long total;
  private final String file;

  private SharedStrings(String file) {
    this.file = file;
  }

  static SharedStrings read(Parts parts, String part) throws IOException {
    var all = new SharedStrings(parts.file());
    var stream = parts.optional(part);
    if (stream.isEmpty()) return all;
    try (var in = stream.get()) {
      var xml = new XmlScan(in, parts.file());
      while (xml.next()) if (xml.opens("si")) all.add(xml.isEmpty() ? "" : text(xml, "si"));
    }
    return all;
  }

  /// The text of an element: all its pieces, readings (拼音) left out.
  static String text(XmlScan xml, String until) throws IOException {
    String first = "";
    StringBuilder more = null;
    var reading = false;
    while (xml.next() && !xml.closes(until)) {
      if (xml.opens("rPh") && !xml.isEmpty()) reading = true;
      else if (xml.closes("rPh")) reading = false;
      if (!xml.opens("t") || xml.isEmpty()) continue;
      xml.collect();
      xml.next();
      var piece = xml.collected();
      if (reading) continue;
      if (first.isEmpty()) {
        first = piece;
      } else {
        if (more == null) more = new StringBuilder(first);
        more.append(piece);
      }
    }
    return more == null ? first : more.toString();
  }

  private void add(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > Limits.CELL) throw Broken.hugeCell(file, "");
    total += bytes.length;
    if (total > Limits.TEXTS) throw Broken.tooBig(file);
    if (filled + bytes.length > piece.length) {
      piece = new byte[Math.max(PIECE, bytes.length)];
      pieces.add(piece);
      filled = 0;
    }
    System.arraycopy(bytes, 0, piece, filled, bytes.length);
    if (count == starts.length) starts = Arrays.copyOf(starts, count * 2);
    // piece, place in it, length: 16, 24 and 24 bits
    starts[count++] = (long) (pieces.size() - 1) << 48 | (long) filled << 24 | bytes.length;
    filled += bytes.length;
  }

  String get(int index) {
    if (index < 0 || index >= count) throw Broken.damaged(file);
    long at = starts[index];
    return new String(
        pieces.get((int) (at >>> 48)), (int) (at >>> 24 & 0xffffff), (int) (at & 0xffffff), StandardCharsets.UTF_8);
  }
}
