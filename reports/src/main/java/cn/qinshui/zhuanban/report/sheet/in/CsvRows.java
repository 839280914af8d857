package cn.qinshui.zhuanban.report.sheet.in;

import cn.qinshui.zhuanban.data.shared.Refusal;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Divides a CSV into records. All three line ends count, also mixed; a quote within a cell is a quote. One that is never
/// closed would swallow the rest of the file: it is refused, with its line.
final class CsvRows {
  private final Reader reader;
  private final char divider;
  private final String file;
  private final StringBuilder field = new StringBuilder();
  private int line = 1;
  private int pushed = -2;

  CsvRows(Reader reader, char divider, String file) {
    this.reader = reader;
    this.divider = divider;
    this.file = file;
  }

  private int read() throws IOException {
    int c = pushed;
    pushed = -2;
    return c == -2 ? reader.read() : c;
  }

  /// The cells of the next record; null at the end.
  @Nullable List<String> next() throws IOException {
    int c = read();
    if (c < 0) return null;
    var fields = new ArrayList<String>();
    while (true) {
      field.setLength(0);
      int end = c == '"' ? quoted() : plain(c);
      fields.add(field.toString());
      if (fields.size() > Limits.COLUMNS) throw Broken.damaged(file);
      if (end != divider) return fields;
      c = read();
    }
  }

  /// Returns what ended the cell: the divider, or something else where the record ends.
  private int plain(int first) throws IOException {
    int c = first;
    while (c >= 0 && c != divider && c != '\r' && c != '\n') {
      append(c);
      c = read();
    }
    return ended(c);
  }

  private int quoted() throws IOException {
    int began = line;
    while (true) {
      int c = read();
      if (c < 0) {
        throw new Refusal("“" + file + "”第 " + began + " 行有一个引号没有配对，后面的内容分不清了，没有读。请改正这一行，或用 WPS 打开后另存为 xlsx。");
      }
      if (c == '"') {
        int after = read();
        if (after != '"') return plain(after);
      }
      if (c == '\n') line++;
      append(c);
    }
  }

  private void append(int c) {
    if (field.length() >= Limits.CELL / 2) throw Broken.hugeCell(file, "第 " + line + " 行附近");
    field.append((char) c);
  }

  private int ended(int c) throws IOException {
    if (c == '\r') {
      int after = read();
      if (after != '\n') pushed = after;
    }
    if (c == '\r' || c == '\n') line++;
    return c;
  }
}
