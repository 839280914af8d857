package cn.qinshui.zhuanban.data.exchange;

import static cn.qinshui.zhuanban.data.jooq.Tables.CONTACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE_FACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE_NAME;
import static cn.qinshui.zhuanban.data.jooq.Tables.LEAD;
import static cn.qinshui.zhuanban.data.jooq.Tables.QUALIFICATION;
import static cn.qinshui.zhuanban.data.jooq.Tables.VISIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;

import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Reads what the library holds of the firms of a few hundred rows, in as few questions as there are tables.
final class LibraryChunkStore {
  private final DSLContext sql;
  private final String county;
  private final ImportSetup setup;
  private final LibraryKeys keys;

  LibraryChunkStore(DSLContext sql, String county, ImportSetup setup, LibraryKeys keys) {
    this.sql = sql;
    this.county = county;
    this.setup = setup;
    this.keys = keys;
  }

  LibraryChunk read(List<ReadRow> rows) {
    var chunk = new LibraryChunk();
    var codes = keys.codes(rows.stream().map(row -> row.code).filter(Objects::nonNull).collect(Collectors.toSet()));
    if (!codes.isEmpty()) firms(ENTERPRISE.CODE.in(codes), chunk);
    var written = new HashSet<String>();
    for (var row : rows) if (!row.name.isEmpty()) written.addAll(FirmNames.written(row.name));
    var names = keys.names(written);
    if (!names.isEmpty()) firms(ENTERPRISE.NAME.in(names), chunk);
    if (!names.isEmpty()) formerNames(names, chunk);
    keptOnes(chunk);
    for (var firm : chunk.byId.values()) {
      if (firm.getCode() != null) chunk.byCode.computeIfAbsent(firm.getCode(), _ -> new ArrayList<>()).add(firm);
      chunk.byName.computeIfAbsent(FirmNames.same(firm.getName()), _ -> new ArrayList<>()).add(firm);
    }
    parts(chunk, rows);
    return chunk;
  }

  private void firms(Condition which, LibraryChunk chunk) {
    sql.selectFrom(ENTERPRISE)
        .where(ENTERPRISE.COUNTY.eq(county), which)
        .forEach(firm -> chunk.byId.put(firm.getId(), firm));
  }

  private void formerNames(List<String> names, LibraryChunk chunk) {
    var owners =
        sql.select(ENTERPRISE_NAME.NAME, ENTERPRISE_NAME.ENTERPRISE_ID)
            .from(ENTERPRISE_NAME)
            .where(ENTERPRISE_NAME.COUNTY.eq(county), ENTERPRISE_NAME.NAME.in(names))
            .fetch();
    if (owners.isEmpty()) return;
    firms(ENTERPRISE.ID.in(owners.map(owner -> owner.value2())), chunk);
    for (var owner : owners) {
      EnterpriseRecord firm = chunk.byId.get(owner.value2());
      if (firm != null)
        chunk.byFormerName.computeIfAbsent(FirmNames.same(owner.value1()), _ -> new ArrayList<>()).add(firm);
    }
  }

  /// Those into which found ones were merged.
  private void keptOnes(LibraryChunk chunk) {
    while (true) {
      var missing =
          chunk.byId.values().stream()
              .map(EnterpriseRecord::getMergedIntoId)
              .filter(id -> id != null && !chunk.byId.containsKey(id))
              .collect(Collectors.toSet());
      if (missing.isEmpty()) return;
      firms(ENTERPRISE.ID.in(missing), chunk);
      if (!chunk.byId.keySet().containsAll(missing)) return;
    }
  }

  private void parts(LibraryChunk chunk, List<ReadRow> rows) {
    Collection<Long> ids = chunk.byId.keySet();
    var used = setup.used().stream().map(use -> use.taken().part()).collect(Collectors.toSet());
    if (used.contains(FieldPart.LEAD) || setup.kind() == ImportKind.LEADS) leads(chunk, rows);
    if (ids.isEmpty()) return;
    if (used.contains(FieldPart.CONTACT)) {
      chunk.contacts =
          sql.selectFrom(CONTACT)
              .where(CONTACT.ENTERPRISE_ID.in(ids))
              .orderBy(CONTACT.ID)
              .fetchGroups(CONTACT.ENTERPRISE_ID, row -> row);
    }
    if (used.contains(FieldPart.FIGURES)) {
      chunk.figures =
          sql.selectFrom(YEAR_FIGURES)
              .where(YEAR_FIGURES.ENTERPRISE_ID.in(ids), YEAR_FIGURES.FISCAL_YEAR.in(years(rows)))
              .orderBy(YEAR_FIGURES.ID)
              .fetchGroups(YEAR_FIGURES.ENTERPRISE_ID, row -> row);
    }
    if (used.contains(FieldPart.FACT)) {
      chunk.facts =
          sql.selectFrom(ENTERPRISE_FACT)
              .where(ENTERPRISE_FACT.ENTERPRISE_ID.in(ids))
              .orderBy(ENTERPRISE_FACT.ID.desc())
              .fetchGroups(ENTERPRISE_FACT.ENTERPRISE_ID, row -> row);
    }
    if (setup.kind() == ImportKind.TITLES) {
      chunk.titles =
          sql.selectFrom(QUALIFICATION)
              .where(QUALIFICATION.ENTERPRISE_ID.in(ids))
              .orderBy(QUALIFICATION.GRANTED_ON, QUALIFICATION.ID)
              .fetchGroups(QUALIFICATION.ENTERPRISE_ID, row -> row);
    }
    if (setup.kind() == ImportKind.VISITS) {
      chunk.visits =
          sql.selectFrom(VISIT)
              .where(VISIT.ENTERPRISE_ID.in(ids), VISIT.DELETED_AT.isNull())
              .orderBy(VISIT.ID)
              .fetchGroups(VISIT.ENTERPRISE_ID, row -> row);
    }
  }

  private Set<Integer> years(List<ReadRow> rows) {
    var years = new HashSet<Integer>();
    years.add(setup.defaults().year());
    for (var use : setup.used()) if (use.year() != null) years.add(use.year());
    for (var row : rows) if (row.year != null) years.add(row.year);
    return years;
  }

  private void leads(LibraryChunk chunk, List<ReadRow> rows) {
    var names = rows.stream().map(row -> row.name).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    var codes = rows.stream().map(row -> row.code).filter(Objects::nonNull).collect(Collectors.toSet());
    chunk.leads =
        sql.selectFrom(LEAD)
            .where(
                LEAD.COUNTY.eq(county),
                LEAD.DELETED_AT.isNull(),
                LEAD.NAME.in(names).or(LEAD.CODE.in(codes)).or(LEAD.ENTERPRISE_ID.in(chunk.byId.keySet())))
            .orderBy(LEAD.ID)
            .fetch();
  }
}
