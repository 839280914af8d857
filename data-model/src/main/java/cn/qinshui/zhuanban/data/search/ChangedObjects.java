package cn.qinshui.zhuanban.data.search;

import cn.qinshui.zhuanban.data.db.Changes;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.History;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which searched objects some deeds touched, told by their row images.
final class ChangedObjects {
  private static final Map<String, SearchGroup> BY_ROW =
      Map.of(
          "enterprise",
          SearchGroup.ENTERPRISE,
          "demand",
          SearchGroup.DEMAND,
          "visit",
          SearchGroup.VISIT,
          "policy",
          SearchGroup.POLICY,
          "register_entry",
          SearchGroup.REGISTER,
          "meeting",
          SearchGroup.MEETING,
          "attachment",
          SearchGroup.FILE);
  private static final Map<String, Part> PARTS =
      Map.of(
          "enterprise_name",
          new Part(SearchGroup.ENTERPRISE, "enterprise_id"),
          "contact",
          new Part(SearchGroup.ENTERPRISE, "enterprise_id"),
          "agenda_item",
          new Part(SearchGroup.MEETING, "meeting_id"),
          "resolution",
          new Part(SearchGroup.MEETING, "meeting_id"));
  private static final String TEXT = "attachment_text";
  private static final Map<String, SearchGroup> SMALL =
      Map.of("measure", SearchGroup.MEASURE, "unit", SearchGroup.UNIT, "unit_alias", SearchGroup.UNIT);

  /// All tables whose rows are searched.
  static final Set<String> TABLES =
      Stream.of(BY_ROW.keySet(), PARTS.keySet(), SMALL.keySet(), Set.of(TEXT))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private final History history;

  /// Rows that are found as part of what `column` names.
  private record Part(SearchGroup group, String column) {}

  /// @param wholeGroups to be read anew altogether
  /// @param textsSince the first change set in which words of files were put down; null where there was none
  record Changed(Set<SearchGroup> wholeGroups, Map<SearchGroup, Set<Long>> ids, @Nullable Long textsSince) {}

  ChangedObjects(Database database) {
    history = new History(database);
  }

  Changed of(List<Changes.Notice> notices) {
    var whole = EnumSet.noneOf(SearchGroup.class);
    var ids = new EnumMap<SearchGroup, Set<Long>>(SearchGroup.class);
    Long textsSince = null;
    for (var notice : notices) {
      var groups = groups(notice.tables());
      if (textsSince == null && notice.touches(TEXT)) textsSince = notice.setId();
      if (notice.deed().kind() == Deed.Kind.SEED) {
        whole.addAll(groups); // rows loaded at once leave no images
      } else if (!groups.isEmpty()) {
        for (var row : history.rows(notice.setId())) add(row, whole, ids);
      }
    }
    whole.forEach(ids::remove);
    return new Changed(whole, ids, textsSince);
  }

  private static Set<SearchGroup> groups(Collection<String> tables) {
    var groups = EnumSet.noneOf(SearchGroup.class);
    for (var table : tables) {
      if (BY_ROW.containsKey(table)) groups.add(BY_ROW.get(table));
      if (SMALL.containsKey(table)) groups.add(SMALL.get(table));
      if (PARTS.containsKey(table)) groups.add(PARTS.get(table).group());
    }
    return groups;
  }

  private static void add(History.RowChange row, Set<SearchGroup> whole, Map<SearchGroup, Set<Long>> ids) {
    if (SMALL.containsKey(row.table())) whole.add(SMALL.get(row.table()));
    if (BY_ROW.containsKey(row.table())) idsOf(ids, BY_ROW.get(row.table())).add(row.rowId());
    var part = PARTS.get(row.table());
    if (part == null) return;
    Stream.of(row.before(), row.after())
        .forEach(image -> {
          if (image != null) idsOf(ids, part.group()).add(Long.valueOf(image.get(part.column())));
        });
  }

  private static Set<Long> idsOf(Map<SearchGroup, Set<Long>> ids, SearchGroup group) {
    return ids.computeIfAbsent(group, _ -> new HashSet<>());
  }
}
