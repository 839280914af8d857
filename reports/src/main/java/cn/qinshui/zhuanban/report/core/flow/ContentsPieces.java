package cn.qinshui.zhuanban.report.core.flow;

import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.page.Sheet;
import cn.qinshui.zhuanban.report.core.page.Tag;
import cn.qinshui.zhuanban.report.core.text.TextStyle;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A table of contents (目录): a line for each heading, with the page that is known once all pieces have theirs.
final class ContentsPieces {
  private static final double SIZE = 14;
  private static final String LEADER = "…";

  private final Setting setting;
  private final Map<String, Integer> pages = new HashMap<>();

  ContentsPieces(Setting setting) {
    this.setting = setting;
  }

  List<Piece> pieces(List<String> headings) {
    var contents = setting.root().child("TOC");
    return headings.stream()
        .map(heading -> {
          var tag = contents.child("TOCI");
          return Piece.line(setting.form().pitch(), (sheet, top) -> draw(sheet, tag, heading, top));
        })
        .toList();
  }

  /// Pages are counted from 1, as they are printed.
  void found(String heading, int page) {
    pages.putIfAbsent(heading, page);
  }

  private void draw(Sheet sheet, Tag tag, String heading, double top) throws IOException {
    var page = pages.get(heading);
    if (page == null) throw new IllegalStateException("no heading “" + heading + "”");
    var form = setting.form();
    var style = TextStyle.of(FontRole.FANGSONG, SIZE);
    double y = Setting.baseline(top, form.pitch(), SIZE);
    var number = setting.type().line(page.toString(), TextStyle.of(FontRole.SONGTI, SIZE));
    var text = setting.fitting(heading, style, form.textWidth() * 0.8);
    sheet.marked(tag, () -> sheet.text(text, form.left(), y));
    double dot = setting.type().line(LEADER, style).width();
    double end = form.right() - 3 * SIZE / 2;
    int dots = (int) ((end - form.left() - text.width() - SIZE / 2) / dot);
    var leader = setting.type().line(LEADER.repeat(Math.max(0, dots)), style);
    sheet.artifact(() -> sheet.text(leader, end - leader.width(), y));
    sheet.marked(tag, () -> sheet.text(number, form.right() - number.width(), y));
  }
}
