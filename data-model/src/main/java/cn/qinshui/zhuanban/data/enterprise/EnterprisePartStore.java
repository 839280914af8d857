package cn.qinshui.zhuanban.data.enterprise;

import static cn.qinshui.zhuanban.data.jooq.Tables.CONTACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE_FACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE_NAME;
import static cn.qinshui.zhuanban.data.jooq.Tables.PROPERTY;
import static cn.qinshui.zhuanban.data.jooq.Tables.QUALIFICATION;
import static cn.qinshui.zhuanban.data.jooq.Tables.RELATION;
import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.shared.Problem;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Table;
import org.jooq.TableRecord;

/// Adding, changing and removing the parts of a firm's file.
public final class EnterprisePartStore {
  private final Database database;
  private final SizeStore sizes;

  public EnterprisePartStore(Database database, SizeStore sizes) {
    this.database = database;
    this.sizes = sizes;
  }

  /// Saves a part: adds it where its id is 0, else changes the one it was read from. Returns its id.
  public long save(Author author, long enterpriseId, FilePart part) {
    Problem.refuseErrors(FilePartRules.check(part, LocalDate.now(database.clock())));
    var verb = part.id() == 0 ? "添加" : "修改";
    return database.write(
        Deed.edit(author, verb + firm(enterpriseId) + "的" + part.words()),
        tx -> {
          refuseSecondSource(tx, enterpriseId, part);
          refuseSelf(enterpriseId, part);
          makeRoom(tx, enterpriseId, part);
          var id = put(tx, enterpriseId, part);
          if (part instanceof YearFigures) settleFigures(tx, enterpriseId);
          return id;
        });
  }

  /// The figures of a firm to be saved with those of others.
  public record FirmFigures(long firm, YearFigures figures) {}

  /// Saves the figures of several firms or years as one deed, each as [#save] would.
  public int saveFigures(Author author, List<FirmFigures> all) {
    var today = LocalDate.now(database.clock());
    for (var each : all) Problem.refuseErrors(FilePartRules.check(each.figures(), today));
    if (all.isEmpty()) throw new Refusal("没有要保存的指标。请先粘贴或填写。");
    var firms = all.stream().map(FirmFigures::firm).distinct().toList();
    var whose = firms.size() == 1 ? firm(firms.getFirst()) : " " + firms.size() + " 户企业";
    return database.write(
        Deed.bulk(author, "成片录入" + whose + "的年度指标"),
        tx -> {
          for (var one : firms) putFigures(tx, one, of(one, all));
          return all.size();
        });
  }

  private static List<YearFigures> of(long firm, List<FirmFigures> all) {
    return all.stream().filter(each -> each.firm() == firm).map(FirmFigures::figures).toList();
  }

  /// The same for one firm inside the deed of another store, which has checked them itself.
  void putFigures(Tx tx, long firm, List<YearFigures> years) {
    for (var year : years) {
      refuseSecondSource(tx, firm, year);
      makeRoom(tx, firm, year);
      put(tx, firm, year);
    }
    settleFigures(tx, firm);
  }

  public void delete(Author author, long enterpriseId, FilePart part) {
    database.write(
        Deed.edit(author, "删除" + firm(enterpriseId) + "的" + part.words()),
        tx -> {
          if (part instanceof Qualification title) unlinkRenewals(tx, title);
          remove(tx, part);
          if (part instanceof YearFigures) settleFigures(tx, enterpriseId);
          return part.id();
        });
  }

  private String firm(long id) {
    return database
        .read(sql ->
            sql.select(ENTERPRISE.NAME).from(ENTERPRISE).where(ENTERPRISE.ID.eq(id)).fetchOptional(ENTERPRISE.NAME))
        .map(name -> "企业“" + name + "”")
        .orElseThrow(() -> new Refusal("这家企业已不在库里，它可能刚被撤销。请刷新列表。"));
  }

  private static long put(Tx tx, long firm, FilePart part) {
    return switch (part) {
      case Contact contact -> put(tx, CONTACT, firm, part, row -> FilePartRows.fill(row, contact));
      case FirmName name -> put(tx, ENTERPRISE_NAME, firm, part, row -> FilePartRows.fill(row, name));
      case YearFigures figures -> put(tx, YEAR_FIGURES, firm, part, row -> FilePartRows.fill(row, figures));
      case Fact fact -> put(tx, ENTERPRISE_FACT, firm, part, row -> FilePartRows.fill(row, fact));
      case Property property -> put(tx, PROPERTY, firm, part, row -> FilePartRows.fill(row, property));
      case Qualification title -> put(tx, QUALIFICATION, firm, part, row -> FilePartRows.fill(row, title));
      case Relation relation -> put(tx, RELATION, firm, part, row -> FilePartRows.fill(row, relation));
    };
  }

