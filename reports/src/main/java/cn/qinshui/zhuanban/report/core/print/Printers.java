package cn.qinshui.zhuanban.report.core.print;

import cn.qinshui.zhuanban.report.core.PaperRefused;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/// The printers of this workstation. They come and go: ask each time.
public final class Printers {
  private static final DocFlavor PDF = new DocFlavor("application/pdf", "java.io.InputStream");

  private Printers() {}

  /// `usual` is the system's default printer.
  public record Printer(String name, boolean usual) {}

  /// The usual one first.
  public static List<Printer> list() {
    var usual = PrintServiceLookup.lookupDefaultPrintService();
    return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
        .map(service -> new Printer(service.getName(), service.equals(usual)))
        .sorted((a, b) -> Boolean.compare(b.usual(), a.usual()))
        .toList();
  }

  /// Sends a PDF file. Returns when the system's queue has it, not when it is on paper.
  public static void print(Path pdf, PrintOrder order) throws IOException {
    var service =
        Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
            .filter(one -> one.getName().equals(order.printer()))
            .findFirst()
            .orElseThrow(() -> new PaperRefused("打印机“" + order.printer() + "”现在找不到，请检查连接，或另选一台。"));
    print(pdf, order, service);
  }

  /// CUPS takes the PDF as it is, many times faster than drawing it, but knows no page ranges: so the pages are cut first.
  static void print(Path pdf, PrintOrder order, PrintService service) throws IOException {
    var bytes = PageChoice.cut(Files.readAllBytes(pdf), order.pages());
    try (var document = Loader.loadPDF(bytes)) {
      var wishes = wishes(document, order, pdf.getFileName().toString());
      if (service.isDocFlavorSupported(PDF)) {
        service.createPrintJob().print(new SimpleDoc(new ByteArrayInputStream(bytes), PDF, null), wishes);
      } else {
        var job = PrinterJob.getPrinterJob();
        job.setPrintService(service);
        job.setPageable(new PDFPageable(document));
        job.print(wishes);
      }
    } catch (PrintException | PrinterException e) {
      throw new PaperRefused("没有打印成功：请看打印机“" + order.printer() + "”是否开着、有没有纸，再试一次，或先导出PDF。", e);
    }
  }

  private static PrintRequestAttributeSet wishes(PDDocument document, PrintOrder order, String name) {
    var wishes = new HashPrintRequestAttributeSet();
    wishes.add(new JobName(name, null));
    if (order.copies() > 1) wishes.add(new Copies(order.copies()));
    switch (order.sides()) {
      case ONE -> wishes.add(Sides.ONE_SIDED);
      case LONG_EDGE -> wishes.add(Sides.TWO_SIDED_LONG_EDGE);
      case SHORT_EDGE -> wishes.add(Sides.TWO_SIDED_SHORT_EDGE);
    }
    var box = document.getPage(0).getMediaBox();
    double longest = Math.max(box.getWidth(), box.getHeight());
    wishes.add(longest > 1000 ? MediaSizeName.ISO_A3 : MediaSizeName.ISO_A4);
    return wishes;
  }
}
