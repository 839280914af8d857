package cn.qinshui.zhuanban.report.core.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Words of official Chinese that a centred line should not break in two. Reading is greedy: the longest known word wins.
final class Words {
  private static final Set<String> KNOWN = read();
  private static final int LONGEST = KNOWN.stream().mapToInt(String::length).max().orElse(1);

  private Words() {}

  /// The tokens with every known word joined so that no line can end inside it.
  static List<Token> joined(List<Token> tokens) {
    var text =
        tokens.stream()
            .map(token -> token.kind() == CharClass.IDEOGRAPH && token.text().length() == 1 ? token.text() : "\0")
            .collect(Collectors.joining());
    var result = new ArrayList<Token>();
    int at = 0;
    while (at < tokens.size()) {
      int length = wordAt(text, at);
      for (int i = at; i < at + length; i++) {
        result.add(i < at + length - 1 ? tokens.get(i).clinging() : tokens.get(i));
      }
      at += length;
    }
    return result;
  }

  private static int wordAt(String text, int at) {
    for (int length = Math.min(LONGEST, text.length() - at); length > 1; length--) {
      if (KNOWN.contains(text.substring(at, at + length))) return length;
    }
    return 1;
  }

  private static Set<String> read() {
    try (var in = Words.class.getResourceAsStream("words.txt")) {
      if (in == null) throw new IOException("words.txt is not on the class path");
      var words = new HashSet<String>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> words.addAll(List.of(line.split(" "))));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