  private static <R extends TableRecord<R>> long put(
      Tx tx, Table<R> table, long firm, FilePart part, Consumer<R> fill) {
    if (part.id() != 0) {
      tx.update(table, part.id(), part.rev(), fill);
      return part.id();
    }
    var row = table.newRecord();
    row.set(table.field("enterprise_id", Long.class), firm);
    fill.accept(row);
    return tx.insert(row);
  }

  private static void remove(Tx tx, FilePart part) {
    switch (part) {
      case Contact _ -> tx.delete(CONTACT, part.id());
      case FirmName _ -> tx.delete(ENTERPRISE_NAME, part.id());
      case YearFigures _ -> tx.delete(YEAR_FIGURES, part.id());
      case Fact _ -> tx.delete(ENTERPRISE_FACT, part.id());
      case Property _ -> tx.delete(PROPERTY, part.id());
      case Qualification _ -> tx.delete(QUALIFICATION, part.id());
      case Relation _ -> tx.delete(RELATION, part.id());
    }
  }

  private static void refuseSecondSource(Tx tx, long firm, FilePart part) {
    if (!(part instanceof YearFigures figures)) return;
    var taken =
        tx.sql()
            .fetchExists(
                YEAR_FIGURES,
                YEAR_FIGURES
                    .ENTERPRISE_ID
                    .eq(firm)
                    .and(YEAR_FIGURES.FISCAL_YEAR.eq(figures.year()))
                    .and(YEAR_FIGURES.SOURCE.eq(figures.source().code()))
                    .and(YEAR_FIGURES.ID.ne(figures.id())));
    if (taken) {
      throw new Refusal(figures.year() + "年已有来源为“" + figures.source().label() + "”的指标。请改那一份，或写明不同的来源。");
    }
  }

  private static void refuseSelf(long firm, FilePart part) {
    if (part instanceof Relation relation && relation.otherId() != null && relation.otherId() == firm) {
      throw new Refusal("对方就是这家企业自己。请选另一家。");
    }
  }

  /// Only one contact is called first, and only one source of a year counts: the newcomer takes the place.
  private static void makeRoom(Tx tx, long firm, FilePart part) {
    if (part instanceof Contact contact && contact.primary()) {
      var others =
          tx.sql()
              .select(CONTACT.ID)
              .from(CONTACT)
              .where(CONTACT.ENTERPRISE_ID.eq(firm), CONTACT.IS_PRIMARY.isTrue(), CONTACT.ID.ne(contact.id()))
              .fetch(CONTACT.ID);
      for (var other : others) tx.update(CONTACT, other, null, row -> row.setIsPrimary(false));
    }
    if (part instanceof YearFigures figures && figures.preferred()) {
      var others =
          tx.sql()
              .select(YEAR_FIGURES.ID)
              .from(YEAR_FIGURES)
              .where(
                  YEAR_FIGURES.ENTERPRISE_ID.eq(firm),
                  YEAR_FIGURES.FISCAL_YEAR.eq(figures.year()),
                  YEAR_FIGURES.PREFERRED.isTrue(),
                  YEAR_FIGURES.ID.ne(figures.id()))
              .fetch(YEAR_FIGURES.ID);
      for (var other : others) tx.update(YEAR_FIGURES, other, null, row -> row.setPreferred(false));
    }
  }

  /// A year with figures always has one source that counts, the first entered where none is chosen; 划型 follows it.
  public void settleFigures(Tx tx, long firm) {
    var years =
        tx.sql()
            .select(YEAR_FIGURES.FISCAL_YEAR, YEAR_FIGURES.ID, YEAR_FIGURES.PREFERRED)
            .from(YEAR_FIGURES)
            .where(YEAR_FIGURES.ENTERPRISE_ID.eq(firm))
            .orderBy(YEAR_FIGURES.ID)
            .fetchGroups(YEAR_FIGURES.FISCAL_YEAR);
    for (var sources : years.values()) {
      if (sources.stream().anyMatch(source -> source.value3())) continue;
      tx.update(YEAR_FIGURES, sources.getFirst().value2(), null, row -> row.setPreferred(true));
    }
    sizes.recompute(tx, firm);
  }

  private static void unlinkRenewals(Tx tx, Qualification title) {
    var renewals =
        tx.sql()
            .select(QUALIFICATION.ID)
            .from(QUALIFICATION)
            .where(QUALIFICATION.RENEWS_ID.eq(title.id()))
            .fetch(QUALIFICATION.ID);
    for (var renewal : renewals) tx.update(QUALIFICATION, renewal, null, row -> row.setRenewsId(title.renewsId()));
  }
}
