package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.followup.DemandInput;
import cn.qinshui.zhuanban.data.followup.VisitInput;
import cn.qinshui.zhuanban.data.followup.VisitState;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The fields of a visit while it is entered.
public final class VisitFields {

  final ObjectProperty<@Nullable EnterpriseRow> firm = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Named<Long>> commissioner = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Named<Long>> unit = new SimpleObjectProperty<>();
  final StringProperty formNo = new SimpleStringProperty("");
  final ObjectProperty<VisitState> state = new SimpleObjectProperty<>(VisitState.DONE);
  final ObjectProperty<@Nullable LocalDate> visitedOn = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Choice> way = new SimpleObjectProperty<>();
  final StringProperty people = new SimpleStringProperty("");
  final ObjectProperty<Set<String>> topics = new SimpleObjectProperty<>(Set.of());
  final StringProperty production = new SimpleStringProperty("");
  final StringProperty body = new SimpleStringProperty("");
  final ObjectProperty<@Nullable LocalDate> nextOn = new SimpleObjectProperty<>();
  final BooleanProperty noNext = new SimpleBooleanProperty();
  final StringProperty noNextReason = new SimpleStringProperty("");
  final StringProperty repeatReason = new SimpleStringProperty("");
  final ObservableList<RaisedDemand> demands = FXCollections.observableArrayList();

  /// @param order in which ticked topics are kept
  VisitInput input(List<Choice> order) {
    var chosenFirm = firm.get();
    var chosenWay = way.get();
    return new VisitInput(
        chosenFirm == null ? null : chosenFirm.id(),
        key(commissioner.get()),
        key(unit.get()),
        text(formNo),
        state.get(),
        visitedOn.get(),
        chosenWay == null ? "" : chosenWay.code(),
        text(people),
        order.stream().map(Choice::code).filter(topics.get()::contains).toList(),
        text(production),
        text(body),
        noNext.get() ? null : nextOn.get(),
        noNext.get(),
        noNext.get() ? text(noNextReason) : "",
        text(repeatReason),
        demands.stream().map(RaisedDemand::input).filter(one -> !one.blank()).toList());
  }

  /// @param of the firm of the input, read before
  void show(VisitInput input, @Nullable EnterpriseRow of, VisitChoices choices) {
    firm.set(of);
    commissioner.set(choices.commissioner(input.commissionerId()));
    unit.set(choices.unit(input.visitorUnitId()));
    formNo.set(input.formNo());
    state.set(input.state());
    visitedOn.set(input.visitedOn());
    way.set(choices.ways().stream().filter(one -> one.code().equals(input.way())).findFirst().orElse(null));
    people.set(input.people());
    topics.set(Set.copyOf(input.topics()));
    production.set(input.production());
    body.set(input.body());
    nextOn.set(input.nextOn());
    noNext.set(input.noNext());
    noNextReason.set(input.noNextReason());
    repeatReason.set(input.repeatReason());
    demands.setAll(input.demands().stream().map(demand -> fields(demand, choices)).toList());
  }

  private static RaisedDemand fields(DemandInput input, VisitChoices choices) {
    var fields = new RaisedDemand();
    fields.kind.set(choices.kind(input.kind()));
    fields.title.set(input.title());
    fields.limitDays.set(input.limitDays());
    return fields;
  }

  List<Property<?>> all() {
    return List.of(
        firm,
        commissioner,
        unit,
        formNo,
        state,
        visitedOn,
        way,
        people,
        topics,
        production,
        body,
        nextOn,
        noNext,
        noNextReason,
        repeatReason);
  }

  private static @Nullable Long key(@Nullable Named<Long> chosen) {
    return chosen == null ? null : chosen.key();
  }

  private static String text(StringProperty property) {
    var text = property.get();
    return text == null ? "" : text.strip();
  }
}
