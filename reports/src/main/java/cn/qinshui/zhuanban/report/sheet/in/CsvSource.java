package cn.qinshui.zhuanban.report.sheet.in;

import cn.qinshui.zhuanban.data.exchange.RawCell;
import cn.qinshui.zhuanban.data.exchange.RawRow;
import cn.qinshui.zhuanban.data.exchange.RowSource;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A CSV, its cells divided by commas, tabs or semicolons.
final class CsvSource implements RowSource {
  private static final int LOOKED_AT = 1 << 16;

  private final FileFacts facts;
  private final CsvCharset charset;
  private final char divider;

  private CsvSource(FileFacts facts, CsvCharset charset, char divider) {
    this.facts = facts;
    this.charset = charset;
    this.divider = divider;
  }

  static RowSource open(FileFacts facts) throws IOException {
    var charset =
        CsvCharset.of(facts.path())
            .orElseThrow(() ->
                new Refusal("“" + facts.name() + "”既不是表格，也不是 UTF-8 或国标（GBK、GB18030）编码的 CSV。请用 WPS 打开，另存为 xlsx 再导入。"));
    return new CsvSource(facts, charset, divider(facts, charset));
  }

  /// The one that stands most often in the first lines.
  private static char divider(FileFacts facts, CsvCharset charset) throws IOException {
    var head = new char[LOOKED_AT];
    int length;
    try (var reader = reader(facts, charset)) {
      length = Math.max(0, reader.read(head, 0, head.length));
    }
    char best = ',';
    int most = 0;
    for (char candidate : new char[] {',', '\t', ';'}) {
      int count = 0;
      var quoted = false;
      for (int i = 0; i < length; i++) {
        if (head[i] == '"') quoted = !quoted;
        else if (!quoted && head[i] == candidate) count++;
      }
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }

  private static BufferedReader reader(FileFacts facts, CsvCharset charset) throws IOException {
    var in = Files.newInputStream(facts.path());
    in.skipNBytes(charset.mark());
    return new BufferedReader(new InputStreamReader(in, charset.charset()), 1 << 16);
  }

  @Override
  public String fileName() {
    return facts.name();
  }

  @Override
  public String sha256() {
    return facts.sha256();
  }

  @Override
  public List<String> sheets() {
    return List.of(facts.name().replaceFirst("\\.[^.]*$", ""));
  }

  @Override
  public List<String> notes() {
    return facts.notes();
  }

  @Override
  public List<Merge> merges(int sheet) {
    return List.of();
  }

  @Override
  public void read(int sheet, Predicate<RawRow> taker) {
    try (var reader = reader(facts, charset)) {
      var rows = new CsvRows(reader, divider, facts.name());
      int number = 0;
      for (var fields = rows.next(); fields != null; fields = rows.next()) {
        if (++number > Limits.ROWS) throw Broken.tooBig(facts.name());
        var row = new RawRow(number, cells(fields));
        if (!row.blank() && !taker.test(row)) return;
      }
    } catch (IOException e) {
      throw Broken.damaged(facts.name(), e);
    }
  }

  private static List<RawCell> cells(List<String> fields) {
    var cells = new ArrayList<RawCell>(fields.size());
    for (var field : fields) {
      var text = plain(field);
      cells.add(text.isEmpty() ? RawCell.BLANK : new RawCell.Text(text));
    }
    return cells;
  }

  /// What spreadsheets and exports put around a text so that it stays one: ="007", '=1+1, a tab in front.
  private static String plain(String field) {
    var text = field.strip();
    if (text.length() > 3 && text.startsWith("=\"") && text.endsWith("\"")) return text.substring(2, text.length() - 1);
    if (text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0) return text.substring(1);
    return text;
  }

  /// Every reading opens the file anew.
  @Override
  public void close() {}
}
