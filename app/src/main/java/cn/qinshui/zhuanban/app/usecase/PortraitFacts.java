package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.data.enterprise.Contact;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFile;
import cn.qinshui.zhuanban.data.enterprise.FigureYear;
import cn.qinshui.zhuanban.data.enterprise.FirmName;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.enterprise.Property;
import cn.qinshui.zhuanban.data.enterprise.Qualification;
import cn.qinshui.zhuanban.data.enterprise.QualificationChain;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.enterprise.YearFigures;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Fact;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Head;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Series;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Title;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Years;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A firm's file in the words of its portrait.
final class PortraitFacts {
  private static final int YEARS = 3;
  private static final int WIDE_FROM = 24;
  private static final List<Indicator> SHOWN =
      List.of(
          Indicator.REVENUE,
          Indicator.MAIN_REVENUE,
          Indicator.PROFIT,
          Indicator.TAX,
          Indicator.ASSETS,
          Indicator.RD_EXPENSE,
          Indicator.EMPLOYEES,
          Indicator.RD_STAFF);

  private final EnterpriseFile file;
  private final LocalDate asOf;
  private final int soonMonths;

  /// @param soonMonths so long before its end a title is marked
  PortraitFacts(EnterpriseFile file, LocalDate asOf, int soonMonths) {
    this.file = file;
    this.asOf = asOf;
    this.soonMonths = soonMonths;
  }

