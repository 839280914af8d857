package cn.qinshui.zhuanban.data.enterprise;

import static cn.qinshui.zhuanban.data.jooq.Tables.ASSIGNMENT;
import static cn.qinshui.zhuanban.data.jooq.Tables.CHAIN;
import static cn.qinshui.zhuanban.data.jooq.Tables.COMMISSIONER;
import static cn.qinshui.zhuanban.data.jooq.Tables.CONTACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE_FACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE_NAME;
import static cn.qinshui.zhuanban.data.jooq.Tables.PROPERTY;
import static cn.qinshui.zhuanban.data.jooq.Tables.QUALIFICATION;
import static cn.qinshui.zhuanban.data.jooq.Tables.RELATION;
import static cn.qinshui.zhuanban.data.jooq.Tables.TOWN;
import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;

import cn.qinshui.zhuanban.data.attachment.AttachmentOwner;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;

/// One firm's file, read at once.
public final class EnterpriseFileStore {
  public static final String TABLE = "enterprise";

  private static final Field<String> INDUSTRY_NAME = EnterpriseConditions.industryName().as("industry_name");

  private static final int PART = 500;

  private final Database database;
  private final AttachmentStore attachments;

  public EnterpriseFileStore(Database database, AttachmentStore attachments) {
    this.database = database;
    this.attachments = attachments;
  }

  /// The identity alone; also of a firm in the bin. Empty where there is no such firm.
  public Optional<Enterprise> enterprise(long id) {
    var words = Dictionaries.of(database);
    return database.read(sql -> enterprise(sql, id, words));
  }

  /// The identities of several firms, those in the bin and merged ones left out.
  public List<Enterprise> enterprises(Collection<Long> ids) {
    var words = Dictionaries.of(database);
    var found = new ArrayList<Enterprise>();
    database.read(sql -> {
      var all = List.copyOf(ids);
      for (int from = 0; from < all.size(); from += PART) {
        var part = all.subList(from, Math.min(from + PART, all.size()));
        identities(sql)
            .where(ENTERPRISE.ID.in(part), ENTERPRISE.DELETED_AT.isNull())
            .forEach(line -> found.add(enterprise(line, words)));
      }
      return found;
    });
    return found;
  }

  /// The whole file; also of a firm in the bin. Empty where there is no such firm.
  public Optional<EnterpriseFile> file(long id) {
    var files = attachments.of(TABLE, id);
    var words = Dictionaries.of(database);
    return database.read(sql ->
        enterprise(sql, id, words)
            .map(firm ->
                new EnterpriseFile(
                    firm,
                    sql.selectFrom(CONTACT)
                        .where(CONTACT.ENTERPRISE_ID.eq(id))
                        .orderBy(CONTACT.IS_PRIMARY.desc(), CONTACT.ID)
                        .fetch(FilePartRows::contact),
                    sql.selectFrom(ENTERPRISE_NAME)
                        .where(ENTERPRISE_NAME.ENTERPRISE_ID.eq(id))
                        .orderBy(ENTERPRISE_NAME.ID.desc())
                        .fetch(FilePartRows::name),
                    figures(sql, id, words),
                    sql.selectFrom(ENTERPRISE_FACT)
                        .where(ENTERPRISE_FACT.ENTERPRISE_ID.eq(id))
                        .orderBy(ENTERPRISE_FACT.FACT, ENTERPRISE_FACT.FISCAL_YEAR.desc(), ENTERPRISE_FACT.ID)
                        .fetch(row -> FilePartRows.fact(row, words)),
                    sql.selectFrom(PROPERTY)
                        .where(PROPERTY.ENTERPRISE_ID.eq(id))
                        .orderBy(PROPERTY.GRADE, PROPERTY.GRANTED_ON.desc().nullsLast(), PROPERTY.ID)
                        .fetch(row -> FilePartRows.property(row, words)),
                    QualificationChain.of(
                        sql.selectFrom(QUALIFICATION)
                            .where(QUALIFICATION.ENTERPRISE_ID.eq(id))
                            .fetch(FilePartRows::qualification)),
                    sql.selectFrom(RELATION)
                        .where(RELATION.ENTERPRISE_ID.eq(id))
                        .orderBy(RELATION.KIND, RELATION.ID)
                        .fetch(row -> FilePartRows.relation(row, words)),
                    counterparts(sql, id, words),
                    assignments(sql, id),
                    files)));
  }

  static AttachmentOwner owner(Enterprise firm) {
    return new AttachmentOwner(TABLE, firm.id(), firm.words());
  }

  static Optional<Enterprise> enterprise(DSLContext sql, long id, Dictionaries words) {
    return identities(sql).where(ENTERPRISE.ID.eq(id)).fetchOptional(line -> enterprise(line, words));
  }

