package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.enterprise.Contact;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterprisePartListStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.enterprise.Qualification;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.enterprise.YearFigures;
import cn.qinshui.zhuanban.report.sheet.Sheet;
import cn.qinshui.zhuanban.report.sheet.SheetColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The firms of a library as sheets: who they are, their yearly figures, their titles.
final class FirmSheets {
  private final EnterpriseStore firms;
  private final EnterprisePartListStore parts;
  private final EnterpriseFilter filter;
  private final LocalDate asOf;

  /// A part of a file beside the firm it belongs to.
  private record Of<T>(EnterpriseRow firm, T part) {}

  private record Listed(EnterpriseRow firm, @Nullable Contact contact) {}

  FirmSheets(Database database, LocalDate asOf) {
    this.firms = new EnterpriseStore(database);
    this.parts = new EnterprisePartListStore(database);
    this.filter = EnterpriseFilter.none().withAsOf(asOf);
    this.asOf = asOf;
  }

  Sheet<?> register() {
    return new Sheet<>(
        "企业名录",
        "截至" + asOf + "在库的全部企业，不含回收站；电话已隐去中间四位",
        List.of(
            SheetColumn.text("统一社会信用代码", 22, (Listed of) -> of.firm().code()),
            SheetColumn.text("企业名称", 34, of -> of.firm().name()),
            SheetColumn.text("乡镇", 12, of -> of.firm().town()),
            SheetColumn.text("行业代码", 10, of -> of.firm().industryCode()),
            SheetColumn.text("行业", 26, of -> of.firm().industry()),
            SheetColumn.text("企业划型", 10, of -> of.firm().size() == null ? null : of.firm().size().label()),
            SheetColumn.text("规上工业", 10, of -> yesNo(of.firm().aboveScale())),
            SheetColumn.text("经营状态", 10, of -> of.firm().status().label()),
            SheetColumn.text(
                "梯度称号",
                24,
                of -> of.firm().tiers().stream().map(QualificationKind::label).collect(Collectors.joining("、"))),
            SheetColumn.number((asOf.getYear() - 1) + "年营业收入（万元）", 18, of -> of.firm().revenue()),
            SheetColumn.text("联系人", 12, of -> of.contact() == null ? null : of.contact().name()),
            SheetColumn.text("联系电话", 16, of -> of.contact() == null ? null : Masked.phone(of.contact().phone())),
            SheetColumn.text("服务专员", 12, of -> of.firm().commissioner()),
            SheetColumn.day("最近走访", of -> of.firm().lastVisit()),
            SheetColumn.number("在办诉求", 10, of -> of.firm().openDemands())),
        rows());
  }

  private Iterable<Listed> rows() {
    return Pages.rows(
        request -> firms.page(filter, request),
        page -> {
          var contacts = parts.contacts(ids(page));
          return page.stream().map(firm -> new Listed(firm, contacts.get(firm.id()))).toList();
        });
  }

  Sheet<?> figures() {
    var columns =
        new ArrayList<>(
            List.<SheetColumn<Of<YearFigures>>>of(
                SheetColumn.text("统一社会信用代码", 22, of -> of.firm().code()),
                SheetColumn.text("企业名称", 34, of -> of.firm().name()),
                SheetColumn.number("年度", 8, of -> of.part().year()),
                SheetColumn.text("数据来源", 14, of -> of.part().source().label())));
    Arrays.stream(Indicator.values()).map(FirmSheets::indicator).forEach(columns::add);
    return new Sheet<>("年度指标", "各企业各年度采信来源的数；空白表示没有填报，不是零", columns, partRows(parts::figures));
  }

  private static SheetColumn<Of<YearFigures>> indicator(Indicator indicator) {
    return SheetColumn.number(
        indicator.label() + "（" + indicator.unit() + "）", 16, of -> of.part().value(indicator).orElse(null));
  }

  Sheet<?> titles() {
    return new Sheet<>(
        "资质称号",
        "历次认定和复核，逐次一行；状态按" + asOf,
        List.of(
            SheetColumn.text("统一社会信用代码", 22, (Of<Qualification> of) -> of.firm().code()),
            SheetColumn.text("企业名称", 34, of -> of.firm().name()),
            SheetColumn.text("称号", 26, of -> of.part().kind().label()),
            SheetColumn.text("级别", 10, of -> of.part().level()),
            SheetColumn.text("批次", 16, of -> of.part().batch()),
            SheetColumn.text("公告文号", 26, of -> of.part().docNo()),
            SheetColumn.text("入库或证书编号", 22, of -> of.part().number()),
            SheetColumn.day("认定日期", of -> of.part().grantedOn()),
            SheetColumn.day("有效期至", of -> of.part().validUntil()),
            SheetColumn.text("状态", 10, of -> of.part().on(asOf).label())),
        partRows(parts::titles));
  }

  private interface PartsOf<T> {
    Map<Long, List<T>> read(List<Long> firms);
  }

  private <T> Iterable<Of<T>> partRows(PartsOf<T> read) {
    return Pages.rows(
        request -> firms.page(filter, request),
        page -> {
          var found = read.read(ids(page));
          return page.stream()
              .flatMap(firm -> found.getOrDefault(firm.id(), List.of()).stream().map(part -> new Of<>(firm, part)))
              .toList();
        });
  }

  private static List<Long> ids(List<EnterpriseRow> page) {
    return page.stream().map(EnterpriseRow::id).toList();
  }

  private static @Nullable String yesNo(@Nullable Boolean answer) {
    if (answer == null) return null;
    return answer ? "是" : "否";
  }
}
