package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.work.Once;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import cn.qinshui.zhuanban.data.shared.PastedBlock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A block pasted into the list of firms, as a file to be imported: what it would enter and change is seen row by row
/// before anything is written.
record PastedList(List<List<String>> rows) {
  private static final String FILE = "粘贴的名单.csv";
  private static final Pattern FIRM = Pattern.compile("(公司|厂|社|店|行|部|中心|分公司|集团|农场|矿)(（.*）|\\(.*\\))?$");
  private static final Pattern TOWN_NAME = Pattern.compile("\\p{IsHan}{1,6}(镇|乡|街道|街道办|街道办事处)");
  private static final Pattern PHONE_NUMBER = Pattern.compile("1\\d{10}|0\\d{2,3}[-－]?\\d{7,8}");

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

  /// What the contents of a column can show it to be, under the name that the import knows.
  private enum Told {
    CODE("统一社会信用代码", PastedList::isCode),
    NAME("企业名称", cell -> FIRM.matcher(cell).find()),
    TOWN("所属乡镇", TOWN_NAME.asMatchPredicate()),
    PHONE("联系电话", PHONE_NUMBER.asMatchPredicate());

    private final String head;
    private final Predicate<String> fits;

    Told(String head, Predicate<String> fits) {
      this.head = head;
      this.fits = fits;
    }

    /// Whether most of the cells that hold anything say so.
    boolean tells(List<String> cells) {
      long held = cells.stream().filter(cell -> !cell.isEmpty()).count();
      return cells.stream().filter(fits).count() * 2 > held;
    }
  }

  private static boolean saysFirm(String cell) {
    return isCode(cell) || FIRM.matcher(cell.strip()).find();
  }

  private static boolean isCode(String cell) {
    return CreditCode.normalise(cell).length() == CreditCode.LENGTH && cell.chars().anyMatch(Character::isDigit);
  }

  /// Each kind of content names one column, the first that shows it.
  private static List<String> heads(List<List<String>> rows, int width) {
    var free = EnumSet.allOf(Told.class);
    var heads = new ArrayList<String>();
    for (int column = 0; column < width; column++) {
      int at = column;
      var cells = rows.stream().map(row -> row.get(at).strip()).toList();
      var told = free.stream().filter(kind -> kind.tells(cells)).findFirst();
      told.ifPresent(free::remove);
      heads.add(told.map(kind -> kind.head).orElse("第" + (column + 1) + "列"));
    }
    return heads;
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
