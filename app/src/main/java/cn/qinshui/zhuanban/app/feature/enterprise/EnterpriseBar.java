package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.form.FilterBar;
import cn.qinshui.zhuanban.app.ui.form.MultiChoice;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseField;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStatus;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.enterprise.Listing;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/// What stands over the list of firms: its fields, and what narrows it that has no field.
final class EnterpriseBar {
  private final Desk desk;
  private final EnterpriseListViewModel model;

  EnterpriseBar(Desk desk, EnterpriseListViewModel model) {
    this.desk = desk;
    this.model = model;
  }

  FilterBar bar() {
    Narrowing to = model.narrowing();
    FirmChoices from = model.choices();
    FilterBar made = new FilterBar(desk.work(), "名称、首字母、代码、电话", to::text);
    made.text(to.filter().get().text());
    made.ticks(
        new MultiChoice<>("乡镇", from.towns().keys(), from.towns()::label, to.towns()).finds(from.towns()::matches),
        to.towns());
    made.ticks(
        new MultiChoice<>(
            "层级", FXCollections.observableArrayList(QualificationKind.values()), QualificationKind::badge, to.tiers()),
        to.tiers());
    made.ticks(
        new MultiChoice<>("服务专员", from.commissioners().keys(), from.commissioners()::label, to.commissioners())
            .finds(from.commissioners()::matches),
        to.commissioners());
    made.ticks(
        new MultiChoice<>("行业", from.industries().keys(), from.industries()::label, to.industries())
            .finds(from.industries()::matches),
        to.industries());
    made.ticks(
        new MultiChoice<>(
            "状态", FXCollections.observableArrayList(EnterpriseStatus.values()), EnterpriseStatus::label, to.statuses()),
        to.statuses());
    made.ticks(
        new MultiChoice<>("更多", FXCollections.observableArrayList(questions()), Listing::label, to.listings()),
        to.listings());
    made.chips("规模", List.of(true, false), above -> above ? "规上" : "规下", to.aboveScale());
    made.resets(to::dropConditions);
    return made;
  }

  /// What is asked of the list most; a figure on a page may ask more.
  private List<Listing> questions() {
    LocalDate today = LocalDate.now(desk.clock());
    LocalDate quarter = today.with(today.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
    return List.of(
        new Listing.OffServiceNet(),
        new Listing.OnServiceNet(),
        new Listing.NotVisitedSince(quarter),
        new Listing.WithOpenDemands(),
        new Listing.WithoutCommissioner(),
        new Listing.Missing(today.getYear() - 1, Indicator.REVENUE),
        new Listing.WithoutSize(),
        new Listing.NotEntered(EnterpriseField.CODE),
        new Listing.NotEntered(EnterpriseField.TOWN),
        new Listing.NotEntered(EnterpriseField.INDUSTRY));
  }

  /// What the list is narrowed by that the bar does not say, each with a cross to take it away.
  FlowPane conditions() {
    FlowPane line = Boxes.styled(new FlowPane(), "conditions");
    Set<String> said = questions().stream().map(Listing::label).collect(Collectors.toUnmodifiableSet());
    Runnable write =
        () -> {
          List<Narrowing.Condition> all = model.narrowing().conditions();
          boolean isSaid = all.size() == 1 && said.contains(all.getFirst().label());
          line.getChildren().setAll(isSaid ? List.of() : all.stream().map(this::condition).toList());
          line.setManaged(!line.getChildren().isEmpty());
          line.setVisible(line.isManaged());
        };
    model.narrowing().conditions().addListener((ListChangeListener<Narrowing.Condition>) change -> write.run());
    write.run();
    return line;
  }

  private Node condition(Narrowing.Condition condition) {
    return Boxes.styled(
        Boxes.row(
            2,
            Boxes.text(condition.label()),
            Buttons.icon(Feather.X, "不再按此筛选", () -> model.narrowing().drop(condition))),
        "condition");
  }
}
