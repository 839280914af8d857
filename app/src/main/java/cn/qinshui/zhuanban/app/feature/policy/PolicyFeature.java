package cn.qinshui.zhuanban.app.feature.policy;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.FileScreen;
import cn.qinshui.zhuanban.app.shell.ListScreen;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.FactGrid;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.ui.form.FilterBar;
import cn.qinshui.zhuanban.app.ui.form.MultiChoice;
import cn.qinshui.zhuanban.app.ui.table.Cell;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.Narrowed;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.policy.PolicyClass;
import cn.qinshui.zhuanban.data.policy.PolicyDraft;
import cn.qinshui.zhuanban.data.policy.PolicyFile;
import cn.qinshui.zhuanban.data.policy.PolicyFilter;
import cn.qinshui.zhuanban.data.policy.PolicyLevel;
import cn.qinshui.zhuanban.data.policy.PolicyRow;
import cn.qinshui.zhuanban.data.policy.PolicySort;
import cn.qinshui.zhuanban.data.policy.PolicyStore;
import cn.qinshui.zhuanban.data.policy.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The screens of 政策库.
public final class PolicyFeature {
  private static final Set<String> TABLES = Set.of("policy", "policy_push", "attachment");

  private final Desk desk;
  private final PolicyStore store;

  private PolicyFeature(Desk desk, PolicyStore store) {
    this.desk = desk;
    this.store = store;
  }

  public static Feature of(Desk desk, PolicyStore store) {
    var screens = new PolicyFeature(desk, store);
    return Feature.of(Route.PolicyList.class, screens::list).and(Route.PolicyFile.class, screens::file);
  }

  private Screen list(Route.PolicyList route) {
    var start = Objects.requireNonNullElse(route.filter(), PolicyFilter.none());
    var list = new Narrowed<>(desk.work(), "读取政策", PolicyFilter.none(), start, this::read);
    var bar = new FilterBar(desk.work(), "名称、文号、发文机关、标注", text -> list.narrow(f -> f.withText(text)));
    bar.text(start.text());
    var classes = list.part(PolicyFilter::classes, PolicyFilter::withClasses);
    bar.ticks(
        new MultiChoice<>("类别", FXCollections.observableArrayList(PolicyClass.values()), PolicyClass::label, classes),
        classes);
    var levels = list.part(PolicyFilter::levels, PolicyFilter::withLevels);
    bar.ticks(
        new MultiChoice<>("级别", FXCollections.observableArrayList(PolicyLevel.values()), PolicyLevel::label, levels),
        levels);
    var validities = list.part(PolicyFilter::validities, PolicyFilter::withValidities);
    bar.ticks(
        new MultiChoice<>("效力", FXCollections.observableArrayList(Validity.values()), Validity::label, validities),
        validities);
    var names = new ListScreen.Names("policy", "政策库", "条", "policy");
    return new ListScreen<>(desk, names, list, PolicyRow::id, columns(), bar, TABLES)
        .asLeft(route.filter() == null)
        .onOpen(row -> desk.navigator().open(new Route.PolicyFile(row.id())))
        .empty(new EmptyState(Feather.BOOK_OPEN, "政策库是空的", "方案点名的法规随程序载入；其余政策按五类归集在这里。"));
  }

  private Found<PolicyRow> read(PolicyFilter filter, PageRequest request) {
    return new Found<>(store.page(filter, request).rows(), store.count(filter));
  }

