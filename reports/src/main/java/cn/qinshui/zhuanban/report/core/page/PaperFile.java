package cn.qinshui.zhuanban.report.core.page;

import cn.qinshui.zhuanban.report.core.font.Face;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// A PDF file in the making: PDF/A-2a and PDF/UA-1, all faces embedded as subsets, and nothing in it that depends on the clock or the
/// machine beyond the faces it found.
public final class PaperFile implements Closeable {
  private static final String PRODUCER = "专班工作台";

  /// Page from 0; points from the page's upper left corner.
  public record Spot(String link, int page, double x, double y, double width, double height) {}

  private final PDDocument document = new PDDocument();
  private final PDStructureTreeRoot structure = new PDStructureTreeRoot();
  private final PageForm form;
  private final Tag root;
  private final Bookmarks bookmarks = new Bookmarks();
  private final Map<Face, PDType0Font> fonts = new IdentityHashMap<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<Spot> spots = new ArrayList<>();
  private long fingerprint = 0xcbf29ce484222325L;

  public PaperFile(PageForm form) {
    this.form = form;
    document.setVersion(1.7f);
    document.getDocumentCatalog().setStructureTreeRoot(structure);
    root = Tag.document(structure);
  }

  public PageForm form() {
    return form;
  }

  public Tag root() {
    return root;
  }

  /// A new last page.
  public Sheet sheet() throws IOException {
    var page = new PDPage(new PDRectangle((float) form.width(), (float) form.height()));
    page.setStructParents(sheets.size());
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    document.addPage(page);
    var stream = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, true);
    var sheet = new Sheet(this, sheets.size(), page, stream);
    sheets.add(sheet);
    return sheet;
  }

  /// An entry of the outline, for a heading whose upper edge lies at `top`.
  public void bookmark(int level, String text, Sheet sheet, double top) {
    bookmarks.add(level, text, sheet.page(), top);
  }

  public int pages() {
    return sheets.size();
  }

  public List<Spot> spots() {
    return List.copyOf(spots);
  }

  /// Writes the file. `made` is its date; equal content and equal dates give equal bytes.
  public void finish(String title, OffsetDateTime made, OutputStream out) throws IOException {
    for (var sheet : sheets) sheet.close();
    var catalog = document.getDocumentCatalog();
    bookmarks.attach(catalog);
    catalog.setLanguage("zh-CN");
    var preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    var marks = new PDMarkInfo();
    marks.setMarked(true);
    catalog.setMarkInfo(marks);
    structure.getCOSObject().setItem(COSName.PARENT_TREE, parentTree());
    structure.setParentTreeNextKey(sheets.size());
    colours();
    var whole = made.withNano(0);
    var information = document.getDocumentInformation();
    information.setTitle(title);
    information.setProducer(PRODUCER);
    information.setCreationDate(GregorianCalendar.from(whole.toZonedDateTime()));
    information.setModificationDate(GregorianCalendar.from(whole.toZonedDateTime()));
    var metadata = new PDMetadata(document);
    metadata.importXMPMetadata(Xmp.packet(title, whole, PRODUCER).getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(metadata);
    // PDFBox makes the file's identifier from this and the information above, and from the clock without it.
    document.setDocumentId(fingerprint ^ whole.toEpochSecond());
    document.save(out);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  PDType0Font font(Face face) throws IOException {
    var known = fonts.get(face);
    if (known != null) return known;
    var fresh = PDType0Font.load(document, face.font(), true);
    fonts.put(face, fresh);
    return fresh;
  }

  void noteText(String text) {
    for (int i = 0; i < text.length(); i++) fingerprint = (fingerprint ^ text.charAt(i)) * 0x100000001b3L;
  }

  void noteSpot(String link, int page, double x, double y, double width, double height) {
    spots.add(new Spot(link, page, x, y, width, height));
  }

  private COSDictionary parentTree() {
    var numbers = new COSArray();
    for (var sheet : sheets) {
      numbers.add(COSInteger.get(sheet.index()));
      var elements = new COSArray();
      sheet.markedContent().forEach(elements::add);
      numbers.add(elements);
    }
    var tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    return tree;
  }

  private void colours() throws IOException {
    var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
    intent.setInfo("sRGB IEC61966-2.1");
    intent.setOutputCondition("sRGB IEC61966-2.1");
    intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
    intent.setRegistryName("http://www.color.org");
    document.getDocumentCatalog().addOutputIntent(intent);
  }
}
