package cn.qinshui.zhuanban.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What a command found or made: facts by the keys that scripts rely on, and lines for a person.
final class Answer {
  private final Map<String, Object> facts = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  /// A count, a text, a yes or no; a path becomes absolute.
  Answer with(String key, Object fact) {
    facts.put(key, fact instanceof Path path ? path.toAbsolutePath().normalize().toString() : fact);
    return this;
  }

  Answer line(String sentence) {
    lines.add(sentence);
    return this;
  }

  /// Why the answer is not good; with one of these the command ends as refused.
  Answer complaint(String sentence) {
    complaints.add(sentence);
    return this;
  }

  int exitCode() {
    return complaints.isEmpty() ? Cli.DONE : Cli.REFUSED;
  }

  /// `json`: the facts as one object on `out`, everything else on `err`; else the lines on `out`.
  void print(boolean json, PrintStream out, PrintStream err) {
    if (json) out.println(json());
    lines.forEach((json ? err : out)::println);
    complaints.forEach(err::println);
  }

  private String json() {
    var text = new java.io.StringWriter();
    try (JsonGenerator object = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      object.writeStartObject();
      facts.forEach((key, fact) -> {
        object.writeName(key);
        switch (fact) {
          case Boolean answer -> object.writeBoolean(answer);
          case Number number -> object.writeNumber(number.longValue());
          default -> object.writeString(fact.toString());
        }
      });
      object.writeEndObject();
    }
    return text.toString();
  }
}
