package cn.qinshui.zhuanban.app.feature.cultivate;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.StatTile;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.plan.Measure;
import cn.qinshui.zhuanban.data.plan.PlanOutline;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.standard.LeadFilter;
import cn.qinshui.zhuanban.data.standard.LeadStage;
import cn.qinshui.zhuanban.data.standard.LeadStore;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// 线索 → 储备 → 辅导 → 申报 → 入库: how many stand at each step, against the plan's target; a click narrows the list.
final class FunnelStrip {
  private final Desk desk;
  private final PlanStore plans;
  private final LeadStore leads;
  private final HBox strip = Boxes.row(10);
  private final ObjectProperty<Set<LeadStage>> stages;
  private final Slot<Funnel> slot;
  private final TableWatch.Watch watch;

  private record Funnel(Map<LeadStage, Integer> counts, Measure.@Nullable Target target) {}

  FunnelStrip(Desk desk, Database database, LeadStore leads, ObjectProperty<Set<LeadStage>> stages) {
    this.desk = desk;
    this.plans = new PlanStore(database);
    this.leads = leads;
    this.stages = stages;
    this.slot = desk.work().slot("读取培育漏斗", this::show);
    this.watch = desk.watch().on(Set.of("lead", "measure"), this::reload);
    strip.setPadding(new Insets(0, 24, 12, 24));
    reload();
  }

  Node content() {
    return strip;
  }

  TableWatch.Watch watch() {
    return watch;
  }

  private void reload() {
    var today = LocalDate.now(desk.clock());
    slot.load(_ ->
        new Funnel(
            leads.funnel(LeadFilter.none()),
            plans.current(today).map(plan -> plans.outline(plan.id())).flatMap(FunnelStrip::target).orElse(null)));
  }

  private static Optional<Measure.Target> target(PlanOutline plan) {
    return plan.measures().stream().flatMap(measure -> measure.target().stream()).findFirst();
  }

  private void show(Funnel funnel) {
    strip.getChildren().clear();
    for (var stage : LeadStage.funnel()) {
      if (!strip.getChildren().isEmpty()) strip.getChildren().add(Boxes.text("›", "crumb-mark"));
      var tile =
          new StatTile(stage.label(), CultivateFeature.tone(stage), () -> choose(stage))
              .value(String.valueOf(funnel.counts().get(stage)));
      if (stage == LeadStage.LISTED && funnel.target() != null) tile.detail(goal(funnel.target()));
      strip.getChildren().add(Boxes.grow(tile));
    }
  }

  private static String goal(Measure.Target target) {
    return "方案目标 " + PaperText.number(target.number()) + " " + target.unit() + "以上";
  }

  /// Clicking the step already chosen shows all again.
  private void choose(LeadStage stage) {
    stages.set(stages.get().equals(Set.of(stage)) ? Set.of() : Set.of(stage));
  }
}
