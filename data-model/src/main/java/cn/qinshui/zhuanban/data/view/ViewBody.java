package cn.qinshui.zhuanban.data.view;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a saved view holds: the table's look, and the filter as the readable text of [FilterJson].
public record ViewBody(ListLook look, String filter) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private record Stored(
      @Nullable List<ListLook.@Nullable Column> columns,
      @Nullable String sort,
      boolean descending,
      @Nullable JsonNode filter) {}

  public String text() {
    return JSON.writeValueAsString(
        new Stored(List.copyOf(look.columns()), look.sort(), look.descending(), JSON.readTree(filter)));
  }

  /// A text that cannot be read at all is a view of everything in the table's own look.
  public static ViewBody read(String text) {
    try {
      var stored = JSON.readValue(text, Stored.class);
      var columns = Objects.requireNonNullElse(stored.columns(), List.<ListLook.@Nullable Column>of());
      var look = new ListLook(columns.stream().filter(Objects::nonNull).toList(), stored.sort(), stored.descending());
      return new ViewBody(look, stored.filter() == null ? "{}" : stored.filter().toString());
    } catch (JacksonException e) {
      return new ViewBody(new ListLook(List.of(), null, false), "{}");
    }
  }
}
