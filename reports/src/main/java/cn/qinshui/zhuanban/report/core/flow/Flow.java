package cn.qinshui.zhuanban.report.core.flow;

import cn.qinshui.zhuanban.report.core.content.Block;
import cn.qinshui.zhuanban.report.core.content.Imprint;
import cn.qinshui.zhuanban.report.core.content.Letterhead;
import cn.qinshui.zhuanban.report.core.content.Masthead;
import cn.qinshui.zhuanban.report.core.content.Span;
import cn.qinshui.zhuanban.report.core.content.Table;
import cn.qinshui.zhuanban.report.core.flow.Piece.Kind;
import cn.qinshui.zhuanban.report.core.page.PaperFile;
import cn.qinshui.zhuanban.report.core.page.Sheet;
import cn.qinshui.zhuanban.report.core.text.Typesetter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A running text: blocks in, pages out. Add everything in reading order, then draw once. Several texts drawn into one
/// file each begin a page and number their own.
public final class Flow {
  private final Setting setting;
  private final TextPieces texts;
  private final ContentsPieces contents;
  private final List<Piece> pieces = new ArrayList<>();
  private final Map<Integer, String> headings = new HashMap<>();
  private boolean afterHeading;
  private boolean letter;

  public Flow(PaperFile file, Typesetter type) {
    setting = new Setting(file, type);
    texts = new TextPieces(setting);
    contents = new ContentsPieces(setting);
  }

  public Flow masthead(Masthead masthead) {
    pieces.add(new FramePieces(setting).masthead(masthead));
    return this;
  }

  /// The head of a 信函; its first page bears no number.
  public Flow letterhead(Letterhead letterhead) {
    letter = true;
    pieces.add(new LetterPieces(setting).head(letterhead));
    return this;
  }

  /// A line at the right edge, such as the number of a slip under its title.
  public Flow atRight(String text) {
    pieces.add(texts.atRight(text));
    return this;
  }

  /// An empty line.
  public Flow blank() {
    pieces.add(texts.blank());
    return this;
  }

  public Flow title(String text) {
    pieces.addAll(texts.title(text, text.replace("\n", "")));
    return this;
  }

  /// 目录: a line for each of these headings of level 1, which follow in the same words, with its page.
  public Flow contents(List<String> titles) {
    pieces.addAll(contents.pieces(titles));
    return this;
  }

  /// 附件: a new page, its label in 黑体 at the upper left, the title in the third line (7.3.7).
  public Flow annex(String label, String title) {
    pieces.add(Piece.pageBreak());
    pieces.addAll(texts.heading(new Block.Heading(1, label), 0));
    pieces.add(texts.blank().sticking());
    pieces.addAll(texts.title(title, label + " " + title.replace("\n", "")));
    return this;
  }

  /// What follows begins on a new page.
  public Flow pageBreak() {
    pieces.add(Piece.pageBreak());
    return this;
  }

  public Flow block(Block block) {
    boolean heading = afterHeading;
    afterHeading = block instanceof Block.Heading;
    switch (block) {
      case Block.Heading it -> {
        if (it.level() == 1) headings.put(pieces.size(), Span.text(it.spans()));
        pieces.addAll(texts.heading(it, 2));
      }
      case Block.Paragraph it -> pieces.addAll(texts.paragraph(it, heading));
      case Block.Figure it -> pieces.add(new FigurePieces(setting).piece(it));
      case Block.Signature it -> {
        stickLast();
        pieces.addAll(texts.signature(it));
      }
      case Table it -> pieces.addAll(new TablePieces(setting).pieces(it));
    }
    return this;
  }

  public Flow imprint(Imprint imprint) {
    pieces.add(new FramePieces(setting).imprint(imprint));
    return this;
  }

  /// Draws all pages, with their numbers.
  public void draw() throws IOException {
    Sheet sheet = setting.file().sheet();
    int before = sheet.index();
    var all = Paginator.paginate(setting.form(), pieces);
    headings.forEach((at, heading) ->
        all.stream()
            .filter(placed -> placed.piece() == pieces.get(at))
            .forEach(placed -> contents.found(heading, placed.page() + 1)));
    for (var placed : all) {
      while (placed.page() > sheet.index() - before) {
        number(sheet, sheet.index() - before);
        sheet = setting.file().sheet();
      }
      double top = setting.form().textTop() - placed.down();
      var head = placed.piece().head();
      if (head != null) {
        switch (placed.head()) {
          case NONE -> {}
          case FIRST -> head.first().draw(sheet, top);
          case AGAIN -> head.again().draw(sheet, top);
        }
        if (placed.head() != Placed.HeadUse.NONE) top -= head.height();
      }
      placed.piece().drawing().draw(sheet, top);
    }
    number(sheet, sheet.index() - before);
  }

  private void number(Sheet sheet, int page) throws IOException {
    if (!letter || page > 0) new FramePieces(setting).number(sheet, page);
  }

  private void stickLast() {
    if (pieces.isEmpty() || pieces.getLast().kind() != Kind.LINE) return;
    pieces.set(pieces.size() - 1, pieces.getLast().sticking());
  }
}
