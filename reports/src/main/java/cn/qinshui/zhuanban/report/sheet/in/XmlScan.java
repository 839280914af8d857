package cn.qinshui.zhuanban.report.sheet.in;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Walks the tags of a workbook's part in UTF-8, with no more memory than one tag and one text take. It knows no document
/// types and no entities but the five of XML: one that declares any is refused.
final class XmlScan {
  private static final int TAG = 1 << 16;

  private final InputStream in;
  private final String file;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private byte[] tag = new byte[512];
  private int tagLength;
  private int nameStart;
  private int nameEnd;
  private boolean end;
  private boolean empty;
  private boolean prefixed;
  private int depth;
  private byte[] text = new byte[512];
  private int textLength;
  private boolean collecting;

  XmlScan(InputStream in, String file) throws IOException {
    this.in = in;
    this.file = file;
    skipMark();
  }

  private void skipMark() throws IOException {
    fill();
    if (limit >= 3 && (buffer[0] & 0xff) == 0xef && (buffer[1] & 0xff) == 0xbb && (buffer[2] & 0xff) == 0xbf)
      position = 3;
    if (limit >= 2 && ((buffer[0] & 0xff) >= 0xfe || buffer[0] == 0 || buffer[1] == 0)) throw Broken.damaged(file);
  }

  private boolean fill() throws IOException {
    limit = in.readNBytes(buffer, 0, buffer.length);
    position = 0;
    return limit > 0;
  }

  private int read() throws IOException {
    if (position == limit && !fill()) throw new EOFException();
    return buffer[position++];
  }

  /// Goes to the next tag; false at the end. A part that ends within an element is refused.
  boolean next() throws IOException {
    try {
      while (toTag()) {
        int first = read();
        if (first == '?') {
          until("?>");
        } else if (first == '!') {
          declaration();
        } else {
          takeTag(first);
          return true;
        }
      }
    } catch (EOFException cut) {
      throw Broken.damaged(file, cut);
    }
    if (depth != 0) throw Broken.damaged(file);
    return false;
  }

  /// Goes to the next tag that opens an element of this name, passing over all others unread; false where there is none. Only
  /// for a part whose order and end are checked by another walk.
  boolean seek(String name) throws IOException {
    try {
      while (toTag()) {
        int first = read();
        if (first == '/' || first == '?' || first == '!' || !prefixed && tagLength > 0 && first != name.charAt(0))
          continue;
        takeTag(first);
        prefixed |= nameStart > 0;
        depth = 1;
        if (opens(name)) return true;
      }
      return false;
    } catch (EOFException cut) {
      throw Broken.damaged(file, cut);
    }
  }

  /// To behind the next `<`, keeping what stands before it where it is wanted.
  private boolean toTag() throws IOException {
    while (true) {
      if (position == limit && !fill()) return false;
      int from = position;
      while (position < limit && buffer[position] != '<') position++;
      if (collecting) keep(buffer, from, position - from);
      if (position < limit) {
        position++;
        return true;
      }
    }
  }

  private void keep(byte[] from, int start, int length) {
    if (textLength + length > Limits.CELL) throw Broken.hugeCell(file, "");
    if (textLength + length > text.length) text = Arrays.copyOf(text, Math.max(text.length * 2, textLength + length));
    System.arraycopy(from, start, text, textLength, length);
    textLength += length;
  }

  private void declaration() throws IOException {
    int second = read();
    if (second == '-') {
      read();
      until("-->");
    } else if (second == '[') {
      for (int i = 0; i < "CDATA[".length(); i++) read();
      characterData();
    } else {
      throw Broken.doctype(file);
    }
  }

  private void characterData() throws IOException {
    int brackets = 0;
    var one = new byte[1];
    while (true) {
      int c = read();
      if (c == '>' && brackets >= 2) break;
      brackets = c == ']' ? brackets + 1 : 0;
      one[0] = (byte) c;
      if (collecting) keepLiteral(one);
    }
    if (collecting) textLength = Math.max(0, textLength - 2);
  }

  /// Within CDATA an ampersand is an ampersand.
  private void keepLiteral(byte[] one) {
    if (one[0] == '&') keep("&amp;".getBytes(StandardCharsets.US_ASCII), 0, 5);
    else keep(one, 0, 1);
  }

