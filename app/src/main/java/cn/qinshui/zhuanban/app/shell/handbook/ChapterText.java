package cn.qinshui.zhuanban.app.shell.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a chapter: `#` headings, paragraphs, `- ` and `1. ` lists, `**strong**`, `` `key` ``, `[text](chapter)`.
final class ChapterText {

  private static final Pattern HEADING = Pattern.compile("(#{1,3}) (.+)");
  private static final Pattern ITEM = Pattern.compile("(-|\\d+\\.) (.+)");
  private static final Pattern SPAN = Pattern.compile("\\*\\*(.+?)\\*\\*|`(.+?)`|\\[(.+?)]\\((.+?)\\)");

  private ChapterText() {}

  static List<Block> read(String text) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : text.lines().map(String::strip).toList()) {
      Matcher heading = HEADING.matcher(line);
      Matcher item = ITEM.matcher(line);
      boolean breaks = line.isEmpty() || heading.matches() || item.matches();
      if (breaks && !paragraph.isEmpty()) {
        blocks.add(new Block.Paragraph(spans(paragraph.toString())));
        paragraph.setLength(0);
      }
      if (heading.matches()) {
        blocks.add(new Block.Heading(heading.group(1).length(), heading.group(2)));
      } else if (item.matches()) {
        blocks.add(new Block.Item(item.group(1).equals("-") ? "•" : item.group(1), spans(item.group(2))));
      } else {
        paragraph.append(line);
      }
    }
    if (!paragraph.isEmpty()) {
      blocks.add(new Block.Paragraph(spans(paragraph.toString())));
    }
    return List.copyOf(blocks);
  }

  private static List<Block.Span> spans(String text) {
    List<Block.Span> spans = new ArrayList<>();
    Matcher matcher = SPAN.matcher(text);
    int end = 0;
    while (matcher.find()) {
      if (matcher.start() > end) {
        spans.add(new Block.Span.Plain(text.substring(end, matcher.start())));
      }
      if (matcher.group(1) != null) {
        spans.add(new Block.Span.Strong(matcher.group(1)));
      } else if (matcher.group(2) != null) {
        spans.add(new Block.Span.Key(matcher.group(2)));
      } else {
        spans.add(new Block.Span.Link(matcher.group(3), matcher.group(4)));
      }
      end = matcher.end();
    }
    if (end < text.length()) {
      spans.add(new Block.Span.Plain(text.substring(end)));
    }
    return List.copyOf(spans);
  }
}
