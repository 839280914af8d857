package cn.qinshui.zhuanban.report;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// Looks into finished files.
public final class Pdfs {
  private Pdfs() {}

  /// All text without any white space.
  public static String text(Path pdf) {
    return withDocument(pdf, document -> new PDFTextStripper().getText(document).replaceAll("[\\s　]", ""));
  }

  /// The text in reading order, as a screen reader finds it: by the structure, not by where it lies. No white space.
  public static String spoken(Path pdf) {
    return withDocument(
        pdf,
        document -> {
          var marked = new HashMap<COSDictionary, Map<Integer, String>>();
          for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var texts = new HashMap<Integer, String>();
            for (var content : extractor.getMarkedContents())
              texts.merge(content.getMCID(), text(content), String::concat);
            marked.put(page.getCOSObject(), texts);
          }
          var spoken = new StringBuilder();
          speak(document.getDocumentCatalog().getStructureTreeRoot().getKids(), marked, spoken);
          return spoken.toString().replaceAll("[\\s　]", "");
        });
  }

  private static void speak(List<Object> kids, Map<COSDictionary, Map<Integer, String>> marked, StringBuilder spoken) {
    for (var kid : kids) {
      switch (kid) {
        case PDStructureElement element -> speak(element.getKids(), marked, spoken);
        case PDMarkedContentReference reference ->
            spoken.append(marked.get(reference.getPage().getCOSObject()).getOrDefault(reference.getMCID(), ""));
        default -> throw new IllegalStateException("kid " + kid);
      }
    }
  }

  private static String text(PDMarkedContent content) {
    var text = new StringBuilder();
    for (var part : content.getContents()) {
      if (part instanceof TextPosition position) text.append(position.getUnicode());
      else if (part instanceof PDMarkedContent inner) text.append(text(inner));
    }
    return text.toString();
  }

  public static List<String> pages(Path pdf) {
    return withDocument(
        pdf,
        document -> {
          var pages = new ArrayList<String>();
          for (int page = 1; page <= document.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document));
          }
          return pages;
        });
  }

  /// The text inside a rectangle, in points from the upper left corner; page from 0.
  public static String textIn(Path pdf, int page, double x, double y, double width, double height) {
    return withDocument(
        pdf,
        document -> {
          var stripper = new PDFTextStripperByArea();
          stripper.addRegion("area", new Rectangle2D.Double(x, y, width, height));
          stripper.extractRegions(document.getPage(page));
          return stripper.getTextForRegion("area").replaceAll("[\\s　]", "");
        });
  }

  public static List<PDFont> fonts(Path pdf) {
    return withDocument(
        pdf,
        document -> {
          var fonts = new ArrayList<PDFont>();
          for (var page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) fonts.add(page.getResources().getFont(name));
          }
          return fonts;
        });
  }

  /// What veraPDF holds against a file, one line each; empty means it conforms.
  public static List<String> complaints(Path pdf, PDFAFlavour flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (var in = Files.newInputStream(pdf);
        var parser = Foundries.defaultInstance().createParser(in, flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, 1, false, false, false)) {
      var result = validator.validate(parser);
      var failed =
          result.getTestAssertions().stream()
              .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
              .map(one -> one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + " " + one.getMessage())
              .collect(Collectors.toCollection(ArrayList::new));
      if (failed.isEmpty() && !result.isCompliant()) failed.add("not compliant");
      return failed;
    }
  }

  interface Question<T> {
    T ask(PDDocument document) throws IOException;
  }

  static <T> T withDocument(Path pdf, Question<T> question) {
    try (var document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      return question.ask(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
