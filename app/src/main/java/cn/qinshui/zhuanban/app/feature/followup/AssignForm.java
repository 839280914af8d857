package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.ui.form.MultiChoice;
import cn.qinshui.zhuanban.app.ui.form.SearchableChoice;
import cn.qinshui.zhuanban.app.ui.form.TypedNumber;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.followup.DemandAction;
import cn.qinshui.zhuanban.data.followup.DemandUnit;
import cn.qinshui.zhuanban.data.followup.SlipKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;

/// 分办: who leads, who assists, in how many working days; with its 交办单.
final class AssignForm implements DemandActForm {
  private final Form form = new Form();
  private final SearchableChoice<Pick> lead;
  private final ObjectProperty<Set<Long>> assisting;
  private final WorkdayField limit = new WorkdayField();
  private final TextArea note = DemandActForm.area();
  private final CheckBox print = new CheckBox("同时开出交办单");
  private final DemandActForm.Day on;

  AssignForm(Work work, DemandShown shown, Supplier<LocalDate> today) {
    var picks = shown.picks();
    var demand = shown.file().demand();
    on = new DemandActForm.Day(today);
    lead = new SearchableChoice<>(work, text -> Pick.find(picks.units(), text), Pick::label, Pick::detail);
    lead.value().set(Pick.of(picks.units(), demand.leadUnitId()));
    assisting =
        new SimpleObjectProperty<>(
            shown.assisting().stream().map(DemandUnit::unitId).collect(Collectors.toUnmodifiableSet()));
    // A day that stands already is kept unless a new limit is typed.
    if (demand.term().dueOn() == null) limit.text().set(String.valueOf(picks.usualLimit()));
    print.setSelected(true);
    form.row("牵头单位", lead).required();
    form.row("配合单位", ticks(picks));
    form.row("分办日期", on.field());
    form.row("办理时限", limit).hint(Bindings.createStringBinding(() -> due(shown), limit.text(), on.field().value()));
    form.row("说明", note);
    form.row("", print);
  }

  private MultiChoice<Long> ticks(DemandPicks picks) {
    var ticks =
        new MultiChoice<Long>(
            "请选择",
            FXCollections.observableArrayList(picks.units().stream().map(Pick::id).toList()),
            id -> {
              var unit = Pick.of(picks.units(), id);
              return unit == null ? "" : unit.label();
            },
            assisting);
    ticks.setMaxWidth(Double.MAX_VALUE);
    ticks.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return ticks;
  }

  private String due(DemandShown shown) {
    var days = days();
    if (days != null && days > 0 && days < 1000) return DueWords.of(shown.picks().calendar(), on.get(), days);
    var now = shown.file().demand().term().dueOn();
    return now == null ? "" : "不填则仍是 " + now;
  }

  private @Nullable Integer days() {
    return TypedNumber.count(limit.text().get()).orElse(null);
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public DemandAction read() {
    var unit = lead.value().get();
    return new DemandAction.Assign(
        on.get(),
        unit == null ? null : unit.id(),
        List.copyOf(assisting.get()),
        days(),
        note.getText() == null ? "" : note.getText().strip());
  }

  @Override
  public @Nullable SlipKind slip() {
    return print.isSelected() ? SlipKind.ASSIGN : null;
  }
}
