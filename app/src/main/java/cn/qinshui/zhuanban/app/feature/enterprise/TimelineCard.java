package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.Timeline;
import cn.qinshui.zhuanban.app.ui.form.MultiChoice;
import cn.qinshui.zhuanban.data.timeline.TimelineEntry;
import cn.qinshui.zhuanban.data.timeline.TimelineKind;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// 动态: all that happened with the firm.
final class TimelineCard {

  private final Card card = new Card();
  private final Timeline timeline = new Timeline(List.of());
  private final Label nothing = Boxes.prose("", "muted");
  private final Button more;
  private final TimelineViewModel model;
  private final Consumer<Route> open;

  TimelineCard(TimelineViewModel model, Consumer<Route> open) {
    this.model = model;
    this.open = open;
    more = Buttons.link("", model::more);
    more.textProperty().bind(model.left().map(left -> "再看更早的（还有 " + left + " 条）"));
    more.visibleProperty().bind(model.left().greaterThan(0));
    more.managedProperty().bind(more.visibleProperty());
    card.getChildren().addAll(nothing, timeline, more);
    card.head(
        "动态",
        new MultiChoice<>(
            "全部", FXCollections.observableArrayList(TimelineKind.values()), TimelineKind::label, model.kinds()));
    model.entries().addListener((source, before, now) -> show(now));
    show(model.entries().get());
  }

  Card card() {
    return card;
  }

  private void show(List<TimelineEntry> entries) {
    timeline.show(entries.stream().map(this::event).toList());
    nothing.setText(model.kinds().get().isEmpty() ? "还没有记录。走访、诉求、资质、附件等有了，会按时间排在这里。" : "没有这类记录。");
    nothing.setVisible(entries.isEmpty());
    nothing.setManaged(entries.isEmpty());
  }

  private Timeline.Event event(TimelineEntry entry) {
    String text =
        Stream.of(entry.detail(), entry.who())
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining("　"));
    Route route = route(entry);
    return new Timeline.Event(
        entry.day(), icon(entry.kind()), entry.title(), text, route == null ? null : () -> open.accept(route));
  }

  private static @Nullable Route route(TimelineEntry entry) {
    return switch (entry.kind()) {
      case VISIT -> new Route.VisitFile(entry.refId());
      case DEMAND -> new Route.DemandFile(entry.refId());
      case PUSH -> new Route.PolicyFile(entry.refId());
      case REGISTER -> new Route.RegisterFile(entry.refId());
      case LEAD -> new Route.LeadFile(entry.refId());
      case TITLE, RESOLUTION, ASSIGNMENT, ATTACHMENT, EDIT -> null;
    };
  }

  private static Ikon icon(TimelineKind kind) {
    return switch (kind) {
      case VISIT -> Feather.MAP_PIN;
      case DEMAND -> Feather.MESSAGE_CIRCLE;
      case TITLE -> Feather.AWARD;
      case LEAD -> Feather.TRENDING_UP;
      case PUSH -> Feather.SEND;
      case REGISTER -> Feather.CLIPBOARD;
      case RESOLUTION -> Feather.CHECK_SQUARE;
      case ASSIGNMENT -> Feather.USER;
      case ATTACHMENT -> Feather.PAPERCLIP;
      case EDIT -> Feather.EDIT_2;
    };
  }
}
