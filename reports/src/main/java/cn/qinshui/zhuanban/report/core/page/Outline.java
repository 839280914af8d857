package cn.qinshui.zhuanban.report.core.page;

import cn.qinshui.zhuanban.report.core.content.Ink;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// A shape of straight lines and arcs, filled or stroked at the end.
public final class Outline {
  private final Sheet sheet;
  private final PDPageContentStream stream;

  Outline(Sheet sheet, PDPageContentStream stream) {
    this.sheet = sheet;
    this.stream = stream;
  }

  public Outline move(double x, double y) throws IOException {
    stream.moveTo((float) x, (float) y);
    return this;
  }

  public Outline line(double x, double y) throws IOException {
    stream.lineTo((float) x, (float) y);
    return this;
  }

  /// Goes on along a circle, from one angle to another, in radians; the pen must stand where the arc begins.
  public Outline arc(double x, double y, double radius, double from, double to) throws IOException {
    int pieces = Math.max(1, (int) Math.ceil(Math.abs(to - from) / (Math.PI / 4)));
    double step = (to - from) / pieces;
    double pull = 4 / 3.0 * Math.tan(step / 4);
    for (int i = 0; i < pieces; i++) {
      double a = from + i * step;
      double b = a + step;
      stream.curveTo(
          (float) (x + radius * (Math.cos(a) - pull * Math.sin(a))),
          (float) (y + radius * (Math.sin(a) + pull * Math.cos(a))),
          (float) (x + radius * (Math.cos(b) + pull * Math.sin(b))),
          (float) (y + radius * (Math.sin(b) - pull * Math.cos(b))),
          (float) (x + radius * Math.cos(b)),
          (float) (y + radius * Math.sin(b)));
    }
    return this;
  }

  public Outline circle(double x, double y, double radius) throws IOException {
    move(x + radius, y).arc(x, y, radius, 0, 2 * Math.PI);
    stream.closePath();
    return this;
  }

  public Outline rectangle(double x, double y, double width, double height) throws IOException {
    stream.addRect((float) x, (float) y, (float) width, (float) height);
    return this;
  }

  public Outline close() throws IOException {
    stream.closePath();
    return this;
  }

  // A colour may not change inside a path, but PDFBox writes operators at once: so inks are set before the path is
  // begun.

  public Outline fillInk(Ink ink) throws IOException {
    sheet.fillWith(ink);
    return this;
  }

  public Outline strokeInk(Ink ink, double thickness) throws IOException {
    sheet.strokeWith(ink);
    stream.setLineWidth((float) thickness);
    return this;
  }

  /// A dash pattern for the following strokes; none makes them whole again.
  public Outline dashes(double... pattern) throws IOException {
    var lengths = new float[pattern.length];
    for (int i = 0; i < lengths.length; i++) lengths[i] = (float) pattern[i];
    stream.setLineDashPattern(lengths, 0);
    return this;
  }

  public void fill() throws IOException {
    stream.fill();
  }

  public void stroke() throws IOException {
    stream.stroke();
  }

  public void fillAndStroke() throws IOException {
    stream.fillAndStroke();
  }
}
