package cn.qinshui.zhuanban.report.core.content;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A run of text of one look. `role` and `ink` null mean: as the block has it. `link` is an opaque key; where such a span came to lie
/// on the paper is told afterwards, so that a preview can make it clickable. A span with a `signal` draws its sign, not its text.
public record Span(
    String text,
    @Nullable FontRole role,
    boolean bold,
    boolean small,
    @Nullable Ink ink,
    @Nullable String link,
    @Nullable Signal signal) {

  public static Span of(String text) {
    return new Span(text, null, false, false, null, null, null);
  }

  /// A counted number (or any words) that the window can open.
  public static Span linked(String text, String link) {
    return new Span(text, null, false, false, null, link, null);
  }

  /// The sign of a signal alone; pair it with the word: see [#spelled].
  public static Span sign(Signal signal) {
    return new Span("", null, false, false, signal.ink(), null, signal);
  }

  /// Sign and word of a signal, in its colour.
  public static List<Span> spelled(Signal signal) {
    return List.of(sign(signal), of(signal.word()).in(signal.ink()));
  }

  public Span in(FontRole newRole) {
    return new Span(text, newRole, bold, small, ink, link, signal);
  }

  public Span in(Ink newInk) {
    return new Span(text, role, bold, small, newInk, link, signal);
  }

  public Span strong() {
    return new Span(text, role, true, small, ink, link, signal);
  }

  /// Four fifths of the size around it.
  public Span smaller() {
    return new Span(text, role, bold, true, ink, link, signal);
  }

  public Span to(String newLink) {
    return new Span(text, role, bold, small, ink, newLink, signal);
  }

  /// The plain text of several spans.
  public static String text(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  public static List<Span> list(Span... spans) {
    return Arrays.asList(spans);
  }
}
