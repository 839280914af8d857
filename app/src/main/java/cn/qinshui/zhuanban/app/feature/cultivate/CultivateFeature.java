package cn.qinshui.zhuanban.app.feature.cultivate;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.FileScreen;
import cn.qinshui.zhuanban.app.shell.ListScreen;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.shell.paper.PaperScreen;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.ui.form.FilterBar;
import cn.qinshui.zhuanban.app.ui.form.MultiChoice;
import cn.qinshui.zhuanban.app.ui.table.Cell;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.Narrowed;
import cn.qinshui.zhuanban.app.usecase.MakeFunnel;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseCountStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.standard.LeadFilter;
import cn.qinshui.zhuanban.data.standard.LeadRow;
import cn.qinshui.zhuanban.data.standard.LeadSort;
import cn.qinshui.zhuanban.data.standard.LeadStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.collections.FXCollections;
import org.kordamp.ikonli.feather.Feather;

/// The screens of 梯度培育: the funnel over the list of leads, and one lead.
public final class CultivateFeature {
  private static final Set<String> TABLES = Set.of("lead", "lead_step", "enterprise", "measure");

  /// With more firms than a county has the list is not ranked, so that it stays quick.
  private static final int MOST_RANKED = 5_000;

  private final Desk desk;
  private final LeadStores stores;
  private final LeadActions actions;

  /// What the leads shown lack, as they were read last.
  private volatile NearMiss near = NearMiss.NONE;

  private CultivateFeature(Desk desk, LeadStores stores, LeadActions actions) {
    this.desk = desk;
    this.stores = stores;
    this.actions = actions;
  }

  public static Feature of(Desk desk, Deeds deeds, Database database, MakeFunnel paper) {
    var stores = LeadStores.of(database);
    var feature = new CultivateFeature(desk, stores, new LeadActions(desk, deeds, stores));
    var counts = new EnterpriseCountStore(database);
    return Feature.of(Route.Cultivation.class, feature::list)
        .and(Route.LeadFile.class, feature::lead)
        .and(Route.Distribution.class, _ -> new DistributionView(desk, counts, stores.firms()))
        .and(Route.FunnelSheet.class, _ -> sheet(desk, paper));
  }

  private static PaperScreen sheet(Desk desk, MakeFunnel paper) {
    var today = LocalDate.now(desk.clock());
    return new PaperScreen(
        desk,
        new PaperScreen.Kind("梯度培育情况", "梯度培育", "梯度培育情况（" + today + "）.pdf", TABLES, "cultivate"),
        file -> paper.write(today, file));
  }

  private Screen list(Route.Cultivation route) {
    var start = Objects.requireNonNullElse(route.filter(), LeadFilter.none());
    var list = new Narrowed<>(desk.work(), "读取培育线索", LeadFilter.none(), start, this::read);
    var bar = new FilterBar(desk.work(), "名称、代码、编号", text -> list.narrow(f -> f.withText(text)));
    bar.text(start.text());
    var stages = list.part(LeadFilter::stages, LeadFilter::withStages);
    bar.ticks(
        new MultiChoice<>("走到哪一步", FXCollections.observableArrayList(LeadStage.values()), LeadStage::label, stages),
        stages);
    var aims = list.part(LeadFilter::aims, LeadFilter::withAims);
    bar.ticks(
        new MultiChoice<>(
            "培育目标", FXCollections.observableArrayList(QualificationKind.tiers()), QualificationKind::badge, aims),
        aims);
    var funnel = new FunnelStrip(desk, stores.database(), stores.list(), stages);
    var names = new ListScreen.Names("lead", "梯度培育", "条线索", "cultivate");
    return new ListScreen<>(desk, names, list, LeadRow::id, columns(), bar, TABLES)
        .asLeft(route.filter() == null)
        .first(funnel.content(), funnel.watch())
        .onOpen(row -> desk.navigator().open(new Route.LeadFile(row.id())))
        .actions(
            Buttons.plain("企业分布", () -> desk.navigator().open(new Route.Distribution())),
            Buttons.plain("监测", () -> desk.navigator().open(new Route.Watch())),
            Buttons.plain("培育情况表", () -> desk.navigator().open(new Route.FunnelSheet())),
            Buttons.with(
                Feather.CHECK_SQUARE, Buttons.plain("预评估", () -> desk.navigator().open(new Route.Assessments()))),
            Buttons.with(Feather.PLUS, Buttons.main("登记线索", actions::enter)))
        .on(Shortcut.NEW, actions::enter)
        .empty(
            new EmptyState(
                    Feather.TRENDING_UP, "还没有培育线索", "从高新技术企业、发明专利新授权企业、新入库科技型和创新型中小企业里发现的对象都记在这里。按 Ctrl+N 登记第一条。")
                .action(Buttons.main("登记线索", actions::enter)));
  }

  /// Those being coached come in the order of what they lack, unless another order is asked for.
  private Found<LeadRow> read(LeadFilter filter, PageRequest request) {
    var today = LocalDate.now(desk.clock());
    int count = stores.list().count(filter);
    boolean ranked = stores.firms().count(EnterpriseFilter.none()) <= MOST_RANKED;
    if (!ranked || !filter.stages().equals(Set.of(LeadStage.COACHING)) || request.sort() != null) {
      var rows = stores.list().page(filter, request).rows();
      near = ranked ? NearMiss.of(stores.database(), rows, today) : NearMiss.NONE;
      return new Found<>(rows, count);
    }
    var all = stores.list().page(filter, PageRequest.first(MOST_RANKED)).rows();
    var found = NearMiss.of(stores.database(), all, today);
    near = found;
    return new Found<>(
        all.stream().sorted(found.order()).skip(request.offset()).limit(request.limit()).toList(), count);
  }

  private List<Column<LeadRow>> columns() {
    return List.of(
        Column.name(LeadSort.NAME.name(), "企业", 300, LeadRow::name),
        Column.state(LeadSort.STAGE.name(), "走到哪一步", 100, row -> Cell.state(tone(row.stage()), row.stage().label())),
        Column.text(LeadSort.STAGE_ON.name(), "何时", 98, LeadRow::stageOn),
        Column.text(LeadSort.AIM.name(), "培育目标", 80, row -> row.entered().aim().badge()),
        Column.text(LeadSort.SOURCE.name(), "来源", 118, row -> row.entered().source().label()),
        Column.text(LeadSort.FOUND_ON.name(), "发现日期", 98, row -> row.entered().foundOn()),
        Column.<LeadRow>text("NEAR", "差几项", 92, row -> near.words(row)).unsorted(),
        Column.<LeadRow>text("EVIDENCE", "编号或文号", 132, LeadRow::evidenceNo).unsorted(),
        Column.<LeadRow>text("DROP", "退出原因", 92, LeadRow::dropReason).unsorted());
  }

  static Tone tone(LeadStage stage) {
    return switch (stage) {
      case LEAD, DROPPED -> Tone.GREY;
      case RESERVE, COACHING, APPLIED -> Tone.BLUE;
      case LISTED -> Tone.GREEN;
    };
  }

  private Screen lead(Route.LeadFile route) {
    var page = new LeadPage(desk, actions);
    return new FileScreen<>(
        desk,
        new FileScreen.Names("培育线索", "cultivate"),
        TABLES,
        () -> stores.list().lead(route.id()).map(lead -> new LeadPage.Read(lead, stores.list().steps(lead.id()))),
        new FileScreen.Page<>(read -> read.lead().name(), page::head, page::body));
  }
}
