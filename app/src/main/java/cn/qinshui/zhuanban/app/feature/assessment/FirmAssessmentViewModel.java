package cn.qinshui.zhuanban.app.feature.assessment;

import cn.qinshui.zhuanban.app.work.Failure;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.assessment.FirmAssessment;
import cn.qinshui.zhuanban.data.assessment.WhatIf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// One firm against a standard: as it stands, and as it would stand with other figures, which are never saved.
final class FirmAssessmentViewModel {
  private final AssessmentStores stores;
  private final Place place;
  private final Slot<Read> slot;
  private final ReadOnlyObjectWrapper<@Nullable FirmAssessment> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Read> read = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();
  private final BooleanProperty trying = new SimpleBooleanProperty();
  private final Map<WhatIf.Input, WhatIf.Change> changes = new LinkedHashMap<>();

  /// Which firm, by which standard, on which day.
  record Place(long enterpriseId, String pack, LocalDate day) {}

  /// The firm as it stands, what of it can be tried, and what others like it come to.
  record Read(@Nullable WhatIf trial, @Nullable FirmAssessment standing, Peers peers) {}

  FirmAssessmentViewModel(Work work, AssessmentStores stores, Place place) {
    this.stores = stores;
    this.place = place;
    this.slot = work.slot("预评估", this::show);
    trying.addListener((source, before, now) -> {
      if (!now) reset();
    });
    reload();
  }

  void reload() {
    slot.load(_ -> read());
  }

  private Read read() {
    var pack = stores.assessments().shelf().find(place.pack());
    if (pack.isEmpty()) return new Read(null, null, Peers.NONE);
    var trial = stores.assessments().whatIf(pack.get().pack(), place.day(), place.enterpriseId());
    if (trial.isEmpty()) return new Read(null, null, Peers.NONE);
    var standing = trial.get().evaluate(List.of());
    return new Read(trial.get(), standing, Peers.of(stores, standing));
  }

  private void show(Read now) {
    changes.keySet().removeIf(input -> now.trial() == null || !now.trial().inputs().contains(input));
    read.set(now);
    gone.set(now.standing() == null);
    evaluate();
  }

  /// Tries another value of one input; live, and only here.
  void change(WhatIf.Input input, WhatIf.Change change) {
    changes.put(input, change);
    evaluate();
  }

  /// Back to what stands in the file.
  void reset() {
    changes.clear();
    evaluate();
  }

  private void evaluate() {
    var now = read.get();
    var trial = now == null ? null : now.trial();
    if (now == null || trial == null) return;
    shown.set(changes.isEmpty() ? now.standing() : trial.evaluate(new ArrayList<>(changes.values())));
  }

  Place place() {
    return place;
  }

  boolean isChanged() {
    return !changes.isEmpty();
  }

  /// What is tried in place of an input, if anything.
  Optional<WhatIf.Change> changed(WhatIf.Input input) {
    return Optional.ofNullable(changes.get(input));
  }

  /// As it stands, or as tried; null until it is read.
  ReadOnlyObjectProperty<@Nullable FirmAssessment> shown() {
    return shown.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Read> standing() {
    return read.getReadOnlyProperty();
  }

  /// The firm or the standard is no longer there.
  ReadOnlyBooleanProperty gone() {
    return gone.getReadOnlyProperty();
  }

  BooleanProperty trying() {
    return trying;
  }

  ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return slot.failure();
  }
}
