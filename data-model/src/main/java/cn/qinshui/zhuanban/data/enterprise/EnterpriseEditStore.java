package cn.qinshui.zhuanban.data.enterprise;

import static cn.qinshui.zhuanban.data.jooq.Tables.CHAIN;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE_NAME;
import static cn.qinshui.zhuanban.data.jooq.Tables.INDUSTRY;
import static cn.qinshui.zhuanban.data.jooq.Tables.TOWN;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseNameRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import cn.qinshui.zhuanban.data.shared.Problem;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Entering, changing, recycling and restoring firms.
public final class EnterpriseEditStore {
  private final Database database;
  private final Pinyin pinyin;
  private final SizeStore sizes;

  public EnterpriseEditStore(Database database, Pinyin pinyin, SizeStore sizes) {
    this.database = database;
    this.pinyin = pinyin;
    this.sizes = sizes;
  }

  /// Everything to say about a draft before it is saved; `id` is the firm being edited, null for a new one.
  public List<Problem> problems(EnterpriseDraft draft, @Nullable Long id) {
    var found = new ArrayList<>(EnterpriseRules.check(draft, LocalDate.now(database.clock())));
    found.addAll(database.read(sql -> unknownCodes(sql, draft)));
    for (var duplicate : duplicates(draft, id)) {
      found.add(Problem.question(duplicate.field().name(), duplicate.sentence()));
    }
    return found;
  }

  private List<Problem> unknownCodes(DSLContext sql, EnterpriseDraft draft) {
    var found = new ArrayList<Problem>();
    var town = draft.townCode();
    if (town != null && !sql.fetchExists(TOWN, TOWN.COUNTY.eq(database.county()).and(TOWN.CODE.eq(town)))) {
      found.add(unknown(EnterpriseField.TOWN, town, "乡镇名录"));
    }
    var industry = draft.industryCode();
    if (industry != null && !sql.fetchExists(INDUSTRY, DSL.val(industry).startsWith(INDUSTRY.CODE))) {
      found.add(unknown(EnterpriseField.INDUSTRY, industry, "行业分类"));
    }
    var chain = draft.chainId();
    if (chain != null && !sql.fetchExists(CHAIN, CHAIN.ID.eq(chain))) {
      found.add(unknown(EnterpriseField.CHAIN, String.valueOf(chain), "产业链名录"));
    }
    return found;
  }

  private static Problem unknown(EnterpriseField field, String code, String list) {
    return Problem.error(field.name(), field.label() + "“" + code + "”不在" + list + "里。请重新选择。");
  }

  /// Firms that may be the same: by code, by name in the same town, by a former name. Those in the bin are named too.
  public List<Duplicate> duplicates(EnterpriseDraft draft, @Nullable Long id) {
    return database.read(sql -> {
      var found = new LinkedHashMap<Long, Duplicate>();
      if (draft.code() != null) {
        collect(sql, ENTERPRISE.CODE.eq(draft.code()), id, Duplicate.Reason.SAME_CODE, found);
        var gone = ENTERPRISE.as("gone");
        var into = DSL.select(gone.MERGED_INTO_ID).from(gone).where(gone.CODE.eq(draft.code()));
        collect(sql, ENTERPRISE.ID.in(into), id, Duplicate.Reason.MERGED_CODE, found);
      }
      if (!draft.name().isEmpty()) {
        var sameTown =
            draft.townCode() == null
                ? DSL.noCondition()
                : ENTERPRISE.TOWN_CODE.eq(draft.townCode()).or(ENTERPRISE.TOWN_CODE.isNull());
        collect(sql, ENTERPRISE.NAME.eq(draft.name()).and(sameTown), id, Duplicate.Reason.SAME_NAME, found);
        collect(
            sql,
            ENTERPRISE.ID.in(
                DSL.select(ENTERPRISE_NAME.ENTERPRISE_ID)
                    .from(ENTERPRISE_NAME)
                    .where(ENTERPRISE_NAME.NAME.eq(draft.name()))),
            id,
            Duplicate.Reason.FORMER_NAME,
            found);
      }
      return List.copyOf(found.values());
    });
  }

  private void collect(
      DSLContext sql,
      Condition which,
      @Nullable Long except,
      Duplicate.Reason reason,
      LinkedHashMap<Long, Duplicate> found) {
    sql.select(ENTERPRISE.ID, ENTERPRISE.NAME, ENTERPRISE.DELETED_AT)
        .from(ENTERPRISE)
        .where(ENTERPRISE.COUNTY.eq(database.county()), which, ENTERPRISE.MERGED_INTO_ID.isNull())
        .orderBy(ENTERPRISE.DELETED_AT.asc().nullsFirst(), ENTERPRISE.ID)
        .forEach(line -> {
          if (line.value1().equals(except)) return;
          found.putIfAbsent(line.value1(), new Duplicate(line.value1(), line.value2(), reason, line.value3() != null));
        });
  }

  /// Enters a firm. Refuses errors; the questions have been answered by the person.
  public long create(Author author, EnterpriseDraft draft) {
    refuseErrors(draft);
    return database.write(Deed.edit(author, "新建企业“" + draft.name() + "”"), tx -> enter(tx, draft));
  }

  /// The same inside the deed of another store, which has looked for errors itself.
  long enter(Tx tx, EnterpriseDraft draft) {
    var row = new EnterpriseRecord();
    fill(row, draft);
    var id = tx.insert(row);
    sizes.recompute(tx, id);
    return id;
  }

