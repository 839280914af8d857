package cn.qinshui.zhuanban.report.sheet.in;

import cn.qinshui.zhuanban.report.sheet.in.NumberFormats.Meaning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a workbook says of itself: its sheets, its date system, how its cells are shown.
///
/// @param styles by the number of the cell's style
record XlsxBook(List<Sheet> sheets, boolean from1904, List<Meaning> styles, String texts) {
  record Sheet(String name, String part) {}

  private static final String WORKBOOK = "xl/workbook.xml";

  static XlsxBook read(Parts parts) throws IOException {
    var workbook = target(parts, "_rels/.rels", "officeDocument", WORKBOOK);
    if (!parts.has(workbook)) throw Broken.notASheet(parts.file(), "别的压缩文件");
    var folder = workbook.contains("/") ? workbook.substring(0, workbook.lastIndexOf('/') + 1) : "";
    var relations = relations(parts, folder + "_rels/" + workbook.substring(folder.length()) + ".rels");
    var sheets = new ArrayList<Sheet>();
    var from1904 = false;
    try (var in = parts.required(workbook)) {
      var xml = new XmlScan(in, parts.file());
      while (xml.next()) {
        if (xml.opens("workbookPr")) from1904 = yes(xml.attribute("date1904"));
        if (!xml.opens("sheet")) continue;
        var relation = relations.get(String.valueOf(xml.attribute("id")));
        if (relation == null || !relation.type().endsWith("/worksheet")) continue;
        if (sheets.size() > Limits.SHEETS) throw Broken.tooBig(parts.file());
        sheets.add(new Sheet(String.valueOf(xml.attribute("name")), resolved(folder, relation.target())));
      }
    }
    if (sheets.isEmpty()) throw Broken.damaged(parts.file());
    var styles = part(relations, folder, "/styles", "styles.xml");
    return new XlsxBook(
        List.copyOf(sheets),
        from1904,
        styles(parts, styles),
        part(relations, folder, "/sharedStrings", "sharedStrings.xml"));
  }

  private record Relation(String type, String target) {}

  private static String target(Parts parts, String rels, String type, String otherwise) throws IOException {
    return relations(parts, rels).values().stream()
        .filter(relation -> relation.type().endsWith("/" + type))
        .map(relation -> resolved("", relation.target()))
        .findFirst()
        .orElse(otherwise);
  }

  private static Map<String, Relation> relations(Parts parts, String part) throws IOException {
    var relations = new HashMap<String, Relation>();
    var stream = parts.optional(part);
    if (stream.isEmpty()) return relations;
    try (var in = stream.get()) {
      var xml = new XmlScan(in, parts.file());
      while (xml.next()) {
        if (!xml.opens("Relationship") || "External".equals(xml.attribute("TargetMode"))) continue;
        relations.put(
            String.valueOf(xml.attribute("Id")),
            new Relation(String.valueOf(xml.attribute("Type")), String.valueOf(xml.attribute("Target"))));
      }
    }
    return relations;
  }

  private static String part(Map<String, Relation> relations, String folder, String type, String otherwise) {
    return relations.values().stream()
        .filter(relation -> relation.type().endsWith(type))
        .map(relation -> resolved(folder, relation.target()))
        .findFirst()
        .orElse(folder + otherwise);
  }

  private static String resolved(String folder, String target) {
    var plain = target.replace('\\', '/');
    if (plain.startsWith("/")) return plain.substring(1);
    var path = folder;
    while (plain.startsWith("../")) {
      plain = plain.substring(3);
      path = path.length() < 2 ? "" : path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
    }
    return path + (plain.startsWith("./") ? plain.substring(2) : plain);
  }

  private static List<Meaning> styles(Parts parts, String part) throws IOException {
    var own = new HashMap<Integer, Meaning>();
    var styles = new ArrayList<Meaning>();
    var stream = parts.optional(part);
    if (stream.isEmpty()) return styles;
    try (var in = stream.get()) {
      var xml = new XmlScan(in, parts.file());
      var inCells = false;
      while (xml.next()) {
        if (xml.opens("numFmt"))
          own.put(number(xml.attribute("numFmtId")), NumberFormats.of(String.valueOf(xml.attribute("formatCode"))));
        if (xml.opens("cellXfs")) inCells = !xml.isEmpty();
        else if (xml.closes("cellXfs")) inCells = false;
        if (!inCells || !xml.opens("xf")) continue;
        if (styles.size() > Limits.STYLES) throw Broken.tooBig(parts.file());
        int id = number(xml.attribute("numFmtId"));
        styles.add(own.containsKey(id) ? own.get(id) : NumberFormats.builtIn(id));
      }
    }
    return styles;
  }

  static int number(@org.jspecify.annotations.Nullable String text) {
    if (text == null || text.isEmpty() || text.length() > 9) return 0;
    for (int i = 0; i < text.length(); i++) if (text.charAt(i) < '0' || text.charAt(i) > '9') return 0;
    return Integer.parseInt(text);
  }

  private static boolean yes(@org.jspecify.annotations.Nullable String text) {
    return "1".equals(text) || "true".equals(text);
  }
}
