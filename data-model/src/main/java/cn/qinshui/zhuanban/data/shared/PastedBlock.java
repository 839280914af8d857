package cn.qinshui.zhuanban.data.shared;

import java.util.ArrayList;
import java.util.List;

/// A block of cells copied from WPS or Excel: tabs between cells, line ends between rows, quotes around cells that hold
/// a tab, a quote or a line end.
public record PastedBlock(List<List<String>> rows) {
  public PastedBlock {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// Reads what the clipboard holds. Blanks around cells and empty rows at the end are dropped.
  public static PastedBlock read(String text) {
    return new PastedBlock(new Reader(text).rows());
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /// How many cells the widest row has.
  public int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /// What stands in a cell; empty where the row is shorter.
  public String cell(int row, int column) {
    return column < rows.get(row).size() ? rows.get(row).get(column) : "";
  }

  /// Goes through the text letter by letter.
  private static final class Reader {
    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> row = new ArrayList<>();
    private int at;

    Reader(String text) {
      this.text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    List<List<String>> rows() {
      while (at < text.length()) {
        char letter = text.charAt(at++);
        if (letter == '"' && cell.isEmpty() && closes()) quoted();
        else if (letter == '\t') endCell();
        else if (letter == '\n') endRow();
        else cell.append(letter);
      }
      if (!cell.isEmpty() || !row.isEmpty()) endRow();
      while (!rows.isEmpty() && rows.getLast().stream().allMatch(String::isEmpty)) rows.removeLast();
      return rows;
    }

    /// A quote that opens a cell closes right before a tab, a line end or the end; any other is a quote of the text.
    private boolean closes() {
      for (int i = at; i < text.length(); i++) {
        if (text.charAt(i) != '"') continue;
        if (i + 1 == text.length() || "\t\n".indexOf(text.charAt(i + 1)) >= 0) return true;
        if (text.charAt(i + 1) != '"') return false;
        i++;
      }
      return false;
    }

    private void quoted() {
      while (at < text.length()) {
        char letter = text.charAt(at++);
        if (letter != '"') {
          cell.append(letter);
        } else if (at < text.length() && text.charAt(at) == '"') {
          cell.append(letter);
          at++;
        } else {
          return;
        }
      }
    }

    private void endCell() {
      row.add(cell.toString().strip());
      cell.setLength(0);
    }

    private void endRow() {
      endCell();
      rows.add(row);
      row = new ArrayList<>();
    }
  }
}