  /// Saves an edit of the identity as seen at `seen.rev()`. A new name leaves the old one as a former name where
  /// `keepFormerName` says so (a corrected slip of the pen does not).
  public void edit(Author author, Enterprise seen, EnterpriseDraft draft, boolean keepFormerName) {
    refuseErrors(draft);
    var changed = EnterpriseField.changed(seen.entered(), draft);
    if (changed.isEmpty()) return;
    database.write(
        Deed.edit(author, cause(seen, draft, changed)),
        tx -> {
          tx.update(ENTERPRISE, seen.id(), seen.rev(), row -> fill(row, draft));
          if (keepFormerName && changed.contains(EnterpriseField.NAME)) keepName(tx, seen);
          if (changed.contains(EnterpriseField.INDUSTRY)) sizes.recompute(tx, seen.id());
          return seen.id();
        });
  }

  /// What stops a draft from being saved.
  public List<Problem> errors(EnterpriseDraft draft) {
    var found = new ArrayList<>(EnterpriseRules.check(draft, LocalDate.now(database.clock())));
    found.addAll(database.read(sql -> unknownCodes(sql, draft)));
    return found.stream().filter(problem -> problem.kind() == Problem.Kind.ERROR).toList();
  }

  /// The same inside the deed of another store, which has looked for errors itself.
  public void change(Tx tx, Enterprise seen, EnterpriseDraft draft) {
    if (tx.update(ENTERPRISE, seen.id(), seen.rev(), row -> fill(row, draft))
        && EnterpriseField.changed(seen.entered(), draft).contains(EnterpriseField.INDUSTRY)) {
      sizes.recompute(tx, seen.id());
    }
  }

  private static String cause(Enterprise seen, EnterpriseDraft draft, List<EnterpriseField> changed) {
    if (changed.equals(List.of(EnterpriseField.NAME))) return "把" + seen.words() + "更名为“" + draft.name() + "”";
    var fields = changed.stream().map(EnterpriseField::label).collect(Collectors.joining("、"));
    return "修改" + seen.words() + "的" + fields;
  }

  private void keepName(Tx tx, Enterprise seen) {
    var row = new EnterpriseNameRecord();
    row.setEnterpriseId(seen.id());
    row.setName(seen.name());
    row.setKind(FirmName.Kind.FORMER.name());
    row.setUntilOn(LocalDate.now(database.clock()));
    tx.insert(row);
  }

  private void refuseErrors(EnterpriseDraft draft) {
    Problem.refuseErrors(errors(draft));
  }

  private void fill(EnterpriseRecord row, EnterpriseDraft draft) {
    var reading = pinyin.read(draft.name());
    row.setName(draft.name());
    row.setInitials(reading.initialsColumn(ENTERPRISE.INITIALS.getDataType().length()));
    row.setSortKey(reading.sortKey(ENTERPRISE.SORT_KEY.getDataType().length()));
    row.setShortName(draft.shortName());
    row.setCode(draft.code());
    row.setCodeOverrideReason(draft.codeOverrideReason());
    row.setTownCode(draft.townCode());
    row.setAddress(draft.address());
    row.setIndustryCode(draft.industryCode());
    row.setAboveScale(draft.aboveScale());
    row.setAboveScaleOn(draft.aboveScaleOn());
    row.setLegalPerson(draft.legalPerson());
    row.setEstablishedOn(draft.establishedOn());
    row.setCapital(draft.capital());
    row.setOwnership(draft.ownership());
    row.setMainProduct(draft.mainProduct());
    row.setChainId(draft.chainId());
    row.setChainRole(draft.chainRole() == null ? null : draft.chainRole().name());
    row.setOnServiceNetOn(draft.onServiceNetOn());
    row.setStatus(draft.status().name());
    row.setNote(draft.note());
  }

  /// Puts a firm into the bin. Its visits, demands and all else stay with it and come back with it.
  public void recycle(Author author, long id) {
    var firm = existing(id);
    database.write(
        Deed.edit(author, "把" + firm.words() + "移入回收站"),
        tx -> {
          tx.recycle(ENTERPRISE, id);
          return id;
        });
  }

  /// Takes a firm out of the bin.
  public void restore(Author author, long id) {
    var firm = existing(id);
    if (firm.mergedIntoId() != null) throw new Refusal("“" + firm.name() + "”已并入别的企业。请到合并记录里拆分。");
    database.write(
        Deed.edit(author, "从回收站还原" + firm.words()),
        tx -> {
          tx.restore(ENTERPRISE, id);
          return id;
        });
  }

  /// Puts several firms into the bin, as one deed.
  public void recycleAll(Author author, Collection<Long> ids) {
    if (ids.size() == 1) {
      recycle(author, ids.iterator().next());
      return;
    }
    database.write(
        Deed.bulk(author, "把 " + ids.size() + " 户企业移入回收站"),
        tx -> {
          for (var id : ids) tx.recycle(ENTERPRISE, id);
          return ids.size();
        });
  }

  /// Takes several firms out of the bin, as one deed.
  public void restoreAll(Author author, Collection<Long> ids) {
    if (ids.size() == 1) {
      restore(author, ids.iterator().next());
      return;
    }
    database.write(
        Deed.bulk(author, "从回收站还原 " + ids.size() + " 户企业"),
        tx -> {
          for (var id : ids) tx.restore(ENTERPRISE, id);
          return ids.size();
        });
  }

  private Enterprise existing(long id) {
    var words = Dictionaries.of(database);
    return database
        .read(sql -> EnterpriseFileStore.enterprise(sql, id, words))
        .orElseThrow(() -> new Refusal("这家企业已不在库里，它可能刚被撤销。请刷新列表。"));
  }
}
