package cn.qinshui.zhuanban.report.core.page;

import cn.qinshui.zhuanban.report.core.content.Ink;
import cn.qinshui.zhuanban.report.core.text.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.jspecify.annotations.Nullable;

/// One page being drawn. Coordinates are PDF's: points from the lower left corner. Whatever is drawn stands inside a tag or is an
/// artifact (rules, page numbers, repeated heads).
public final class Sheet {
  private final PaperFile file;
  private final int index;
  private final PDPage page;
  private final PDPageContentStream stream;
  private final List<COSBase> marked = new ArrayList<>();
  private @Nullable Ink fillInk;
  private @Nullable Ink strokeInk;

  Sheet(PaperFile file, int index, PDPage page, PDPageContentStream stream) {
    this.file = file;
    this.index = index;
    this.page = page;
    this.stream = stream;
  }

  /// Counted from 0.
  public int index() {
    return index;
  }

  public PageForm form() {
    return file.form();
  }

  /// Draws content that belongs to a tag.
  public void marked(Tag tag, Painter painter) throws IOException {
    int id = marked.size();
    marked.add(tag.element().getCOSObject());
    var reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    reference.setItem(COSName.PG, page);
    reference.setInt(COSName.MCID, id);
    if (tag.element().getPage() == null) tag.element().setPage(page);
    tag.element().appendKid(new PDMarkedContentReference(reference));
    stream.beginMarkedContent(COSName.getPDFName(tag.element().getStructureType()), id);
    painter.paint();
    stream.endMarkedContent();
  }

  /// Draws a figure into its box.
  public void figure(Tag tag, double x, double y, double width, double height, Painter painter) throws IOException {
    tag.box(x, y, width, height);
    marked(tag, painter);
  }

  public void artifact(Painter painter) throws IOException {
    stream.beginMarkedContent(COSName.ARTIFACT);
    painter.paint();
    stream.endMarkedContent();
  }

  /// Sets a line with its left edge at `x`.
  public void text(Line line, double x, double baseline) throws IOException {
    if (line.parts().isEmpty()) return;
    if (line.uneven()) beginSpoken(line.text());
    new TextRun(file, this, stream, x, baseline).show(line);
    if (line.uneven()) stream.endMarkedContent();
    file.noteText(line.text());
  }

  /// Readers guess blanks and line ends from distances; in a squeezed or stretched line they would guess wrong, so they are told.
  /// Poppler's family only hears it from a dictionary in the stream itself, which PDFBox writes no other way.
  @SuppressWarnings("deprecation")
  private void beginSpoken(String text) throws IOException {
    var hex = HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    var operator = "/Span <</ActualText <FEFF" + hex + ">>> BDC\n";
    stream.appendRawCommands(operator.getBytes(StandardCharsets.US_ASCII));
  }

  /// Remembers that an area (lower left corner) answers to a link.
  public void link(String link, double x, double y, double width, double height) {
    file.noteSpot(link, index, x, file.form().height() - y - height, width, height);
  }

  public void rule(double x1, double y1, double x2, double y2, double thickness, Ink ink) throws IOException {
    strokeWith(ink);
    stream.setLineWidth((float) thickness);
    stream.moveTo((float) x1, (float) y1);
    stream.lineTo((float) x2, (float) y2);
    stream.stroke();
  }

  public void fill(double x, double y, double width, double height, Ink ink) throws IOException {
    fillWith(ink);
    stream.addRect((float) x, (float) y, (float) width, (float) height);
    stream.fill();
  }

  public Outline outline() {
    return new Outline(this, stream);
  }

  void fillWith(Ink ink) throws IOException {
    if (ink.equals(fillInk)) return;
    fillInk = ink;
    if (ink.isNeutral()) stream.setNonStrokingColor(ink.red());
    else stream.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
  }

  void strokeWith(Ink ink) throws IOException {
    if (ink.equals(strokeInk)) return;
    strokeInk = ink;
    if (ink.isNeutral()) stream.setStrokingColor(ink.red());
    else stream.setStrokingColor(ink.red(), ink.green(), ink.blue());
  }

  PDPage page() {
    return page;
  }

  List<COSBase> markedContent() {
    return marked;
  }

  void close() throws IOException {
    stream.close();
  }
}
