package cn.qinshui.zhuanban.report.slips;

import cn.qinshui.zhuanban.report.core.PaperRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes the workbook a commissioner takes along on his phone: one sheet for each firm, a name and a wide cell to a row,
/// so that nothing is scrolled sideways; only the cells to fill in can be changed, and what can be chosen is chosen.
public final class PhoneFormBook {
  private static final String OPTIONS = "选项";
  private static final String NAME_FILL = "E6EDF5";
  private static final String INPUT_FILL = "FFFBE6";
  private static final double NAME_WIDTH = 19;
  private static final double CONTENT_WIDTH = 34;
  private static final double ROW = 26;
  private static final double TALL = 60;
  private static final int MOST_NAME = 28;
  private static final int ONE_LINE = 18;

  private final Worksheet options;
  private final PhoneForms paper;

  private PhoneFormBook(Worksheet options, PhoneForms paper) {
    this.paper = paper;
    this.options = options;
  }

  /// The file appears whole or not at all.
  public static Path write(PhoneForms paper, String program, Path out) throws IOException {
    var part = out.resolveSibling(out.getFileName() + ".part");
    try {
      try (var stream = Files.newOutputStream(part);
          var book = new Workbook(stream, program, "1.0")) {
        // The hidden sheet comes last: a workbook opens on its first one.
        var pages = paper.forms().stream().map(form -> book.newWorksheet(name(form))).toList();
        var writer = new PhoneFormBook(book.newWorksheet(OPTIONS), paper);
        for (int i = 0; i < pages.size(); i++) writer.form(pages.get(i), paper.forms().get(i));
        writer.options();
      }
      return Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(part);
      throw new PaperRefused("写不了“" + out.getFileName() + "”：请看这个文件是否正开着、文件夹是否可写，处理后再试，或换一个位置保存。", e);
    }
  }

  private void options() {
    var lists = List.of(paper.ways(), paper.kinds(), paper.people(), List.of(PhoneForms.YES));
    for (int column = 0; column < lists.size(); column++) {
      for (int row = 0; row < lists.get(column).size(); row++) options.value(row, column, lists.get(column).get(row));
    }
    options.setVisibilityState(VisibilityState.HIDDEN);
  }

  private @Nullable Range list(int column, List<String> entries) {
    return entries.isEmpty() ? null : options.range(0, column, entries.size() - 1, column);
  }

  private void form(Worksheet page, VisitFormPaper.Form form) {
    var sheet = new Sheet(page);
    sheet.fixed(PhoneForms.MARK, "黄格里填，填完存好发回。");
    sheet.fixed(PhoneForms.CODE, form.code());
    sheet.fixed("单号", form.number());
    sheet.fixed("企业", form.firm().name());
    sheet.fixed("资料缺", form.missing().isEmpty() ? "不缺" : String.join("、", form.missing()));
    var open = form.demands().stream().map(demand -> demand.number() + " " + demand.title()).toList();
    sheet.fixed("在办诉求", open.isEmpty() ? "没有" : String.join("\n", open));
    sheet.day(PhoneForms.DAY);
    sheet.input(PhoneForms.WAY, paper.ways().isEmpty() ? "" : paper.ways().getFirst(), list(0, paper.ways()), ROW);
    var person = form.firm().commissioner();
    sheet.input(PhoneForms.PERSON, person == null ? "" : person, list(2, paper.people()), ROW);
    sheet.input(PhoneForms.PEOPLE, "", null, ROW);
    for (var topic : paper.topics()) sheet.input(PhoneForms.TOPIC + topic, "", list(3, List.of(PhoneForms.YES)), ROW);
    sheet.input(PhoneForms.PRODUCTION, "", null, TALL);
    sheet.input(PhoneForms.BODY, "", null, TALL);
    for (int i = 1; i <= PhoneForms.DEMANDS; i++) {
      sheet.input(PhoneForms.demandKind(i), "", list(1, paper.kinds()), ROW);
      sheet.input(PhoneForms.demandTitle(i), "", null, TALL);
      sheet.input(PhoneForms.demandLimit(i), "", null, ROW);
    }
    sheet.day(PhoneForms.NEXT);
    sheet.input(PhoneForms.NO_NEXT, "", null, ROW);
    sheet.finish();
  }

  /// Serial first, so that names cut to the same letters stay apart.
  private static String name(VisitFormPaper.Form form) {
    var whole = form.number().replaceAll(".*〕(\\d+)号", "$1") + " " + form.firm().name();
    var plain = whole.replaceAll("[\\\\/?*\\[\\]:]", " ");
    return plain.codePointCount(0, plain.length()) <= MOST_NAME
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, MOST_NAME));
  }

  /// One sheet while it grows downwards.
  private static final class Sheet {
    private final Worksheet page;
    private int row;

    Sheet(Worksheet page) {
      this.page = page;
      page.width(0, NAME_WIDTH);
      page.width(1, CONTENT_WIDTH);
    }

    void fixed(String name, String content) {
      head(name, content.length() > ONE_LINE || content.contains("\n") ? TALL : ROW);
      page.value(row, 1, content);
      page.style(row, 1).wrapText(true).verticalAlignment("center").set();
      row++;
    }

    void input(String name, String proposed, @Nullable Range choices, double height) {
      head(name, height);
      if (!proposed.isEmpty()) page.value(row, 1, proposed);
      page.style(row, 1)
          .fillColor(INPUT_FILL)
          .wrapText(true)
          .verticalAlignment("center")
          .borderStyle("thin")
          .protectionOption(ProtectionOption.LOCKED, false)
          .format("@")
          .set();
      if (choices != null) {
        page.range(row, 1, row, 1)
            .validateWithList(choices)
            .errorStyle(DataValidationErrorStyle.STOP)
            .showErrorMessage(true)
            .errorTitle("请从下拉里选")
            .error("这一格只能选下拉里的词，或留空。");
      }
      row++;
    }

    void day(String name) {
      head(name, ROW);
      page.style(row, 1)
          .fillColor(INPUT_FILL)
          .verticalAlignment("center")
          .borderStyle("thin")
          .protectionOption(ProtectionOption.LOCKED, false)
          .format("yyyy-mm-dd")
          .set();
      row++;
    }

    private void head(String name, double height) {
      page.value(row, 0, name);
      page.style(row, 0)
          .bold()
          .fillColor(NAME_FILL)
          .wrapText(true)
          .verticalAlignment("center")
          .borderStyle("thin")
          .set();
      page.rowHeight(row, height);
    }

    void finish() {
      page.freezePane(0, 4);
      page.protect("");
      page.fitToWidth((short) 1);
    }
  }
}
