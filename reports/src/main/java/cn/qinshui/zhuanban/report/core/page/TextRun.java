package cn.qinshui.zhuanban.report.core.page;

import cn.qinshui.zhuanban.report.core.text.CharClass;
import cn.qinshui.zhuanban.report.core.text.Line;
import cn.qinshui.zhuanban.report.core.text.Token;
import cn.qinshui.zhuanban.report.core.text.Token.Look;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/// Writes one line as one text object, moving the pen by exact distances.
final class TextRun {
  private final PaperFile file;
  private final Sheet sheet;
  private final PDPageContentStream stream;
  private final double left;
  private final double baseline;
  private final List<Object> pending = new ArrayList<>();
  private final StringBuilder letters = new StringBuilder();
  private double pen;
  private @Nullable Look look;

  TextRun(PaperFile file, Sheet sheet, PDPageContentStream stream, double left, double baseline) {
    this.file = file;
    this.sheet = sheet;
    this.stream = stream;
    this.left = left;
    this.baseline = baseline;
  }

  void show(Line line) throws IOException {
    stream.beginText();
    for (var part : line.parts()) {
      var token = part.token();
      if (token.kind() == CharClass.SIGN || token.text().equals("　")) continue;
      if (!sameLook(token.look())) begin(token.look(), part.x());
      move(part.x());
      letters.append(token.text());
      pen += token.natural();
    }
    flush();
    if (look != null && look.embolden()) stream.setRenderingMode(RenderingMode.FILL);
    stream.endText();
    signs(line);
    links(line);
  }

  private boolean sameLook(Look next) {
    return look != null
        && look.face() == next.face()
        && look.size() == next.size()
        && look.embolden() == next.embolden()
        && look.ink().equals(next.ink());
  }

  private void begin(Look next, double x) throws IOException {
    flush();
    sheet.fillWith(next.ink());
    if (next.embolden()) {
      sheet.strokeWith(next.ink());
      stream.setLineWidth((float) (next.size() * 0.03));
      stream.setRenderingMode(RenderingMode.FILL_STROKE);
    } else if (look != null && look.embolden()) {
      stream.setRenderingMode(RenderingMode.FILL);
    }
    stream.setFont(file.font(next.face()), (float) next.size());
    stream.setTextMatrix(Matrix.getTranslateInstance((float) (left + x), (float) baseline));
    pen = x;
    look = next;
  }

  private void move(double x) {
    double size = look == null ? 1 : look.size();
    double distance = x - pen;
    if (Math.abs(distance) < 0.004 * size) return;
    if (!letters.isEmpty()) pending.add(letters.toString());
    letters.setLength(0);
    pending.add((float) (-distance * 1000 / size));
    pen = x;
  }

  private void flush() throws IOException {
    if (!letters.isEmpty()) pending.add(letters.toString());
    letters.setLength(0);
    if (!pending.isEmpty()) stream.showTextWithPositioning(pending.toArray());
    pending.clear();
  }

  private void signs(Line line) throws IOException {
    for (var part : line.parts()) {
      var signal = part.token().look().signal();
      if (signal == null) continue;
      double size = part.token().look().size();
      SignShapes.draw(sheet, signal, left + part.x() + size / 2, baseline + 0.36 * size, size * 0.44);
    }
  }

  /// Neighbouring tokens of one link make one area.
  private void links(Line line) {
    String link = null;
    double from = 0;
    double to = 0;
    Token before = null;
    for (var part : line.parts()) {
      var next = part.token().look().link();
      if (link != null && !link.equals(next) && before != null) area(link, from, to, before);
      if (next != null && !next.equals(link)) from = part.x();
      link = next;
      before = part.token();
      to = part.x() + Math.min(part.token().natural(), part.token().width());
    }
    if (link != null && before != null) area(link, from, to, before);
  }

  private void area(String link, double from, double to, Token token) {
    double size = token.look().size();
    sheet.link(link, left + from, baseline - 0.16 * size, to - from, 1.1 * size);
  }
}
