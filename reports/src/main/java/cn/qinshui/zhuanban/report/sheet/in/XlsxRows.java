package cn.qinshui.zhuanban.report.sheet.in;

import cn.qinshui.zhuanban.data.exchange.RawCell;
import cn.qinshui.zhuanban.data.exchange.RawRow;
import cn.qinshui.zhuanban.report.sheet.in.NumberFormats.Meaning;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Reads the rows of one sheet. The dimension a sheet claims is not believed; formulas give the result that was saved
/// with them.
final class XlsxRows {
  private static final String NO_RESULT = "是公式，文件里没有算好的结果。请用 WPS 打开、保存一次，或改成数值";

  private final XmlScan xml;
  private final XlsxBook book;
  private final SharedStrings texts;
  private final String file;
  private int row;
  private int column;

  XlsxRows(InputStream in, String file, XlsxBook book, SharedStrings texts) throws IOException {
    this.xml = new XmlScan(in, file);
    this.file = file;
    this.book = book;
    this.texts = texts;
  }

  void read(Predicate<RawRow> taker) throws IOException {
    while (xml.next()) {
      if (!xml.opens("row")) continue;
      row = place(xml.attribute("r"), row + 1, Limits.ROWS);
      if (xml.isEmpty()) continue;
      var cells = cells();
      if (cells.isEmpty()) continue;
      if (!taker.test(new RawRow(row, cells))) return;
    }
  }

  private int place(@Nullable String said, int otherwise, int most) {
    int number = said == null ? otherwise : XlsxBook.number(said);
    if (number < otherwise || number > most) throw Broken.damaged(file);
    return number;
  }

  private List<RawCell> cells() throws IOException {
    var cells = new ArrayList<RawCell>();
    column = 0;
    while (xml.next() && !xml.closes("row")) {
      if (!xml.opens("c")) continue;
      column(xml.attribute("r"));
      if (xml.isEmpty()) {
        column++;
        continue;
      }
      var cell = cell(xml.attribute("t"), xml.attribute("s"));
      if (!(cell instanceof RawCell.Blank)) {
        while (cells.size() < column) cells.add(RawCell.BLANK);
        cells.add(cell);
      }
      column++;
    }
    return cells;
  }

  /// AB12 is column 27; without a place the cell follows the one before.
  private void column(@Nullable String place) {
    if (place == null) return;
    int number = 0;
    for (int i = 0;
        i < place.length() && place.charAt(i) >= 'A' && place.charAt(i) <= 'Z' && number < Limits.COLUMNS;
        i++) {
      number = number * 26 + place.charAt(i) - 'A' + 1;
    }
    if (number - 1 < column || number > Limits.COLUMNS) throw Broken.damaged(file);
    column = number - 1;
  }

  private RawCell cell(@Nullable String type, @Nullable String style) throws IOException {
    String value = null;
    String inline = null;
    var formula = false;
    while (xml.next() && !xml.closes("c")) {
      if (xml.opens("f")) formula = true;
      else if (xml.opens("is")) inline = xml.isEmpty() ? "" : SharedStrings.text(xml, "is");
      else if (xml.opens("v") && !xml.isEmpty()) value = value();
    }
    if (inline != null) return text(inline);
    if (value == null) return formula ? new RawCell.Fault("=", NO_RESULT) : RawCell.BLANK;
    return typed(type == null ? "n" : type, value, style, formula);
  }

  private String value() throws IOException {
    xml.collect();
    xml.next();
    return xml.collected();
  }

  private RawCell typed(String type, String value, @Nullable String style, boolean formula) {
    return switch (type) {
      case "s" -> text(texts.get(index(value)));
      case "str", "inlineStr" -> text(value);
      case "b" -> new RawCell.Truth(value.strip().equals("1"));
      case "e" -> new RawCell.Fault(value, "是错误值 " + value + "。请改正公式或直接填数");
      case "d" -> isoDay(value);
      default -> number(value, style, formula);
    };
  }

  private int index(String value) {
    var plain = value.strip();
    if (plain.isEmpty() || !Character.isDigit(plain.charAt(0))) throw Broken.damaged(file);
    return XlsxBook.number(plain);
  }

  private static RawCell text(String text) {
    return text.isEmpty() ? RawCell.BLANK : new RawCell.Text(text);
  }

  private static RawCell isoDay(String value) {
    try {
      return new RawCell.Day(LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value));
    } catch (DateTimeParseException noDay) {
      return text(value);
    }
  }

  private RawCell number(String value, @Nullable String style, boolean formula) {
    if (value.isBlank()) return formula ? new RawCell.Fault("=", NO_RESULT) : RawCell.BLANK;
    var number = CellNumbers.parse(value);
    if (number == null) return new RawCell.Fault(shortened(value), "存的“" + shortened(value) + "”不是数字。请重新填写");
    int index = style == null ? -1 : XlsxBook.number(style);
    var meaning = index >= 0 && index < book.styles().size() ? book.styles().get(index) : Meaning.NUMBER;
    return CellNumbers.cell(number, meaning, book.from1904());
  }

  private static String shortened(String text) {
    return text.length() <= 20 ? text : text.substring(0, 20) + "…";
  }
}
