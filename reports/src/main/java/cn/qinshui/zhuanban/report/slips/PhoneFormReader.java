package cn.qinshui.zhuanban.report.slips;

import cn.qinshui.zhuanban.data.followup.PhoneVisit;
import cn.qinshui.zhuanban.data.followup.PhoneVisit.PhoneDemand;
import cn.qinshui.zhuanban.report.core.PaperRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/// Reads the workbooks of [PhoneFormBook] when they come back, as phones left them.
public final class PhoneFormReader {
  private static final long MOST_BYTES = 20_000_000;
  private static final int MOST_ROWS = 200;
  private static final Pattern DAY = Pattern.compile("(\\d{4})[-./年 ]+(\\d{1,2})[-./月 ]+(\\d{1,2})日?");
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  private final Map<String, Cell> cells;
  private final List<String> problems = new ArrayList<>();

  private PhoneFormReader(Map<String, Cell> cells) {
    this.cells = cells;
  }

  /// The forms of a workbook in the order of its sheets. Throws [PaperRefused] where it is none of ours.
  public static List<PhoneVisit> read(Path file) throws IOException {
    var name = file.getFileName();
    if (Files.size(file) > MOST_BYTES) throw new PaperRefused("“" + name + "”太大，不是走访填报表。请重新选文件。");
    var forms = new ArrayList<PhoneVisit>();
    try (InputStream stream = Files.newInputStream(file);
        var book = new ReadableWorkbook(stream)) {
      for (var sheet : book.getSheets().toList()) {
        var cells = cells(sheet.read());
        if (cells.containsKey(PhoneForms.MARK)) forms.add(new PhoneFormReader(cells).form());
      }
    } catch (IOException | RuntimeException unreadable) {
      throw new PaperRefused("“" + name + "”读不出来：它可能不是 xlsx，或传输中损坏了。请让对方另存为 xlsx 再发一次。", unreadable);
    }
    if (forms.isEmpty()) throw new PaperRefused("“" + name + "”里没有走访填报表。请选从“我的企业”导出、填好发回的那个文件。");
    return forms;
  }

  private static Map<String, Cell> cells(List<Row> rows) {
    var cells = new HashMap<String, Cell>();
    for (var row : rows.subList(0, Math.min(rows.size(), MOST_ROWS))) {
      var name = row.getOptionalCell(0).map(PhoneFormReader::text).orElse("");
      row.getOptionalCell(1).ifPresent(cell -> cells.putIfAbsent(name, cell));
    }
    return cells;
  }

  private PhoneVisit form() {
    var day = day(PhoneForms.DAY);
    var next = day(PhoneForms.NEXT);
    var demands = demands();
    return new PhoneVisit(
        said(PhoneForms.CODE),
        day,
        said(PhoneForms.WAY),
        said(PhoneForms.PERSON),
        said(PhoneForms.PEOPLE),
        cells.keySet().stream()
            .filter(name -> name.startsWith(PhoneForms.TOPIC) && !said(name).isEmpty())
            .map(name -> name.substring(PhoneForms.TOPIC.length()))
            .toList(),
        said(PhoneForms.PRODUCTION),
        said(PhoneForms.BODY),
        demands,
        next,
        said(PhoneForms.NO_NEXT),
        problems);
  }

  private List<PhoneDemand> demands() {
    var demands = new ArrayList<PhoneDemand>();
    for (int i = 1; i <= PhoneForms.DEMANDS; i++) {
      var kind = said(PhoneForms.demandKind(i));
      var title = said(PhoneForms.demandTitle(i));
      if (!kind.isEmpty() || !title.isEmpty()) demands.add(new PhoneDemand(kind, title, limit(i)));
    }
    return demands;
  }

  private @Nullable Integer limit(int number) {
    var typed = Normalizer.normalize(said(PhoneForms.demandLimit(number)), Normalizer.Form.NFKC);
    if (typed.isEmpty()) return null;
    var digits = typed.replaceAll("\\D.*", "");
    if (!digits.isEmpty() && digits.length() <= 3) return Integer.valueOf(digits);
    problems.add("诉求" + number + "的时限“" + typed + "”看不懂，请填几个工作日。");
    return null;
  }

  private @Nullable LocalDate day(String name) {
    var cell = cells.get(name);
    var typed = said(name);
    if (cell == null || typed.isEmpty()) return null;
    if (cell.getType() == CellType.NUMBER && cell.asNumber().intValue() < 200_000) return cell.asDate().toLocalDate();
    var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    for (var pattern : List.of(DAY, DIGITS)) {
      var found = pattern.matcher(plain);
      if (!found.matches()) continue;
      try {
        return LocalDate.of(
            Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
      } catch (DateTimeException impossible) {
        break;
      }
    }
    problems.add(name + "“" + typed + "”看不懂，请按 2026-11-3 填写。");
    return null;
  }

  private String said(String name) {
    var cell = cells.get(name);
    return cell == null ? "" : text(cell);
  }

  private static String text(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) return "";
    if (cell.getType() == CellType.NUMBER) return cell.asNumber().stripTrailingZeros().toPlainString();
    return cell.getText() == null ? "" : cell.getText().strip();
  }
}
