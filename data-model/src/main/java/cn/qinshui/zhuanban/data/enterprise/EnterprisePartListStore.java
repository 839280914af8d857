package cn.qinshui.zhuanban.data.enterprise;

import static cn.qinshui.zhuanban.data.jooq.Tables.CONTACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.QUALIFICATION;
import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Parts of many firms' files at once, by the firm's id, for lists and exports.
public final class EnterprisePartListStore {
  private final Database database;

  public EnterprisePartListStore(Database database) {
    this.database = database;
  }

  /// The person to call first; firms without one are not in it.
  public Map<Long, Contact> contacts(Collection<Long> firms) {
    var all =
        database.read(sql ->
            sql.selectFrom(CONTACT)
                .where(CONTACT.ENTERPRISE_ID.in(firms))
                .orderBy(CONTACT.IS_PRIMARY.desc(), CONTACT.ID)
                .fetchGroups(CONTACT.ENTERPRISE_ID, FilePartRows::contact));
    return all.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, of -> of.getValue().getFirst()));
  }

  /// The figures that count, one source a year, newest year first.
  public Map<Long, List<YearFigures>> figures(Collection<Long> firms) {
    var words = Dictionaries.of(database);
    return database.read(sql ->
        sql.selectFrom(YEAR_FIGURES)
            .where(YEAR_FIGURES.ENTERPRISE_ID.in(firms), YEAR_FIGURES.PREFERRED.isTrue())
            .orderBy(YEAR_FIGURES.FISCAL_YEAR.desc(), YEAR_FIGURES.ID)
            .fetchGroups(YEAR_FIGURES.ENTERPRISE_ID, row -> FilePartRows.figures(row, words)));
  }

  /// Every grant of every title, oldest first.
  public Map<Long, List<Qualification>> titles(Collection<Long> firms) {
    return database.read(sql ->
        sql.selectFrom(QUALIFICATION)
            .where(QUALIFICATION.ENTERPRISE_ID.in(firms))
            .orderBy(QUALIFICATION.GRANTED_ON, QUALIFICATION.ID)
            .fetchGroups(QUALIFICATION.ENTERPRISE_ID, FilePartRows::qualification));
  }
}
