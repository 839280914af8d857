package cn.qinshui.zhuanban.data.assessment;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE_FACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.QUALIFICATION;
import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;

import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseFactRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.QualificationRecord;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.standard.StandardField;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;

/// Reads who said what of one firm.
final class FirmSourceStore {
  private final DSLContext sql;
  private final Dictionaries words;
  private final Map<String, StandardField> fields;

  FirmSourceStore(DSLContext sql, Dictionaries words, Map<String, StandardField> fields) {
    this.sql = sql;
    this.words = words;
    this.fields = fields;
  }

  FirmSources of(long firm) {
    var years =
        sql.selectFrom(YEAR_FIGURES)
            .where(YEAR_FIGURES.ENTERPRISE_ID.eq(firm))
            .orderBy(YEAR_FIGURES.FISCAL_YEAR, YEAR_FIGURES.ID)
            .fetch(row ->
                new FirmSources.YearRow(
                    row.getFiscalYear(),
                    row.getPreferred(),
                    new Source(name(row.getSource()), row.getAsOf(), row.getSaidBy()),
                    values(row)));
    var facts =
        sql.selectFrom(ENTERPRISE_FACT)
            .where(ENTERPRISE_FACT.ENTERPRISE_ID.eq(firm))
            .orderBy(ENTERPRISE_FACT.AS_OF.desc().nullsLast(), ENTERPRISE_FACT.ID.desc())
            .fetch(row ->
                new FirmSources.FactRow(
                    row.getFact(),
                    row.getFiscalYear(),
                    new Source(name(row.getSource()), row.getAsOf(), row.getSaidBy()),
                    answer(row)));
    var titles =
        sql.selectFrom(QUALIFICATION)
            .where(QUALIFICATION.ENTERPRISE_ID.eq(firm))
            .orderBy(QUALIFICATION.GRANTED_ON.desc())
            .fetch(row -> new FirmSources.TitleRow(row.getKind(), title(row)));
    return new FirmSources(years, facts, titles, List.of());
  }

  private String name(String source) {
    return words.choice("year_figures.source", source).label();
  }

  private Map<String, BigDecimal> values(Record row) {
    var values = new HashMap<String, BigDecimal>();
    for (var field : fields.values()) {
      if (!(field instanceof StandardField.Figure figure)) continue;
      var value = row.get(figure.column(), BigDecimal.class);
      if (value != null) values.put(figure.code(), value);
    }
    return values;
  }

  private String answer(EnterpriseFactRecord row) {
    if (row.getAmount() != null) return PaperText.number(row.getAmount());
    if (row.getAnswer() != null) return row.getAnswer() ? "是" : "否";
    if (!(fields.get(row.getFact()) instanceof StandardField.Fact fact)) return String.valueOf(row.getWording());
    return fact.choices().stream()
        .filter(choice -> choice.code().equals(row.getWording()))
        .map(StandardField.Fact.Choice::label)
        .findFirst()
        .orElse(String.valueOf(row.getWording()));
  }

  /// 创新型中小企业，2025-01-20至2028-01-19，晋示例字〔2025〕12号
  private static String title(QualificationRecord row) {
    var paper = row.getDocNo() == null ? row.getNumber() : row.getDocNo();
    return QualificationKind.of(row.getKind()).label()
        + "，"
        + row.getGrantedOn()
        + (row.getValidUntil() == null ? "起" : "至" + row.getValidUntil())
        + (paper == null ? "" : "，" + paper);
  }
}
