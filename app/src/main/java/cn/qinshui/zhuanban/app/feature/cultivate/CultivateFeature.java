package cn.qinshui.zhuanban.app.feature.cultivate;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.ListScreen;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.FactGrid;
import cn.qinshui.zhuanban.app.ui.Timeline;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.ui.form.FilterBar;
import cn.qinshui.zhuanban.app.ui.form.MultiChoice;
import cn.qinshui.zhuanban.app.ui.table.Cell;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.Narrowed;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.standard.LeadFilter;
import cn.qinshui.zhuanban.data.standard.LeadRow;
import cn.qinshui.zhuanban.data.standard.LeadSort;
import cn.qinshui.zhuanban.data.standard.LeadStage;
import cn.qinshui.zhuanban.data.standard.LeadStep;
import cn.qinshui.zhuanban.data.standard.LeadStore;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.collections.FXCollections;
import org.kordamp.ikonli.feather.Feather;

/// The screen of 梯度培育: the funnel over the list of leads.
public final class CultivateFeature {
  private static final Set<String> TABLES = Set.of("lead", "lead_step", "enterprise", "measure");

  private final Desk desk;
  private final Database database;
  private final LeadStore store;

  private CultivateFeature(Desk desk, Database database) {
    this.desk = desk;
    this.database = database;
    this.store = new LeadStore(database);
  }

  public static Feature of(Desk desk, Database database) {
    return Feature.of(Route.Cultivation.class, new CultivateFeature(desk, database)::list);
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
    var funnel = new FunnelStrip(desk, database, store, stages);
    var names = new ListScreen.Names("lead", "梯度培育", "条线索", "cultivate");
    return new ListScreen<>(desk, names, list, LeadRow::id, columns(), bar, TABLES)
        .first(funnel.content(), funnel.watch())
        .onOpen(this::open)
        .empty(new EmptyState(Feather.TRENDING_UP, "还没有培育线索", "从高新技术企业、发明专利新授权企业、新入库科技型和创新型中小企业里发现的对象都记在这里。"));
  }

  private Found<LeadRow> read(LeadFilter filter, PageRequest request) {
    return new Found<>(store.page(filter, request).rows(), store.count(filter));
  }

  private static List<Column<LeadRow>> columns() {
    return List.of(
        Column.name(LeadSort.NAME.name(), "企业", 300, LeadRow::name),
        Column.state(LeadSort.STAGE.name(), "走到哪一步", 110, row -> Cell.state(tone(row.stage()), row.stage().label())),
        Column.text(LeadSort.STAGE_ON.name(), "何时", 100, LeadRow::stageOn),
        Column.text(LeadSort.AIM.name(), "培育目标", 90, row -> row.entered().aim().badge()),
        Column.text(LeadSort.SOURCE.name(), "来源", 130, row -> row.entered().source().label()),
        Column.text(LeadSort.FOUND_ON.name(), "发现日期", 100, row -> row.entered().foundOn()),
        Column.<LeadRow>text("EVIDENCE", "入库编号或公告文号", 190, LeadRow::evidenceNo).unsorted(),
        Column.<LeadRow>text("DROP", "退出原因", 140, LeadRow::dropReason).unsorted());
  }

  static Tone tone(LeadStage stage) {
    return switch (stage) {
      case LEAD, DROPPED -> Tone.GREY;
      case RESERVE, COACHING, APPLIED -> Tone.BLUE;
      case LISTED -> Tone.GREEN;
    };
  }

  private void open(LeadRow row) {
    desk.work().run("读取线索经过", _ -> store.steps(row.id()), steps -> show(row, steps));
  }

  private void show(LeadRow row, List<LeadStep> steps) {
    var facts =
        new FactGrid()
            .wide("培育目标", row.entered().aim().label())
            .wide("来源", row.entered().source().label() + "　" + row.entered().foundOn())
            .wide("信用代码", row.entered().code())
            .wide("编号、文号", row.evidenceNo())
            .wide("备注", row.entered().note());
    var events =
        steps.reversed().stream()
            .map(step ->
                new Timeline.Event(
                    step.onDay(),
                    Feather.CHEVRONS_RIGHT,
                    step.stage().label(),
                    step.author() + (step.note() == null ? "" : "　" + step.note()),
                    null))
            .toList();
    var content = Boxes.column(18, facts, new Timeline(events));
    var firm = row.entered().enterpriseId();
    if (firm != null) {
      content
          .getChildren()
          .add(1, Boxes.row(0, Buttons.link("打开企业档案", () -> desk.navigator().open(new Route.EnterpriseFile(firm)))));
    }
    desk.notices().panel(row.name(), content);
  }
}
