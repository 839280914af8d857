package cn.qinshui.zhuanban.data.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// How a part of a filter is said in Chinese, and where the things it names are kept; from views/filter-words.json.
///
/// @param word empty where the value says it all
record FilterWord(
    String part,
    String word,
    @Nullable String table,
    @Nullable String by,
    @Nullable String name,
    @Nullable String dictionary,
    @Nullable String yes,
    @Nullable String no) {
  private static final Map<String, FilterWord> ALL = load();

  private record Shipped(@Nullable String $说明, List<FilterWord> words) {}

  private static Map<String, FilterWord> load() {
    try (var file = FilterWord.class.getResourceAsStream("/views/filter-words.json")) {
      if (file == null) throw new IllegalStateException("views/filter-words.json is missing");
      var all = new HashMap<String, FilterWord>();
      for (var word : JsonMapper.builder().build().readValue(file, Shipped.class).words()) all.put(word.part(), word);
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The word for a part of a filter: of this filter alone, else of every filter.
  static Optional<FilterWord> of(Object filter, String part) {
    var own = ALL.get(filter.getClass().getSimpleName() + "." + part);
    return Optional.ofNullable(own != null ? own : ALL.get(part));
  }

  boolean refers() {
    return table != null && by != null && name != null;
  }
}
