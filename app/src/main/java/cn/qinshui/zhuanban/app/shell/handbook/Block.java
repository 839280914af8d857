package cn.qinshui.zhuanban.app.shell.handbook;

import java.util.List;

/// A part of a chapter.
public sealed interface Block {

  /// @param level 1 for the chapter's name, 2 and 3 below it
  record Heading(int level, String text) implements Block {}

  record Paragraph(List<Span> spans) implements Block {}

  /// A line of a list; `mark` is • or the number as written.
  record Item(String mark, List<Span> spans) implements Block {}

  /// A piece of running text.
  sealed interface Span {
    record Plain(String text) implements Span {}

    record Strong(String text) implements Span {}

    /// A key or a word on the screen.
    record Key(String text) implements Span {}

    /// Leads to another chapter.
    record Link(String text, String chapter) implements Span {}
  }
}
