package cn.qinshui.zhuanban.report.core.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of a paper's running text, free of any file format.
public sealed interface Block permits Block.Heading, Block.Paragraph, Block.Figure, Block.Signature, Table {

  /// Level 1 is 一、 in 黑体, level 2 （一） in 楷体, level 3 1. and level 4 （1） in bold 仿宋. The number belongs to the text.
  record Heading(int level, List<Span> spans) implements Block {
    public Heading {
      if (level < 1 || level > 4) throw new IllegalArgumentException("heading level " + level);
      spans = List.copyOf(spans);
    }

    public Heading(int level, String text) {
      this(level, List.of(Span.of(text)));
    }
  }

  /// Justified body text; `indented` begins two characters in, as every paragraph of an official paper does but the addressee.
  record Paragraph(List<Span> spans, boolean indented) implements Block {
    public Paragraph {
      spans = List.copyOf(spans);
    }

    public Paragraph(List<Span> spans) {
      this(spans, true);
    }

    public Paragraph(String text) {
      this(List.of(Span.of(text)), true);
    }
  }

  /// A chart with its caption below. It may float to the head of the next page. `alternative` is read aloud to who cannot see it;
  /// null takes the chart's own description.
  record Figure(Chart chart, String caption, @Nullable String alternative) implements Block {
    public Figure(Chart chart, String caption) {
      this(chart, caption, null);
    }
  }

  /// Office and date at the end of a text (署名、成文日期), two lines that never stand alone.
  record Signature(String office, String date) implements Block {}
}
