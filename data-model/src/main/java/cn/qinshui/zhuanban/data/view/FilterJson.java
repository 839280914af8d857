package cn.qinshui.zhuanban.data.view;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The filter of a list (a record) as readable JSON: only the parts that narrow. A part that this version no longer
/// understands is left out and named, the rest is kept.
public final class FilterJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultVisibility(seen ->
              seen.withGetterVisibility(Visibility.NONE)
                  .withIsGetterVisibility(Visibility.NONE)
                  .withFieldVisibility(Visibility.ANY))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .changeDefaultPropertyInclusion(
              _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  private FilterJson() {}

  /// What came of reading.
  ///
  /// @param lost the parts that were left out, in words
  public record Read<F>(F filter, List<String> lost) {
    public Read {
      lost = List.copyOf(lost);
    }
  }

  /// @param everything the filter of the same list that narrows nothing
  public static String text(Object filter, Object everything) {
    var text = JSON.createObjectNode();
    for (var part : parts(everything)) {
      var value = value(part, filter);
      if (value != null && !value.equals(value(part, everything))) text.set(part.getName(), node(value));
    }
    return text.toString();
  }

  private static JsonNode node(Object value) {
    if (!(value instanceof Collection<?> many)) return JSON.valueToTree(value);
    var nodes = JSON.createArrayNode();
    many.stream()
        .map(each -> JSON.<JsonNode>valueToTree(each))
        .sorted(Comparator.comparing(JsonNode::toString))
        .forEach(nodes::add);
    return nodes;
  }

  public static <F> Read<F> read(String text, F everything) {
    var lost = new ArrayList<String>();
    var values = new HashMap<String, @Nullable Object>();
    var types = new HashMap<String, Type>();
    for (var part : parts(everything)) types.put(part.getName(), part.getGenericType());
    JsonNode tree;
    try {
      tree = JSON.readTree(text);
    } catch (JacksonException e) {
      return new Read<>(everything, List.of("整个筛选条件"));
    }
    for (var each : tree.properties()) {
      var type = types.get(each.getKey());
      if (type == null) lost.add(each.getKey());
      else part(each.getKey(), each.getValue(), type, lost).ifPresent(value -> values.put(each.getKey(), value));
    }
    return new Read<>(with(everything, values), lost);
  }

  private static Optional<Object> part(String name, JsonNode node, Type type, List<String> lost) {
    if (!node.isArray() || !(type instanceof ParameterizedType many)) return converted(name, node, type, lost);
    var values = new LinkedHashSet<Object>();
    for (var each : node) converted(name, each, many.getActualTypeArguments()[0], lost).ifPresent(values::add);
    return values.isEmpty() && !node.isEmpty() ? Optional.empty() : Optional.of(values);
  }

  private static Optional<Object> converted(String name, JsonNode node, Type type, List<String> lost) {
    try {
      return Optional.ofNullable(JSON.convertValue(node, JSON.getTypeFactory().constructType(type)));
    } catch (JacksonException | IllegalArgumentException e) {
      lost.add(name + "：" + (node.isValueNode() ? node.asString() : node.toString()));
      return Optional.empty();
    }
  }

  /// The same filter with some parts replaced.
  static <F> F with(F filter, Map<String, @Nullable Object> values) {
    var parts = parts(filter);
    var arguments =
        parts.stream()
            .map(part -> values.containsKey(part.getName()) ? values.get(part.getName()) : value(part, filter))
            .toArray();
    @SuppressWarnings("unchecked") // a record's class is the class of its instance
    var type = (Class<F>) filter.getClass();
    try {
      return type.getDeclaredConstructor(parts.stream().map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What narrows, by the name of the part.
  static Map<String, Object> narrowing(Object filter, Object everything) {
    var found = new LinkedHashMap<String, Object>();
    for (var part : parts(filter)) {
      var value = value(part, filter);
      if (value != null && !Objects.equals(value, value(part, everything))) found.put(part.getName(), value);
    }
    return found;
  }

  /// The words typed into the search field, where the filter has some.
  public static String typed(Object filter) {
    return parts(filter).stream()
        .filter(part -> part.getName().equals("text"))
        .map(part -> String.valueOf(value(part, filter)))
        .findFirst()
        .orElse("");
  }

  /// The same without the words typed into the search field: they are of the moment.
  public static <F> F withoutTyped(F filter) {
    return typed(filter).isEmpty() ? filter : with(filter, Map.of("text", ""));
  }

  private static List<RecordComponent> parts(Object filter) {
    var parts = filter.getClass().getRecordComponents();
    if (parts == null) throw new IllegalArgumentException(filter.getClass() + " is not a record");
    return Arrays.asList(parts);
  }

  private static @Nullable Object value(RecordComponent part, Object filter) {
    try {
      return part.getAccessor().invoke(filter);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  /// All names of parts that a filter can have.
  static Set<String> names(Object filter) {
    var names = new LinkedHashSet<String>();
    for (var part : parts(filter)) names.add(part.getName());
    return names;
  }
}
