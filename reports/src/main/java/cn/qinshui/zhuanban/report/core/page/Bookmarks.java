package cn.qinshui.zhuanban.report.core.page;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// The outline a reader shows beside the pages, nested by level.
final class Bookmarks {
  private record Open(int level, PDOutlineItem item) {}

  private final PDDocumentOutline outline = new PDDocumentOutline();
  private final Deque<Open> open = new ArrayDeque<>();
  private boolean any;

  void add(int level, String text, PDPage page, double top) {
    var destination = new PDPageXYZDestination();
    destination.setPage(page);
    destination.setTop((int) Math.ceil(top + 6));
    var item = new PDOutlineItem();
    item.setTitle(text);
    item.setDestination(destination);
    while (!open.isEmpty() && open.peek().level() >= level) open.pop();
    if (open.isEmpty()) outline.addLast(item);
    else open.peek().item().addLast(item);
    open.push(new Open(level, item));
    any = true;
  }

  void attach(PDDocumentCatalog catalog) {
    if (!any) return;
    catalog.setDocumentOutline(outline);
    catalog.setPageMode(PageMode.USE_OUTLINES);
  }
}
