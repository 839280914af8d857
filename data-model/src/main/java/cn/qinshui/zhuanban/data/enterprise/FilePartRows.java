package cn.qinshui.zhuanban.data.enterprise;

import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;

import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.jooq.tables.records.ContactRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseFactRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseNameRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.PropertyRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.QualificationRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.RelationRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.YearFiguresRecord;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.Field;

/// The parts of a firm's file as rows, both ways.
final class FilePartRows {
  private static final String SOURCES = "year_figures.source";

  private FilePartRows() {}

  static Contact contact(ContactRecord row) {
    return new Contact(
        row.getId(), row.getRev(), row.getName(), row.getPost(), row.getPhone(), row.getIsPrimary(), row.getNote());
  }

  static void fill(ContactRecord row, Contact contact) {
    row.setName(contact.name());
    row.setPost(contact.post());
    row.setPhone(contact.phone());
    row.setIsPrimary(contact.primary());
    row.setNote(contact.note());
  }

  static FirmName name(EnterpriseNameRecord row) {
    return new FirmName(
        row.getId(), row.getRev(), row.getName(), FirmName.Kind.valueOf(row.getKind()), row.getUntilOn());
  }

  static void fill(EnterpriseNameRecord row, FirmName name) {
    row.setName(name.name());
    row.setKind(name.kind().name());
    row.setUntilOn(name.untilOn());
  }

  static YearFigures figures(YearFiguresRecord row, Dictionaries words) {
    return new YearFigures(
        row.getId(),
        row.getRev(),
        row.getFiscalYear(),
        words.choice(SOURCES, row.getSource()),
        row.getAsOf(),
        row.getSaidBy(),
        row.getPreferred(),
        values(row),
        row.getNote());
  }

  static Map<Indicator, BigDecimal> values(YearFiguresRecord row) {
    var values = new EnumMap<Indicator, BigDecimal>(Indicator.class);
    for (var indicator : Indicator.values()) {
      var number = row.get(EnterpriseConditions.column(indicator).getName(), BigDecimal.class);
      if (number != null) values.put(indicator, number.stripTrailingZeros());
    }
    return values;
  }

  static void fill(YearFiguresRecord row, YearFigures figures) {
    row.setFiscalYear(figures.year());
    row.setSource(figures.source().code());
    row.setAsOf(figures.asOf());
    row.setSaidBy(figures.saidBy());
    row.setPreferred(figures.preferred());
    row.setNote(figures.note());
    for (var indicator : Indicator.values()) {
      var number = figures.values().get(indicator);
      if (indicator.isCount()) row.set(column(indicator, Integer.class), number == null ? null : number.intValue());
      else row.set(column(indicator, BigDecimal.class), number);
    }
  }

  private static <T> Field<T> column(Indicator indicator, Class<T> type) {
    return Objects.requireNonNull(YEAR_FIGURES.field(EnterpriseConditions.column(indicator).getName(), type));
  }

  static Fact fact(EnterpriseFactRecord row, Dictionaries words) {
    return new Fact(
        row.getId(),
        row.getRev(),
        row.getFact(),
        row.getFiscalYear(),
        row.getAmount(),
        row.getAnswer(),
        row.getWording(),
        words.choice(SOURCES, row.getSource()),
        row.getAsOf(),
        row.getSaidBy());
  }

  static void fill(EnterpriseFactRecord row, Fact fact) {
    row.setFact(fact.fact());
    row.setFiscalYear(fact.year());
    row.setAmount(fact.amount());
    row.setAnswer(fact.answer());
    row.setWording(fact.wording());
    row.setSource(fact.source().code());
    row.setAsOf(fact.asOf());
    row.setSaidBy(fact.saidBy());
  }

  static Property property(PropertyRecord row, Dictionaries words) {
    return new Property(
        row.getId(),
        row.getRev(),
        words.choice("property.kind", row.getKind()),
        Property.Grade.valueOf(row.getGrade()),
        row.getTitle(),
        row.getNumber(),
        row.getGrantedOn(),
        row.getValidUntil(),
        row.getSelfDeveloped(),
        row.getTransferredIn(),
        row.getHolderRank(),
        row.getHighValue(),
        row.getForMainProduct(),
        row.getInUse());
  }

  static void fill(PropertyRecord row, Property property) {
    row.setKind(property.kind().code());
    row.setGrade(property.grade().name());
    row.setTitle(property.title());
    row.setNumber(property.number());
    row.setGrantedOn(property.grantedOn());
    row.setValidUntil(property.validUntil());
    row.setSelfDeveloped(property.selfDeveloped());
    row.setTransferredIn(property.transferredIn());
    row.setHolderRank(property.holderRank());
    row.setHighValue(property.highValue());
    row.setForMainProduct(property.forMainProduct());
    row.setInUse(property.inUse());
  }

  static Qualification qualification(QualificationRecord row) {
    return new Qualification(
        row.getId(),
        row.getRev(),
        QualificationKind.of(row.getKind()),
        row.getLevel(),
        row.getBatch(),
        row.getDocNo(),
        row.getNumber(),
        row.getGrantedOn(),
        row.getValidUntil(),
        row.getRenewsId(),
        row.getEndedOn(),
        row.getEndReason(),
        row.getUpdatedForYear());
  }

  static void fill(QualificationRecord row, Qualification title) {
    row.setKind(title.kind().name());
    row.setLevel(title.level());
    row.setBatch(title.batch());
    row.setDocNo(title.docNo());
    row.setNumber(title.number());
    row.setGrantedOn(title.grantedOn());
    row.setValidUntil(title.validUntil());
    row.setRenewsId(title.renewsId());
    row.setEndedOn(title.endedOn());
    row.setEndReason(title.endReason());
    row.setUpdatedForYear(title.updatedForYear());
  }

  static Relation relation(RelationRecord row, Dictionaries words) {
    return new Relation(
        row.getId(),
        row.getRev(),
        words.choice("relation.kind", row.getKind()),
        row.getOtherId(),
        row.getOtherName(),
        row.getNote());
  }

  static void fill(RelationRecord row, Relation relation) {
    row.setKind(relation.kind().code());
    row.setOtherId(relation.otherId());
    row.setOtherName(relation.otherName());
    row.setNote(relation.note());
  }
}
