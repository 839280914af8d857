package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.work.Once;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import cn.qinshui.zhuanban.data.shared.PastedBlock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A block pasted into the list of firms, as a file to be imported: what it would enter and change is seen row by row
/// before anything is written.
record PastedList(List<List<String>> rows) {
  private static final String FILE = "粘贴的名单.csv";
  private static final Pattern FIRM = Pattern.compile("(公司|厂|社|店|行|部|中心|分公司|集团|农场|矿)(（.*）|\\(.*\\))?$");

  /// Whether a text of the clipboard is a block: a single line without tabs is a word to search for.
  static boolean isBlock(String text) {
    return text.contains("\t") || text.strip().contains("\n");
  }

  /// A block that begins with a firm and not with names of columns is given names: those that its contents show.
  static PastedList of(PastedBlock block) {
    var rows = new ArrayList<List<String>>();
    for (int row = 0; row < block.rows().size(); row++) {
      int at = row;
      rows.add(IntStream.range(0, block.width()).mapToObj(column -> block.cell(at, column)).toList());
    }
    if (!rows.isEmpty() && rows.getFirst().stream().anyMatch(PastedList::saysFirm))
      rows.addFirst(heads(rows, block.width()));
    return new PastedList(rows);
  }

  private static boolean saysFirm(String cell) {
    return isCode(cell) || FIRM.matcher(cell.strip()).find();
  }

  private static boolean isCode(String cell) {
    return CreditCode.normalise(cell).length() == CreditCode.LENGTH && cell.chars().anyMatch(Character::isDigit);
  }

  private static List<String> heads(List<List<String>> rows, int width) {
    var heads = new ArrayList<String>();
    for (int column = 0; column < width; column++) {
      int at = column;
      long codes = rows.stream().filter(row -> isCode(row.get(at))).count();
      long names = rows.stream().filter(row -> FIRM.matcher(row.get(at).strip()).find()).count();
      heads.add(
          head(
              heads,
              "统一社会信用代码",
              codes * 2 > rows.size(),
              head(heads, "企业名称", names * 2 > rows.size(), "第" + (column + 1) + "列")));
    }
    return heads;
  }

  private static String head(List<String> taken, String name, boolean fits, String other) {
    return fits && !taken.contains(name) ? name : other;
  }

  /// Writes it into a folder of its own for this once.
  Path write() throws IOException {
    var text =
        rows.stream()
            .map(row -> row.stream().map(PastedList::quoted).collect(Collectors.joining(",")))
            .collect(Collectors.joining("\r\n", "", "\r\n"));
    return Files.writeString(Once.file(FILE), text);
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }
}