  private static List<Column<PolicyRow>> columns() {
    return List.of(
        Column.text(PolicySort.CLASS.name(), "类别", 80, row -> row.policyClass().label()),
        Column.text(PolicySort.LEVEL.name(), "级别", 56, row -> row.level().label()),
        Column.name(PolicySort.TITLE.name(), "名称", 370, PolicyRow::title),
        Column.<PolicyRow>text("DOC_NO", "文号", 206, PolicyRow::docNo).unsorted(),
        Column.<PolicyRow>state("VALIDITY", "效力", 90, row -> Cell.state(tone(row.validity()), row.validity().label()))
            .unsorted(),
        Column.text(PolicySort.WINDOW_TO.name(), "申报截止", 100, PolicyRow::windowTo),
        Column.number(PolicySort.PUSHES.name(), "推送", 54, row -> row.pushes() == 0 ? "" : row.pushes()),
        Column.tags("MARKS", "标注", 156, PolicyFeature::marks),
        Column.text(PolicySort.PUBLISHED_ON.name(), "发布日期", 100, PolicyRow::publishedOn).hidden());
  }

  private static List<String> marks(PolicyRow row) {
    var marks = new ArrayList<String>();
    if (row.textMissing()) marks.add("待补全文");
    if (row.toVerify()) marks.add("待核对");
    return marks;
  }

  private static Tone tone(Validity validity) {
    return switch (validity) {
      case VALID -> Tone.GREEN;
      case REPLACED -> Tone.YELLOW;
      case REPEALED, EXPIRED -> Tone.GREY;
    };
  }

  private Screen file(Route.PolicyFile route) {
    return new FileScreen<>(
        desk,
        new FileScreen.Names("政策", "policy"),
        TABLES,
        () -> store.file(route.id()),
        new FileScreen.Page<>(file -> file.policy().title(), this::head, this::body));
  }

  private Node head(PolicyFile file) {
    var validity = file.policy().on(LocalDate.now(desk.clock()));
    return new PageHeader(file.policy().title())
        .crumbs(new PageHeader.Crumb("政策库", () -> desk.navigator().open(new Route.PolicyList())))
        .beside(new Badge(tone(validity), validity.label()));
  }

  private Node body(PolicyFile file) {
    var policy = file.policy().entered();
    var body = Boxes.column(16, identity(file, policy), annotations(policy));
    if (file.chain().size() > 1) body.getChildren().add(chain(file));
    body.setPadding(new Insets(4, 24, 24, 24));
    return body;
  }

  private static Card identity(PolicyFile file, PolicyDraft policy) {
    var marks = (policy.textMissing() ? "待补全文　" : "") + (policy.toVerify() ? "待核对" : "");
    return new Card(
        "文件",
        new FactGrid()
            .fact("文号", policy.docNo())
            .fact("发文机关", policy.issuer())
            .fact("类别", policy.policyClass().label())
            .fact("级别", policy.level().label())
            .fact("发布日期", policy.publishedOn())
            .fact("施行、失效", days(policy.effectiveOn(), policy.expiresOn()))
            .fact("申报窗口", days(policy.windowFrom(), policy.windowTo()))
            .fact("申报平台", policy.platform())
            .fact("对应措施", file.measure())
            .fact("推送", file.pushes() + " 次，" + file.acknowledged() + " 次已确认知晓")
            .wide("支持标准", policy.benefit())
            .wide("标记", marks.isBlank() ? "无" : marks));
  }

  private static @Nullable String days(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) return null;
    return (from == null ? "" : from) + " 至 " + (to == null ? "今" : to);
  }

  private static Card annotations(PolicyDraft policy) {
    return new Card(
        "四项标注",
        new FactGrid()
            .wide("适用范围", policy.scope())
            .wide("申报条件", policy.conditions())
            .wide("办理流程", policy.process())
            .wide("责任科室", policy.office()));
  }

  private Card chain(PolicyFile file) {
    var lines = Boxes.column(6);
    for (var each : file.chain()) {
      var name = each.title() + (each.docNo() == null ? "" : "　" + each.docNo());
      lines
          .getChildren()
          .add(
              each.id() == file.policy().id()
                  ? Boxes.text(name + "（本件）", "strong")
                  : Buttons.link(name, () -> desk.navigator().open(new Route.PolicyFile(each.id()))));
    }
    return new Card("替代关系，由早到晚", lines);
  }
}
