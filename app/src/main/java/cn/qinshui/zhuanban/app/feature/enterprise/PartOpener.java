package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.enterprise.Contact;
import cn.qinshui.zhuanban.data.enterprise.FigureYear;
import cn.qinshui.zhuanban.data.enterprise.FirmName;
import cn.qinshui.zhuanban.data.enterprise.Property;
import cn.qinshui.zhuanban.data.enterprise.Qualification;
import cn.qinshui.zhuanban.data.enterprise.QualificationChain;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.enterprise.Relation;
import cn.qinshui.zhuanban.data.enterprise.YearFigures;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.standard.TitleTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Opens the drawers in which the parts of one firm's file are entered and changed.
final class PartOpener {

  private final Desk desk;
  private final EnterpriseStores stores;
  private final Deeds deeds;
  private final long firm;

  PartOpener(Desk desk, EnterpriseStores stores, Deeds deeds, long firm) {
    this.desk = desk;
    this.stores = stores;
    this.deeds = deeds;
    this.firm = firm;
  }

  /// The years of this firm as a grid to paste into.
  void figureGrid() {
    desk.navigator().open(new Route.FigureGrid(List.of(firm)));
  }

  void contact(Contact contact) {
    PartEditor editor = editor();
    PartDrawer.open(
        desk.notices(), title("联系人", contact.id()), editor, new ContactForm(editor), Contact.class, contact);
  }

  void name(FirmName name) {
    PartEditor editor = editor();
    PartDrawer.open(desk.notices(), title("曾用名、简称", name.id()), editor, new NameForm(editor), FirmName.class, name);
  }

  void newName() {
    name(new FirmName(0, 0, "", FirmName.Kind.FORMER, null));
  }

  /// @param onFile what the years hold now
  void figures(YearFigures figures, List<FigureYear> onFile, Dictionaries words) {
    PartEditor editor = editor();
    PartDrawer.open(
        desk.notices(),
        title("年度指标", figures.id()),
        editor,
        new FiguresForm(editor, stores, onFile, words.choices("year_figures.source")),
        YearFigures.class,
        figures);
  }

  void newFigures(int year, List<FigureYear> onFile, Dictionaries words) {
    figures(new YearFigures(0, 0, year, new Choice("", ""), null, null, true, Map.of(), null), onFile, words);
  }

  void title(Qualification grant) {
    desk.work().run("读取有效期", progress -> stores.terms(), terms -> title(grant, terms));
  }

  private void title(Qualification grant, TitleTerms terms) {
    PartEditor editor = editor();
    PartDrawer.open(
        desk.notices(),
        title(grant.renewsId() == null ? "资质称号" : "资质续期", grant.id()),
        editor,
        new TitleForm(editor, terms),
        Qualification.class,
        grant);
  }

  void newTitle() {
    title(grant(QualificationKind.SRDI, null, null, today(), null));
  }

  /// 复核通过: the next grant of the same title.
  void renew(QualificationChain chain) {
    Qualification last = chain.newest();
    title(grant(last.kind(), last.level(), last.number(), chain.renewedFrom(today()), last.id()));
  }

  private static Qualification grant(
      QualificationKind kind, @Nullable String level, @Nullable String number, LocalDate from, @Nullable Long renews) {
    return new Qualification(0, 0, kind, level, null, null, number, from, null, renews, null, null, null);
  }

  void property(Property property, Dictionaries words) {
    PartEditor editor = editor();
    PartDrawer.open(
        desk.notices(),
        title("知识产权", property.id()),
        editor,
        new PropertyForm(editor, stores, words.choices("property.kind")),
        Property.class,
        property);
  }

  void newProperty(Dictionaries words) {
    Choice first = words.choices("property.kind").stream().findFirst().orElse(new Choice("", ""));
    property(
        new Property(0, 0, first, Property.Grade.I, "", null, null, null, null, null, null, null, null, null), words);
  }

  void relation(Relation relation, Dictionaries words) {
    PartEditor editor = editor();
    PartDrawer.open(
        desk.notices(),
        title("关系", relation.id()),
        editor,
        new RelationForm(editor, desk.work(), stores, words.choices("relation.kind")),
        Relation.class,
        relation);
  }

  void newRelation(Dictionaries words) {
    Choice first = words.choices("relation.kind").stream().findFirst().orElse(new Choice("", ""));
    relation(new Relation(0, 0, first, null, "", null), words);
  }

  private PartEditor editor() {
    return new PartEditor(deeds, stores, firm, today());
  }

  private LocalDate today() {
    return LocalDate.now(desk.clock());
  }

  private static String title(String what, long id) {
    return (id == 0 ? "添加" : "修改") + what;
  }
}
