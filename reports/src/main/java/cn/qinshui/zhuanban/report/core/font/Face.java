package cn.qinshui.zhuanban.report.core.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// A parsed typeface, shared by all documents of the process. Not safe for use by several threads at once: one report lane uses it.
public final class Face {
  private final String name;
  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final HorizontalMetricsTable metrics;
  private final double unitsPerEm;
  private final Map<Integer, Double> advances = new HashMap<>();

  private Face(String name, TrueTypeFont font) throws IOException {
    this.name = name;
    this.font = font;
    // Ligatures would change widths behind the back of our own layout.
    font.setEnableGsub(false);
    characters = font.getUnicodeCmapLookup();
    metrics = font.getHorizontalMetrics();
    unitsPerEm = font.getUnitsPerEm();
  }

  /// `postScriptName` chooses one face out of a collection and is ignored for a single font.
  static Face parse(String name, byte[] bytes, boolean collection, String postScriptName) throws IOException {
    if (!collection) return new Face(name, new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
    var fonts = new TrueTypeCollection(new ByteArrayInputStream(bytes));
    var font = fonts.getFontByName(postScriptName);
    if (font == null) throw new IOException("collection without " + postScriptName);
    return new Face(name, font);
  }

  /// The name to show to people.
  public String name() {
    return name;
  }

  public TrueTypeFont font() {
    return font;
  }

  public boolean has(int codePoint) {
    return characters.getGlyphId(codePoint) != 0;
  }

  /// In ems.
  public double advance(int codePoint) {
    return advances.computeIfAbsent(
        codePoint, point -> metrics.getAdvanceWidth(characters.getGlyphId(point)) / unitsPerEm);
  }

  /// The width of a text in ems.
  public double advance(String text) {
    return text.codePoints().mapToDouble(this::advance).sum();
  }
}
