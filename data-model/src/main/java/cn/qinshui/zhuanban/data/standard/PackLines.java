package cn.qinshui.zhuanban.data.standard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// On which line of a pack's text each part begins; parts are named as criteria[3].test.all[0].
final class PackLines {
  private final Map<String, Integer> lines = new HashMap<>();

  private record Step(String path, boolean isArray, int[] next) {}

  private PackLines() {}

  /// @param json a text that was read without fault
  static PackLines of(String json) {
    var found = new PackLines();
    try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      found.read(parser);
    }
    return found;
  }

  /// The line of a part of a text that may be wrong further on; 0 where it cannot be told.
  static int lineOf(String json, String path) {
    try {
      return of(json).of(new PackCheck.Fault(path, ""));
    } catch (JacksonException e) {
      return 0;
    }
  }

  private void read(JsonParser parser) {
    Deque<Step> steps = new ArrayDeque<>();
    var name = "";
    for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token == JsonToken.PROPERTY_NAME) {
        name = parser.currentName();
        continue;
      }
      if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
        steps.pop();
        continue;
      }
      var path = path(steps.peek(), name);
      lines.put(path, parser.currentTokenLocation().getLineNr());
      if (token == JsonToken.START_OBJECT) steps.push(new Step(path, false, new int[1]));
      if (token == JsonToken.START_ARRAY) steps.push(new Step(path, true, new int[1]));
    }
  }

  private static String path(@Nullable Step within, String name) {
    if (within == null) return "";
    if (within.isArray()) return within.path() + "[" + within.next()[0]++ + "]";
    return within.path().isEmpty() ? name : within.path() + "." + name;
  }

  /// The line of a part, or of the nearest part around it.
  int of(PackCheck.Fault fault) {
    var path = fault.path();
    while (!path.isEmpty()) {
      var line = lines.get(path);
      if (line != null) return line;
      int cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
      path = cut < 0 ? "" : path.substring(0, cut);
    }
    return 1;
  }
}
