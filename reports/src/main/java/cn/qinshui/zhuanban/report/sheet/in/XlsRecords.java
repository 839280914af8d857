package cn.qinshui.zhuanban.report.sheet.in;

import cn.qinshui.zhuanban.data.exchange.RawCell;
import cn.qinshui.zhuanban.data.exchange.RawRow;
import cn.qinshui.zhuanban.data.exchange.RowSource.Merge;
import cn.qinshui.zhuanban.report.sheet.in.NumberFormats.Meaning;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/// Turns the records of an older workbook into rows, or into whichever of its parts is asked for.
final class XlsRecords extends AbortableHSSFListener {
  private static final short GO_ON = 0;
  private static final short ENOUGH = 1;
  private static final MathContext FIFTEEN = new MathContext(15);

  private final int wanted;
  private final String file;
  private final @Nullable List<String> names;
  private final @Nullable List<Merge> merges;
  private final @Nullable Predicate<RawRow> taker;
  private final Map<Integer, Meaning> formats = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private @Nullable SSTRecord texts;
  private boolean from1904;
  private int sheet = -1;
  private int depth;
  private int row = -1;
  private List<RawCell> cells = new ArrayList<>();
  private @Nullable FormulaRecord waiting;
  private boolean enough;
  private @Nullable RuntimeException thrown;

  private XlsRecords(
      int wanted,
      String file,
      @Nullable List<String> names,
      @Nullable List<Merge> merges,
      @Nullable Predicate<RawRow> taker) {
    this.wanted = wanted;
    this.file = file;
    this.names = names;
    this.merges = merges;
    this.taker = taker;
  }

  static XlsRecords names(List<String> names) {
    return new XlsRecords(-1, "", names, null, null);
  }

  static XlsRecords merges(int sheet, List<Merge> merges) {
    return new XlsRecords(sheet, "", null, merges, null);
  }

  static XlsRecords rows(int sheet, Predicate<RawRow> taker, String file) {
    return new XlsRecords(sheet, file, null, null, taker);
  }

  @Override
  public short abortableProcessRecord(Record record) {
    if (enough) return ENOUGH;
    switch (record) {
      case BOFRecord start -> begin(start);
      case EOFRecord _ -> end();
      case BoundSheetRecord named -> {
        if (names != null) names.add(named.getSheetname());
      }
      case SSTRecord all -> texts = all;
      case FormatRecord format -> formats.put(format.getIndexCode(), NumberFormats.of(format.getFormatString()));
      case ExtendedFormatRecord style -> styles.add((int) style.getFormatIndex());
      case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
      case MergeCellsRecord merged -> merged(merged);
      case StringRecord text -> result(text.getString());
      case CellValueRecordInterface cell -> {
        if (taker != null && here()) cell(cell);
      }
      default -> {}
    }
    return enough ? ENOUGH : GO_ON;
  }

  private boolean here() {
    return sheet == wanted && depth == 1;
  }

  /// Charts inside a sheet have a beginning and an end of their own.
  private void begin(BOFRecord start) {
    if (depth++ > 0) return;
    if (start.getType() != BOFRecord.TYPE_WORKBOOK) sheet++;
    else if (names == null && sheet >= 0) enough = true;
  }

  private void end() {
    depth--;
    if (depth != 0) return;
    if (sheet < 0 && names != null) enough = true;
    if (sheet == wanted && sheet >= 0) {
      flush();
      enough = true;
    }
  }

  private void merged(MergeCellsRecord record) {
    if (merges == null || !here()) return;
    for (int i = 0; i < record.getNumAreas(); i++) {
      var area = record.getAreaAt(i);
      if (area.getFirstRow() < Limits.MERGED_ROWS && merges.size() < Limits.MERGES) {
        merges.add(
            new Merge(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn()));
      }
    }
  }

  private void cell(CellValueRecordInterface record) {
    if (record.getRow() != row) {
      flush();
      row = record.getRow();
    }
    var cell = content(record);
    if (cell instanceof RawCell.Blank) return;
    int column = record.getColumn() & 0xffff;
    if (column < cells.size()) throw Broken.damaged(file);
    while (cells.size() < column) cells.add(RawCell.BLANK);
    cells.add(cell);
  }

  private RawCell content(CellValueRecordInterface record) {
    return switch (record) {
      case LabelSSTRecord text when texts != null -> text(texts.getString(text.getSSTIndex()).getString());
      case LabelRecord text -> text(text.getValue());
      case NumberRecord number -> number(number.getValue(), number.getXFIndex());
      case BoolErrRecord answer ->
          answer.isBoolean() ? new RawCell.Truth(answer.getBooleanValue()) : fault(answer.getErrorValue());
      case FormulaRecord formula -> formula(formula);
      default -> RawCell.BLANK;
    };
  }

  private RawCell formula(FormulaRecord formula) {
    if (formula.hasCachedResultString()) {
      waiting = formula;
      return new RawCell.Fault("=", "是公式，文件里没有算好的结果。请用 WPS 打开、保存一次，或改成数值");
    }
    return switch (formula.getCachedResultTypeEnum()) {
      case CellType.BOOLEAN -> new RawCell.Truth(formula.getCachedBooleanValue());
      case CellType.ERROR -> fault((byte) formula.getCachedErrorValue());
      case CellType.BLANK, CellType.STRING -> RawCell.BLANK;
      default -> number(formula.getValue(), formula.getXFIndex());
    };
  }

  /// The text a formula came to stands in a record behind it.
  private void result(String text) {
    var formula = waiting;
    waiting = null;
    if (formula == null || taker == null || !here() || cells.isEmpty()) return;
    cells.set(cells.size() - 1, text(text));
  }

  private static RawCell fault(byte code) {
    var shown = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "错误";
    return new RawCell.Fault(shown, "是错误值 " + shown + "。请改正公式或直接填数");
  }

  private RawCell text(String text) {
    if (text.length() > Limits.CELL) throw Broken.hugeCell(file, "");
    return text.isEmpty() ? RawCell.BLANK : new RawCell.Text(text);
  }

  private RawCell number(double value, int style) {
    if (Double.isNaN(value) || Double.isInfinite(value)) return new RawCell.Fault("?", "存的不是数字。请重新填写");
    int format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
    var meaning = formats.containsKey(format) ? formats.get(format) : NumberFormats.builtIn(format);
    if (format >= 27 && format <= 36 || format >= 50 && format <= 58) meaning = Meaning.DAY;
    return CellNumbers.cell(number(value), meaning, from1904);
  }

  private static BigDecimal number(double value) {
    var number = new BigDecimal(String.valueOf(value)).round(FIFTEEN);
    return number.signum() == 0 ? BigDecimal.ZERO : number;
  }

  private void flush() {
    if (cells.isEmpty() || taker == null) return;
    var full = new RawRow(row + 1, cells);
    cells = new ArrayList<>();
    waiting = null;
    try {
      if (!full.blank() && !taker.test(full)) enough = true;
    } catch (RuntimeException own) {
      thrown = own;
      throw own;
    }
  }

  /// What the taker of the rows threw, if it was that.
  void rethrow() {
    if (thrown != null) throw thrown;
  }

  /// A workbook that ends before the sheet does is not whole.
  void finish() {
    if (!enough && (wanted >= 0 || names == null)) throw Broken.damaged(file);
  }
}
