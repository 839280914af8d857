package cn.qinshui.zhuanban.data.view;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.jooq.DefaultSchema;
import cn.qinshui.zhuanban.data.shared.DayRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// What a filter says, in words; and which of the things it names are no longer in the library.
public final class FilterWordStore {
  private static final int MOST_NAMED = 6;

  private final Database database;

  public FilterWordStore(Database database) {
    this.database = database;
  }

  /// 乡镇：龙港镇、郑庄镇；未注册服务网. Empty where nothing narrows.
  public String line(Object filter, Object everything) {
    var dictionaries = Dictionaries.of(database);
    return database.read(sql ->
        FilterJson.narrowing(filter, everything).entrySet().stream()
            .map(part -> said(sql, dictionaries, filter, part.getKey(), part.getValue()))
            .collect(Collectors.joining("；")));
  }

  private static String said(DSLContext sql, Dictionaries dictionaries, Object filter, String part, Object value) {
    var word = FilterWord.of(filter, part);
    var all = many(value);
    var names = word.filter(FilterWord::refers).map(w -> names(sql, w, all)).orElse(Map.of());
    var said =
        all.stream()
            .map(one -> names.containsKey(one) ? names.get(one) : shown(one, word.orElse(null), dictionaries))
            .sorted()
            .toList();
    var text = String.join("、", said.subList(0, Math.min(said.size(), MOST_NAMED)));
    if (said.size() > MOST_NAMED) text += "等 " + said.size() + " 项";
    var head = word.map(FilterWord::word).orElse(part);
    return head.isEmpty() ? text : head + "：" + text;
  }

  private static Collection<?> many(Object value) {
    return value instanceof Collection<?> many ? many : List.of(value);
  }

  private static String shown(Object one, @Nullable FilterWord word, Dictionaries dictionaries) {
    if (one instanceof Boolean yes && word != null && word.yes() != null && word.no() != null) {
      return yes ? word.yes() : word.no();
    }
    if (one instanceof String code && word != null && word.dictionary() != null) {
      return dictionaries.choice(word.dictionary(), code).label();
    }
    if (one instanceof DayRange range) return range(range);
    return label(one);
  }

  private static String range(DayRange range) {
    if (range.from() == null) return String.valueOf(range.to()) + " 以前";
    return range.to() == null ? range.from() + " 以后" : range.from() + " 至 " + range.to();
  }

  /// What stands on a type is its label: enums and named questions have one.
  private static String label(Object one) {
    for (var method : List.of("label", "word")) {
      try {
        return String.valueOf(one.getClass().getMethod(method).invoke(one));
      } catch (NoSuchMethodException e) {
        continue;
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return String.valueOf(one);
  }

  private static Map<Object, String> names(DSLContext sql, FilterWord word, Collection<?> keys) {
    var table = Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(word.table()));
    var by = Objects.requireNonNull(table.field(word.by()));
    var name = DSL.cast(Objects.requireNonNull(table.field(word.name())), String.class);
    var found = new HashMap<Object, String>();
    sql.select(by, name)
        .from(table)
        .where(by.cast(String.class).in(keys.stream().map(String::valueOf).toList()))
        .forEach(row -> found.put(row.get(0), String.valueOf(row.get(1))));
    return found;
  }

  /// The filter without what it names that is no longer there; each is said in a word.
  public <F> FilterJson.Read<F> present(F filter, F everything) {
    var gone = new ArrayList<String>();
    var kept = new HashMap<String, @Nullable Object>();
    database.read(sql -> {
      FilterJson.narrowing(filter, everything)
          .forEach((part, value) ->
              FilterWord.of(filter, part)
                  .filter(FilterWord::refers)
                  .ifPresent(word -> {
                    var missing = missing(sql, word, many(value));
                    if (missing.isEmpty()) return;
                    missing.forEach(one -> gone.add(word.word() + "“" + one + "”"));
                    kept.put(part, without(value, missing));
                  }));
      return gone;
    });
    return new FilterJson.Read<>(kept.isEmpty() ? filter : FilterJson.with(filter, kept), gone);
  }

  private static Set<Object> missing(DSLContext sql, FilterWord word, Collection<?> keys) {
    var missing = new LinkedHashSet<Object>(keys);
    missing.removeAll(names(sql, word, keys).keySet());
    return missing;
  }

  private static @Nullable Object without(Object value, Set<Object> missing) {
    if (!(value instanceof Set<?> all)) return null;
    var rest = new LinkedHashSet<Object>(all);
    rest.removeAll(missing);
    return rest;
  }

  /// Reads a saved filter, and leaves out what is no longer there.
  public <F> FilterJson.Read<F> read(String text, F everything) {
    var read = FilterJson.read(text, everything);
    var present = present(read.filter(), everything);
    var lost = new ArrayList<String>();
    for (var part : read.lost()) lost.add(word(everything, part));
    lost.addAll(present.lost());
    return new FilterJson.Read<>(present.filter(), lost);
  }

  /// `states：SLEEPING` as 状态“SLEEPING”.
  private static String word(Object everything, String lost) {
    var at = lost.indexOf('：');
    var part = at < 0 ? lost : lost.substring(0, at);
    var word = FilterWord.of(everything, part).map(FilterWord::word).filter(w -> !w.isEmpty()).orElse("条件");
    return word + "“" + (at < 0 ? lost : lost.substring(at + 1)) + "”";
  }
}
