package cn.qinshui.zhuanban.report.core.view;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF file as pictures for a preview. The file itself is not held open. One thread at a time.
public final class PageImages implements Closeable {
  private final PDDocument document;
  private final PDFRenderer renderer;

  /// In points.
  public record PageSize(double width, double height) {}

  /// Rows from the top, each pixel premultiplied ARGB in one int: what JavaFX takes as IntArgbPre without copying.
  public record PageImage(int width, int height, int[] pixels) {}

  private PageImages(PDDocument document) {
    this.document = document;
    renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
  }

  public static PageImages open(Path pdf) throws IOException {
    return new PageImages(Loader.loadPDF(Files.readAllBytes(pdf)));
  }

  public int count() {
    return document.getNumberOfPages();
  }

  /// `page` counts from 0.
  public PageSize size(int page) {
    var box = document.getPage(page).getCropBox();
    boolean turned = document.getPage(page).getRotation() % 180 != 0;
    return turned ? new PageSize(box.getHeight(), box.getWidth()) : new PageSize(box.getWidth(), box.getHeight());
  }

  /// Draws a page on white. `dpi` is pixels per 72 points: 72 shows a point as a pixel.
  public PageImage render(int page, double dpi) throws IOException {
    var size = size(page);
    double scale = dpi / 72;
    int width = Math.max(1, (int) Math.round(size.width() * scale));
    int height = Math.max(1, (int) Math.round(size.height() * scale));
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    var graphics = image.createGraphics();
    try {
      graphics.setBackground(Color.WHITE);
      graphics.clearRect(0, 0, width, height);
      renderer.renderPageToGraphics(page, graphics, (float) scale);
    } finally {
      graphics.dispose();
    }
    return new PageImage(width, height, ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
