package cn.qinshui.zhuanban.data.timeline;

import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_KIND;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.db.Page;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.register.RegisterKind;
import cn.qinshui.zhuanban.data.register.RegisterKindReader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Select;

/// A firm's timeline, newest first.
public final class TimelineStore {
  private final Database database;

  public TimelineStore(Database database) {
    this.database = database;
  }

  /// One page; the sort of the request is not looked at.
  public Page<TimelineEntry> page(TimelineFilter filter, PageRequest request) {
    return database.read(sql -> {
      var all = union(filter).asTable("all_parts");
      var lines =
          sql.select(all.fields())
              .from(all)
              .orderBy(all.field(1).desc(), all.field(2).desc(), all.field(0))
              .limit(request.limit())
              .offset(request.offset())
              .fetch();
      var words =
          new TimelineWords(
              Dictionaries.of(sql, database.county()), registers(sql, lines), LocalDate.now(database.clock()));
      return new Page<>(lines.map(words::entry), request.offset());
    });
  }

  /// How many entries the timeline of this filter has.
  public int count(TimelineFilter filter) {
    return database.read(sql -> sql.fetchCount(union(filter)));
  }

  private static Select<Record> union(TimelineFilter filter) {
    var parts = new TimelineParts(filter.enterpriseId());
    return Stream.of(TimelineKind.values())
        .filter(filter::shows)
        .flatMap(parts::of)
        .reduce((one, other) -> one.unionAll(other))
        .orElseThrow();
  }

  /// The kinds of ledger whose entries are on the page.
  private Map<String, RegisterKind> registers(DSLContext sql, Result<Record> lines) {
    Set<String> codes = new HashSet<>();
    for (var line : lines) if (TimelineWords.kind(line) == TimelineKind.REGISTER) codes.add(line.get(5, String.class));
    if (codes.isEmpty()) return Map.of();
    return sql.select(REGISTER_KIND.CODE, REGISTER_KIND.BODY)
        .from(REGISTER_KIND)
        .where(REGISTER_KIND.COUNTY.eq(database.county()), REGISTER_KIND.CODE.in(codes))
        .fetchMap(REGISTER_KIND.CODE, line -> RegisterKindReader.read(line.value1(), line.value2()));
  }
}
