package cn.qinshui.zhuanban.data.exchange;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;

import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.jooq.tables.records.ContactRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseFactRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseNameRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.YearFiguresRecord;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// Makes the rows of firms' files from planned rows.
final class FirmWriting {
  private static final Map<Indicator, Field<?>> COLUMNS = new EnumMap<>(Indicator.class);

  static {
    for (var indicator : Indicator.values()) {
      COLUMNS.put(indicator, Columns.field(YEAR_FIGURES, indicator.name().toLowerCase(Locale.ROOT)));
    }
  }

  private final Tx tx;
  private final WritingContext context;

  FirmWriting(Tx tx, WritingContext context) {
    this.tx = tx;
    this.context = context;
  }

  EnterpriseRecord entered(RowPlan row, PartPlan part, @Nullable BitSet unticked) {
    var firm = new EnterpriseRecord();
    firm.setId(tx.newId());
    firm.setStatus("ACTIVE");
    Columns.fill(firm, part, row, context.used(), unticked);
    firm.setName(row.firm());
    sound(firm);
    return firm;
  }

  void change(EnterpriseRecord firm, RowPlan row, PartPlan part, @Nullable BitSet unticked) {
    var name = firm.getName();
    Columns.fill(firm, part, row, context.used(), unticked);
    if (!firm.getName().equals(name)) sound(firm);
  }

  private void sound(EnterpriseRecord firm) {
    var reading = context.pinyin().read(firm.getName());
    firm.setInitials(reading.initialsColumn(ENTERPRISE.INITIALS.getDataType().length()));
    firm.setSortKey(reading.sortKey(ENTERPRISE.SORT_KEY.getDataType().length()));
  }

  /// The name that the firm had, where the row calls it otherwise.
  Optional<EnterpriseNameRecord> formerName(RowPlan row, PartPlan part, @Nullable BitSet unticked) {
    int slot = RowReading.slot(context.used(), ImportField.NAME);
    if (slot < 0 || !context.setup().defaults().keepFormerNames() || !Columns.writes(part, slot, unticked)) {
      return Optional.empty();
    }
    var name = new EnterpriseNameRecord();
    name.setEnterpriseId(row.place().id());
    name.setName(row.firm());
    name.setKind("FORMER");
    name.setUntilOn(context.today());
    return Optional.of(name);
  }

  boolean movesIndustry(PartPlan part) {
    return part.writes().stream().anyMatch(slot -> context.used().get(slot).taken().type() == FieldType.INDUSTRY);
  }

  ContactRecord contact(PartPlan part, long firm) {
    var contact = new ContactRecord();
    contact.setEnterpriseId(firm);
    contact.setName(ContactComparison.NAMELESS);
    contact.setIsPrimary(part.name().equals(ContactComparison.FIRST));
    return contact;
  }

  YearFiguresRecord figures(PartPlan part, long firm) {
    var figures = new YearFiguresRecord();
    figures.setEnterpriseId(firm);
    figures.setFiscalYear(part.year());
    figures.setSource(context.setup().defaults().figuresSource());
    figures.setPreferred(part.name().equals(FigureComparison.COUNTS));
    return figures;
  }

  EnterpriseFactRecord fact(PartPlan part, long firm) {
    var fact = new EnterpriseFactRecord();
    fact.setEnterpriseId(firm);
    fact.setFact(part.name());
    fact.setFiscalYear(part.year() == 0 ? null : part.year());
    fact.setSource(context.setup().defaults().figuresSource());
    return fact;
  }

  /// 划型 of a firm that is entered, by the newest of the years entered with it that tells it.
  void size(EnterpriseRecord firm, List<YearFiguresRecord> years) {
    if (firm.getIndustryCode() == null) return;
    var newestFirst =
        years.stream()
            .sorted(Comparator.comparing(YearFiguresRecord::getFiscalYear).reversed())
            .map(FirmWriting::values)
            .toList();
    firm.setSizeClass(context.sizing().of(firm.getIndustryCode(), newestFirst).map(Enum::name).orElse(null));
  }

  private static Map<Indicator, BigDecimal> values(YearFiguresRecord row) {
    var values = new EnumMap<Indicator, BigDecimal>(Indicator.class);
    COLUMNS.forEach((indicator, column) -> {
      var number = row.get(column);
      if (number != null)
        values.put(indicator, number instanceof BigDecimal money ? money : new BigDecimal(number.toString()));
    });
    return values;
  }
}
