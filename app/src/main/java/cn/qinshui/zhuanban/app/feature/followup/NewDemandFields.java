package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.data.shared.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What is typed about a new demand.
final class NewDemandFields {
  private final ObjectProperty<@Nullable Pick> firm = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Choice> kind = new SimpleObjectProperty<>();
  private final StringProperty title = new SimpleStringProperty("");
  private final StringProperty body = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Choice> channel = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> received = new SimpleObjectProperty<>();
  private final StringProperty limit = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Pick> measure = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Pick> lead = new SimpleObjectProperty<>();
  private final ObjectProperty<Set<Long>> assisting = new SimpleObjectProperty<>(Set.of());

  List<Property<?>> all() {
    return List.of(firm, kind, title, body, channel, received, limit, measure, lead, assisting);
  }

  /// All of it at one moment, to see whether something changed.
  record Typed(
      @Nullable Pick firm,
      @Nullable Choice kind,
      String words,
      @Nullable Choice channel,
      @Nullable LocalDate received,
      @Nullable Pick measure,
      @Nullable Pick lead,
      Set<Long> assisting) {}

  Typed typed() {
    return new Typed(
        firm.get(),
        kind.get(),
        title.get() + "\n" + body.get() + "\n" + limit.get(),
        channel.get(),
        received.get(),
        measure.get(),
        lead.get(),
        assisting.get());
  }

  ObjectProperty<@Nullable Pick> firm() {
    return firm;
  }

  ObjectProperty<@Nullable Choice> kind() {
    return kind;
  }

  StringProperty title() {
    return title;
  }

  StringProperty body() {
    return body;
  }

  ObjectProperty<@Nullable Choice> channel() {
    return channel;
  }

  ObjectProperty<@Nullable LocalDate> received() {
    return received;
  }

  /// As typed, so that the day it ends can be said while one types.
  StringProperty limit() {
    return limit;
  }

  ObjectProperty<@Nullable Pick> measure() {
    return measure;
  }

  ObjectProperty<@Nullable Pick> lead() {
    return lead;
  }

  ObjectProperty<Set<Long>> assisting() {
    return assisting;
  }
}