  private void until(String mark) throws IOException {
    int matched = 0;
    while (matched < mark.length()) {
      int c = read();
      if (c == mark.charAt(matched)) matched++;
      else if (c != mark.charAt(0) || matched == 0) matched = c == mark.charAt(0) ? 1 : 0;
      else matched = mark.charAt(0) == mark.charAt(Math.min(1, mark.length() - 1)) ? matched : 1;
    }
  }

  private void takeTag(int first) throws IOException {
    tagLength = 0;
    int quote = 0;
    int c = first;
    while (c != '>' || quote != 0) {
      if (tagLength == tag.length) grow();
      tag[tagLength++] = (byte) c;
      if (quote == 0 && (c == '"' || c == '\'')) quote = c;
      else if (c == quote) quote = 0;
      c = read();
    }
    end = tagLength > 0 && tag[0] == '/';
    empty = !end && tagLength > 0 && tag[tagLength - 1] == '/';
    nameStart = end ? 1 : 0;
    nameEnd = nameStart;
    while (nameEnd < tagLength && tag[nameEnd] > ' ' && tag[nameEnd] != '/') {
      if (tag[nameEnd++] == ':') nameStart = nameEnd;
    }
    if (end) depth--;
    else if (!empty) depth++;
    if (depth < 0 || depth > 100) throw Broken.damaged(file);
  }

  private void grow() {
    if (tag.length >= TAG) throw Broken.damaged(file);
    tag = Arrays.copyOf(tag, tag.length * 2);
  }

  /// Whether the tag opens an element of this name (its prefix apart), be it empty or not.
  boolean opens(String name) {
    return !end && named(name);
  }

  /// Whether the element of this name ends here, be it at its end tag or as an empty one.
  boolean closes(String name) {
    return (end || empty) && named(name);
  }

  boolean isEmpty() {
    return empty;
  }

  private boolean named(String name) {
    int length = nameEnd - nameStart;
    if (length != name.length()) return false;
    for (int i = 0; i < length; i++) if (tag[nameStart + i] != name.charAt(i)) return false;
    return true;
  }

  /// An attribute of the tag, whatever its prefix; null where it has none.
  @Nullable String attribute(String name) {
    int at = valueOf(name);
    if (at < 0) return null;
    int quote = tag[at - 1];
    int stop = at;
    while (stop < tagLength && tag[stop] != quote) stop++;
    return decoded(tag, at, stop);
  }

  /// Where the value of an attribute begins in the tag, -1 for none. The byte before it is its quote.
  private int valueOf(String name) {
    int i = nameEnd;
    while (i < tagLength) {
      while (i < tagLength && tag[i] <= ' ') i++;
      int start = i;
      while (i < tagLength && tag[i] != '=') if (tag[i++] == ':') start = i;
      int stop = i;
      while (stop > start && tag[stop - 1] <= ' ') stop--;
      while (i < tagLength && tag[i] != '"' && tag[i] != '\'') i++;
      if (i >= tagLength) return -1;
      int quote = tag[i++];
      if (stop - start == name.length() && matches(start, name)) return i;
      while (i < tagLength && tag[i] != quote) i++;
      i++;
    }
    return -1;
  }

  private boolean matches(int start, String name) {
    for (int i = 0; i < name.length(); i++) if (tag[start + i] != name.charAt(i)) return false;
    return true;
  }

  /// Begins to keep text.
  void collect() {
    collecting = true;
    textLength = 0;
  }

  /// What was kept since [#collect], the end of it.
  String collected() {
    collecting = false;
    return decoded(text, 0, textLength);
  }

  private String decoded(byte[] from, int start, int stop) {
    var plain = new String(from, start, stop - start, StandardCharsets.UTF_8);
    return plain.indexOf('&') < 0 ? plain : withoutEntities(plain);
  }

  private String withoutEntities(String text) {
    var plain = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i++);
      if (c != '&') {
        plain.append(c);
        continue;
      }
      int stop = text.indexOf(';', i);
      if (stop < 0 || stop - i > 10) throw Broken.damaged(file);
      plain.appendCodePoint(entity(text.substring(i, stop)));
      i = stop + 1;
    }
    return plain.toString();
  }

  private int entity(String name) {
    try {
      int point =
          switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> {
              if (!name.startsWith("#")) throw Broken.doctype(file);
              yield name.startsWith("#x")
                  ? Integer.parseInt(name.substring(2), 16)
                  : Integer.parseInt(name.substring(1));
            }
          };
      if (!Character.isValidCodePoint(point)) throw Broken.damaged(file);
      return point;
    } catch (NumberFormatException e) {
      throw Broken.damaged(file, e);
    }
  }
}
