package cn.qinshui.zhuanban.report.core.page;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/// An element of the document's logical structure. Elements stand in reading order, wherever their content comes to lie.
public final class Tag {
  private final PDStructureElement element;

  private Tag(PDStructureElement element) {
    this.element = element;
  }

  static Tag document(PDStructureTreeRoot root) {
    var element = new PDStructureElement("Document", root);
    root.appendKid(element);
    return new Tag(element);
  }

  /// A new last child, of one of PDF's standard types (H1, P, Table, TR, TH, TD, Figure …).
  public Tag child(String type) {
    var child = new PDStructureElement(type, element);
    element.appendKid(child);
    return new Tag(child);
  }

  /// The direction a table head (TH) speaks for: Column or Row.
  public Tag scope(String direction) {
    var attributes = attributes("Table");
    attributes.setName("Scope", direction);
    return this;
  }

  /// How many columns and rows a table cell covers.
  public Tag covering(int columns, int rows) {
    if (columns == 1 && rows == 1) return this;
    var attributes = attributes("Table");
    if (columns > 1) attributes.setInt("ColSpan", columns);
    if (rows > 1) attributes.setInt("RowSpan", rows);
    return this;
  }

  /// What a figure shows, for who cannot see it.
  public Tag alternative(String text) {
    element.setAlternateDescription(text);
    return this;
  }

  /// Where a figure stands on its page.
  void box(double x, double y, double width, double height) {
    var attributes = attributes("Layout");
    var box = new COSArray();
    for (double edge : new double[] {x, y, x + width, y + height}) box.add(new COSFloat((float) edge));
    attributes.setItem(COSName.BBOX, box);
    attributes.setName("Placement", "Block");
  }

  PDStructureElement element() {
    return element;
  }

  private COSDictionary attributes(String owner) {
    var known = element.getCOSObject().getCOSDictionary(COSName.A);
    if (known != null) return known;
    var attributes = new COSDictionary();
    attributes.setName(COSName.O, owner);
    element.getCOSObject().setItem(COSName.A, attributes);
    return attributes;
  }
}
