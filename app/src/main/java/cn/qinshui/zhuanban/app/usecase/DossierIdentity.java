package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.data.enterprise.AssignedTime;
import cn.qinshui.zhuanban.data.enterprise.Contact;
import cn.qinshui.zhuanban.data.enterprise.Counterpart;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFile;
import cn.qinshui.zhuanban.data.enterprise.Fact;
import cn.qinshui.zhuanban.data.enterprise.FirmName;
import cn.qinshui.zhuanban.data.enterprise.Property;
import cn.qinshui.zhuanban.data.enterprise.Qualification;
import cn.qinshui.zhuanban.data.enterprise.QualificationChain;
import cn.qinshui.zhuanban.data.enterprise.Relation;
import cn.qinshui.zhuanban.data.standard.StandardField;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import cn.qinshui.zhuanban.report.core.content.Table.Column;
import cn.qinshui.zhuanban.report.dossier.DossierPaper.Grid;
import cn.qinshui.zhuanban.report.dossier.DossierPaper.Part;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the file itself says of a firm, as the first parts of its dossier.
final class DossierIdentity {
  private static final List<Column> FORM =
      List.of(
          new Column("", 15, Align.LEFT),
          new Column("", 35, Align.LEFT),
          new Column("", 15, Align.LEFT),
          new Column("", 35, Align.LEFT));

  private final EnterpriseFile file;
  private final LocalDate asOf;
  private final Map<String, StandardField> fields;

  /// @param fields what the standards ask for, by code
  DossierIdentity(EnterpriseFile file, LocalDate asOf, Map<String, StandardField> fields) {
    this.file = file;
    this.asOf = asOf;
    this.fields = fields;
  }

  List<Part> parts(List<PortraitPaper.Fact> facts) {
    return List.of(
        new Part("基本情况", identity(facts), ""),
        contacts(),
        new Part("年度指标", DossierFigures.of(file), "没有填报年度指标。"),
        facts(),
        titles(),
        properties(),
        relations());
  }

  private List<Grid> identity(List<PortraitPaper.Fact> facts) {
    var firm = file.enterprise();
    var cells = new ArrayList<String>();
    pair(cells, "企业名称", firm.name());
    pair(cells, "信用代码", firm.code());
    pair(cells, "简称", firm.entered().shortName());
    for (var fact : facts) pair(cells, fact.label(), fact.content());
    pair(cells, "备注", firm.entered().note());
    if (cells.size() % 4 != 0) cells.addAll(List.of("", ""));
    var rows = new ArrayList<List<String>>();
    for (int at = 0; at < cells.size(); at += 4) rows.add(cells.subList(at, at + 4));
    var form = new Grid(null, FORM, rows, null);
    if (file.names().isEmpty()) return List.of(form);
    var names =
        new DossierGrid<FirmName>()
            .captioned("曾用名和简称")
            .text("名称", 60, FirmName::name)
            .text("种类", 20, name -> name.kind().label())
            .text("用到", 20, FirmName::untilOn)
            .of(file.names());
    return List.of(form, names);
  }

  private static void pair(List<String> cells, String label, @Nullable String content) {
    cells.add(label);
    cells.add(DossierGrid.shown(content));
  }

  private Part contacts() {
    return new DossierGrid<Contact>()
        .text("姓名", 20, contact -> contact.name() + (contact.primary() ? "（首选）" : ""))
        .text("职务", 22, Contact::post)
        .text("电话", 22, contact -> Masked.phone(contact.phone()))
        .text("备注", 36, Contact::note)
        .noted("电话隐去中间四位。")
        .part("联系人", file.contacts(), "没有登记联系人。");
  }

  private Part facts() {
    return new DossierGrid<Fact>()
        .text("要素", 34, this::label)
        .text("年度", 9, Fact::year)
        .text("内容", 24, this::answer)
        .text("来源", 14, fact -> fact.source().label())
        .text("填报人、日期", 19, fact -> PortraitFacts.joined(" ", fact.saidBy(), day(fact.asOf())))
        .part("认定要素", file.facts(), "没有填报认定要素。");
  }

  private String label(Fact fact) {
    var field = fields.get(fact.fact());
    return field == null ? fact.fact() : field.label();
  }

  private @Nullable Object answer(Fact fact) {
    var field = fields.get(fact.fact());
    if (fact.amount() != null) {
      return PortraitFacts.joined(" ", PortraitFacts.plain(fact.amount()), field == null ? null : field.unit());
    }
    if (fact.answer() != null) return fact.answer() ? "是" : "否";
    if (field instanceof StandardField.Fact asked) {
      return asked.choices().stream()
          .filter(choice -> choice.code().equals(fact.wording()))
          .findFirst()
          .map(StandardField.Fact.Choice::label)
          .orElse(fact.wording());
    }
    return fact.wording();
  }

  private record Grant(QualificationChain chain, Qualification grant) {}

  private Part titles() {
    var grants =
        file.titles().stream().flatMap(chain -> chain.grants().stream().map(grant -> new Grant(chain, grant))).toList();
    return new DossierGrid<Grant>()
        .text("称号", 22, of -> of.grant().kind().label() + (of.grant().renewsId() == null ? "" : "（复核）"))
        .text("级别、批次", 18, of -> PortraitFacts.joined(" ", of.grant().level(), of.grant().batch()))
        .text("文号、编号", 22, of -> DossierGrid.lines(of.grant().docNo(), of.grant().number()))
        .text("认定日期", 13, of -> of.grant().grantedOn())
        .text("有效期至", 13, of -> of.grant().validUntil() == null ? "长期" : of.grant().validUntil())
        .text("状态", 12, of -> DossierGrid.lines(of.grant().on(asOf).label(), of.grant().endReason()))
        .noted("逐次认定和复核各一行，同一称号的排在一起。")
        .part("资质称号", grants, "没有登记资质称号。");
  }

  private Part properties() {
    return new DossierGrid<Property>()
        .text("类别", 7, property -> property.grade().label())
        .text("种类", 16, property -> property.kind().label())
        .text("名称", 34, Property::title)
        .text("编号", 18, Property::number)
        .text("授权日期", 13, Property::grantedOn)
        .text("有效期至", 13, Property::validUntil)
        .part("知识产权", file.properties(), "没有登记知识产权。");
  }

  private Part relations() {
    var grids = new ArrayList<Grid>();
    if (!file.relations().isEmpty()) {
      grids.add(
          new DossierGrid<Relation>()
              .text("关系", 16, relation -> relation.kind().label())
              .text("对方", 50, Relation::otherName)
              .text("备注", 34, Relation::note)
              .of(file.relations()));
    }
    if (!file.counterparts().isEmpty()) {
      grids.add(
          new DossierGrid<Counterpart>()
              .captioned("登记在对方档案里的")
              .text("关系", 16, other -> other.kind().label())
              .text("对方", 50, Counterpart::firmName)
              .text("备注", 34, other -> DossierGrid.lines("本企业是其" + other.said(), other.note()))
              .of(file.counterparts()));
    }
    if (!file.assignments().isEmpty()) {
      grids.add(
          new DossierGrid<AssignedTime>()
              .captioned("服务专员（一企一员）")
              .text("专员", 40, AssignedTime::commissioner)
              .text("自", 30, AssignedTime::sinceOn)
              .text("至", 30, time -> time.untilOn() == null ? "今" : time.untilOn())
              .of(file.assignments()));
    }
    return new Part("关系和服务专员", grids, "没有登记关系，没有指定服务专员。");
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
