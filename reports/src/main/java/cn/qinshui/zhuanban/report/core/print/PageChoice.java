package cn.qinshui.zhuanban.report.core.print;

import cn.qinshui.zhuanban.report.core.PaperRefused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;

/// Which pages of a paper are wanted, as people write it: 1-3，5.
public final class PageChoice {
  private static final Pattern PART = Pattern.compile("(\\d{1,5})(?:[-—–~～至到](\\d{1,5}))?");

  private PageChoice() {}

  /// Pages from 0 in ascending order; an empty text means all of them.
  public static List<Integer> parse(String text, int pages) throws PaperRefused {
    SortedSet<Integer> chosen = new TreeSet<>();
    for (var part : text.strip().split("[,，、;；\\s]+")) {
      if (part.isEmpty()) continue;
      var match = PART.matcher(part);
      if (!match.matches()) throw new PaperRefused("页码“" + part + "”看不懂，请写成 1-3，5 这样。");
      int first = Integer.parseInt(match.group(1));
      int last = match.group(2) == null ? first : Integer.parseInt(match.group(2));
      if (first < 1 || last > pages || first > last) {
        throw new PaperRefused("页码“" + part + "”不在 1 到 " + pages + " 之间，请改一改。");
      }
      for (int page = first; page <= last; page++) chosen.add(page - 1);
    }
    return chosen.isEmpty() ? IntStream.range(0, pages).boxed().toList() : List.copyOf(chosen);
  }

  /// A PDF with only these pages.
  static byte[] cut(byte[] pdf, List<Integer> pages) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      if (pages.size() == document.getNumberOfPages()) return pdf;
      for (int page = document.getNumberOfPages() - 1; page >= 0; page--) {
        if (!pages.contains(page)) document.removePage(page);
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