  Head head() {
    var firm = file.enterprise();
    var under =
        Stream.concat(
                Stream.of(
                    firm.code() == null ? "没有登记统一社会信用代码" : "统一社会信用代码 " + firm.code(),
                    firm.entered().shortName() == null ? null : "简称：" + firm.entered().shortName()),
                file.names().stream().map(name -> name.kind().label() + "：" + name.name() + until(name)))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("　"));
    return new Head(firm.name(), under, file.titlesOn(asOf).stream().map(QualificationKind::badge).toList());
  }

  private static String until(FirmName name) {
    return name.untilOn() == null ? "" : "（至 " + name.untilOn() + "）";
  }

  List<Fact> facts() {
    var firm = file.enterprise();
    var entered = firm.entered();
    var facts = new ArrayList<Fact>();
    add(facts, "所属乡镇", firm.town());
    add(facts, "行业", joined(" ", entered.industryCode(), firm.industry()));
    add(facts, "企业划型", joined("，", firm.size() == null ? null : firm.size().label(), scale(entered.aboveScale())));
    add(facts, "经营状态", firm.status().label());
    add(facts, "法定代表人", entered.legalPerson());
    add(facts, "成立日期", entered.establishedOn());
    add(facts, "注册资本", entered.capital() == null ? null : plain(entered.capital()) + " 万元");
    add(facts, "企业类型", firm.ownership());
    add(facts, "产业链", chain());
    add(facts, "服务专员", commissioner());
    add(facts, "联系人", file.contacts().stream().findFirst().map(PortraitFacts::contact).orElse(null));
    add(facts, "知识产权", properties());
    add(facts, "服务网注册", entered.onServiceNetOn());
    add(facts, "主导产品", entered.mainProduct());
    add(facts, "地址", entered.address());
    return facts;
  }

  private static void add(List<Fact> facts, String label, @Nullable Object content) {
    var text = content == null ? "—" : content.toString();
    var long_ = text.length() > WIDE_FROM || label.equals("主导产品") || label.equals("地址");
    facts.add(new Fact(label, text, long_));
  }

  private static @Nullable String scale(@Nullable Boolean above) {
    if (above == null) return null;
    return above ? "规上" : "规下";
  }

  private @Nullable String chain() {
    var role = file.enterprise().entered().chainRole();
    var chain = file.enterprise().chain();
    return chain == null ? null : role == null ? chain : chain + "（" + role.label() + "）";
  }

  private @Nullable String commissioner() {
    var name = file.enterprise().commissioner();
    if (name == null) return null;
    return file.assignments().stream()
        .filter(time -> time.untilOn() == null)
        .findFirst()
        .map(time -> name + "（" + time.sinceOn() + " 起）")
        .orElse(name);
  }

  private static String contact(Contact contact) {
    return joined(" ", contact.name(), contact.post(), Masked.phone(contact.phone()));
  }

  private @Nullable String properties() {
    if (file.properties().isEmpty()) return null;
    var counts = file.properties().stream().collect(Collectors.groupingBy(Property::grade, Collectors.counting()));
    return Stream.of(Property.Grade.values())
        .map(grade -> grade.label() + " " + counts.getOrDefault(grade, 0L) + " 项")
        .collect(Collectors.joining("，"));
  }

  static String joined(String between, @Nullable String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(between));
  }

  static String plain(BigDecimal number) {
    return String.format("%,.2f", number).replaceAll("0+$", "").replaceAll("\\.$", "");
  }

  /// The last three years that are over.
  Years years() {
    int last = asOf.getYear() - 1;
    var years = IntStream.rangeClosed(last - YEARS + 1, last).boxed().toList();
    var known = years.stream().map(year -> file.year(year).map(FigureYear::counting).orElse(null)).toList();
    if (known.stream().allMatch(Objects::isNull)) return new Years(years, List.of(), List.of());
    var series = new ArrayList<Series>();
    for (var indicator : SHOWN) {
      var values = values(known, one -> one.value(indicator));
      if (values.stream().anyMatch(Objects::nonNull)) {
        var disputed = file.year(last).filter(year -> year.disputed(indicator)).isPresent();
        series.add(new Series(indicator.label(), indicator.unit(), values, disputed));
      }
    }
    share(series, known, "资产负债率", Indicator.LIABILITIES, Indicator.ASSETS);
    share(series, known, "研发费用占比", Indicator.RD_EXPENSE, Indicator.REVENUE);
    return new Years(years, series, known.stream().filter(Objects::nonNull).map(PortraitFacts::source).toList());
  }

  private static List<@Nullable BigDecimal> values(
      List<@Nullable YearFigures> years, Function<YearFigures, Optional<BigDecimal>> of) {
    var values = new ArrayList<@Nullable BigDecimal>();
    for (var year : years) values.add(year == null ? null : of.apply(year).orElse(null));
    return values;
  }

  private static void share(
      List<Series> series, List<@Nullable YearFigures> years, String label, Indicator part, Indicator whole) {
    var values =
        values(
            years,
            year ->
                year.value(part)
                    .flatMap(amount ->
                        year.value(whole)
                            .filter(all -> all.signum() > 0)
                            .map(
                                all -> amount.multiply(BigDecimal.valueOf(100)).divide(all, 1, RoundingMode.HALF_UP))));
    if (values.stream().anyMatch(Objects::nonNull)) series.add(new Series(label, "%", values, false));
  }

  private static String source(YearFigures year) {
    var details = joined("，", year.saidBy(), year.asOf() == null ? null : year.asOf().toString());
    return year.year() + "年 " + year.source().label() + (details.isEmpty() ? "" : "（" + details + "）");
  }

  /// Those in force first.
  List<Title> titles() {
    return Stream.concat(
            file.titles().stream().filter(this::inForce), file.titles().stream().filter(chain -> !inForce(chain)))
        .map(this::title)
        .toList();
  }

  private boolean inForce(QualificationChain chain) {
    return chain.on(asOf) == Qualification.State.VALID;
  }

  private Title title(QualificationChain chain) {
    var holding = chain.holding(asOf);
    var left = chain.daysLeft(asOf);
    var until = holding.validUntil();
    var soon = left.isPresent() && until != null && !until.isAfter(asOf.plusMonths(soonMonths));
    var number = holding.number() == null ? null : "编号 " + holding.number();
    var renewed = chain.grants().size() > 1 ? "（" + chain.since().getYear() + "年首次）" : "";
    return new Title(
        chain.kind().label() + renewed,
        joined("　", holding.batch(), holding.docNo() == null ? number : holding.docNo()),
        holding.grantedOn(),
        until,
        chain.on(asOf).label() + (soon ? "，余" + left.getAsLong() + "天" : ""),
        soon);
  }
}