  private static SelectOnConditionStep<Record> identities(DSLContext sql) {
    return sql.select(ENTERPRISE.fields())
        .select(TOWN.NAME, INDUSTRY_NAME, CHAIN.NAME, COMMISSIONER.NAME)
        .from(ENTERPRISE)
        .leftJoin(TOWN)
        .on(TOWN.COUNTY.eq(ENTERPRISE.COUNTY).and(TOWN.CODE.eq(ENTERPRISE.TOWN_CODE)))
        .leftJoin(CHAIN)
        .on(CHAIN.ID.eq(ENTERPRISE.CHAIN_ID))
        .leftJoin(COMMISSIONER)
        .on(COMMISSIONER.ID.eq(ENTERPRISE.COMMISSIONER_ID));
  }

  private static Enterprise enterprise(Record line, Dictionaries words) {
    var row = line.into(ENTERPRISE);
    return new Enterprise(
        row.getId(),
        row.getRev(),
        entered(row),
        line.get(TOWN.NAME),
        line.get(INDUSTRY_NAME),
        line.get(CHAIN.NAME),
        ownership(row, words),
        row.getSizeClass() == null ? null : SizeClass.valueOf(row.getSizeClass()),
        row.getCommissionerId(),
        line.get(COMMISSIONER.NAME),
        row.getMergedIntoId(),
        row.getDeletedAt());
  }

  private static @Nullable String ownership(EnterpriseRecord row, Dictionaries words) {
    return row.getOwnership() == null ? null : words.choice("enterprise.ownership", row.getOwnership()).label();
  }

  private static EnterpriseDraft entered(EnterpriseRecord row) {
    return new EnterpriseDraft(
        row.getName(),
        row.getShortName(),
        row.getCode(),
        row.getCodeOverrideReason(),
        row.getTownCode(),
        row.getAddress(),
        row.getIndustryCode(),
        row.getAboveScale(),
        row.getAboveScaleOn(),
        row.getLegalPerson(),
        row.getEstablishedOn(),
        row.getCapital(),
        row.getOwnership(),
        row.getMainProduct(),
        row.getChainId(),
        ChainRole.of(row.getChainRole()),
        row.getOnServiceNetOn(),
        EnterpriseStatus.valueOf(row.getStatus()),
        row.getNote());
  }

  private static List<FigureYear> figures(DSLContext sql, long id, Dictionaries words) {
    var preferredFirst = Comparator.comparing(YearFigures::preferred).reversed().thenComparing(YearFigures::id);
    return sql
        .selectFrom(YEAR_FIGURES)
        .where(YEAR_FIGURES.ENTERPRISE_ID.eq(id))
        .fetch(row -> FilePartRows.figures(row, words))
        .stream()
        .sorted(preferredFirst)
        .collect(Collectors.groupingBy(YearFigures::year, TreeMap::new, Collectors.toList()))
        .descendingMap()
        .entrySet()
        .stream()
        .map(year -> new FigureYear(year.getKey(), year.getValue()))
        .toList();
  }

  /// What the files of other firms say of this one; a firm in the bin says nothing.
  private static List<Counterpart> counterparts(DSLContext sql, long id, Dictionaries words) {
    return sql.select(ENTERPRISE.ID, ENTERPRISE.NAME, RELATION.KIND, RELATION.NOTE)
        .from(RELATION)
        .join(ENTERPRISE)
        .on(ENTERPRISE.ID.eq(RELATION.ENTERPRISE_ID))
        .where(
            RELATION.OTHER_ID.eq(id),
            RELATION.ENTERPRISE_ID.ne(id),
            ENTERPRISE.DELETED_AT.isNull(),
            ENTERPRISE.MERGED_INTO_ID.isNull())
        .orderBy(RELATION.KIND, ENTERPRISE.SORT_KEY, RELATION.ID)
        .fetch(line -> Counterpart.of(line.value1(), line.value2(), line.value3(), line.value4(), words));
  }

  private static List<AssignedTime> assignments(DSLContext sql, long id) {
    return sql.select(ASSIGNMENT.COMMISSIONER_ID, COMMISSIONER.NAME, ASSIGNMENT.SINCE_ON, ASSIGNMENT.UNTIL_ON)
        .from(ASSIGNMENT)
        .join(COMMISSIONER)
        .on(COMMISSIONER.ID.eq(ASSIGNMENT.COMMISSIONER_ID))
        .where(ASSIGNMENT.ENTERPRISE_ID.eq(id))
        .orderBy(ASSIGNMENT.SINCE_ON.desc(), ASSIGNMENT.ID.desc())
        .fetch(line -> new AssignedTime(line.value1(), line.value2(), line.value3(), line.value4()));
  }
}
