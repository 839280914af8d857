package cn.qinshui.zhuanban.report.portrait;

import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.page.Sheet;
import cn.qinshui.zhuanban.report.core.page.Tag;
import cn.qinshui.zhuanban.report.core.text.Line;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Fact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The identity in two columns of label and content; long facts take the whole width.
final class FactGrid {
  private static final double LABEL = 8.8;
  private static final double LABEL_WIDTH = 62;
  private static final double PAD = 1.1;
  private static final double BESIDE = 4;

  private record Half(Line label, List<Line> content, double x) {}

  private record Row(List<Half> halves, double height) {}

  private final Press press;
  private final List<Row> rows = new ArrayList<>();

  FactGrid(Press press, List<Fact> facts) {
    this.press = press;
    var waiting = new ArrayList<Fact>();
    for (var fact : facts) {
      if (fact.wide()) {
        flush(waiting);
        row(List.of(fact), press.form().textWidth());
        continue;
      }
      waiting.add(fact);
      if (waiting.size() == 2) flush(waiting);
    }
    flush(waiting);
  }

  private void flush(List<Fact> waiting) {
    if (!waiting.isEmpty()) row(List.copyOf(waiting), press.form().textWidth() / 2);
    waiting.clear();
  }

  private void row(List<Fact> facts, double width) {
    var halves = new ArrayList<Half>();
    for (int i = 0; i < facts.size(); i++) {
      var label =
          press.fitting(
              facts.get(i).label(), press.style(FontRole.HEITI, LABEL, Press.QUIET), press.of(LABEL_WIDTH) - BESIDE);
      var content = press.lines(facts.get(i).content(), press.text(), width - press.of(LABEL_WIDTH) - 2 * BESIDE);
      halves.add(new Half(label, content, press.form().left() + i * width + BESIDE));
    }
    int most = Math.max(1, halves.stream().mapToInt(half -> half.content().size()).max().orElse(1));
    rows.add(new Row(halves, most * press.of(Press.LEAD) + 2 * press.of(PAD)));
  }

  Strip strip() {
    return new Strip(rows.stream().mapToDouble(Row::height).sum(), this::draw);
  }

  private void draw(Sheet sheet, Tag parent, double from) throws IOException {
    var body = parent.child("Table").child("TBody");
    double top = from;
    for (var row : rows) {
      var tag = body.child("TR");
      for (var half : row.halves()) draw(sheet, tag, half, top - press.of(PAD), row.halves().size() == 1);
      top -= row.height();
    }
  }

  private void draw(Sheet sheet, Tag row, Half half, double top, boolean alone) throws IOException {
    sheet.marked(
        row.child("TH").scope("Row"),
        () -> sheet.text(half.label(), half.x(), press.baseline(top, Press.LEAD, Press.TEXT)));
    var cell = row.child("TD").covering(alone ? 3 : 1, 1);
    if (half.content().isEmpty()) return;
    sheet.marked(
        cell,
        () -> {
          double y = top;
          for (var line : half.content()) {
            sheet.text(line, half.x() + press.of(LABEL_WIDTH), press.baseline(y, Press.LEAD, Press.TEXT));
            y -= press.of(Press.LEAD);
          }
        });
  }
}
