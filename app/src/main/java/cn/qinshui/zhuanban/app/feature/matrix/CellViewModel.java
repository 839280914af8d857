package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Failure;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.plan.Duty;
import cn.qinshui.zhuanban.data.plan.DutyStore;
import cn.qinshui.zhuanban.data.plan.MatrixFilter;
import cn.qinshui.zhuanban.data.plan.Milestone;
import cn.qinshui.zhuanban.data.plan.MilestoneDraft;
import cn.qinshui.zhuanban.data.plan.MilestoneStore;
import cn.qinshui.zhuanban.data.plan.NoteDraft;
import cn.qinshui.zhuanban.data.plan.NoteStore;
import cn.qinshui.zhuanban.data.plan.ProgressNote;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// One mark of the matrix with everything behind it, and what is done there.
final class CellViewModel {

  /// The stores this screen writes by.
  record Stores(DutyStore duties, MilestoneStore milestones, NoteStore notes) {}

  private final Slot<CellFile> slot;
  private final CellReader reader;
  private final Stores stores;
  private final Deeds deeds;
  private final Clock clock;
  private final MatrixFilter within;
  private final ReadOnlyObjectWrapper<@Nullable CellFile> file = new ReadOnlyObjectWrapper<>();
  private final StringProperty noteText = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable LocalDate> noteDay = new SimpleObjectProperty<>();
  private final ReadOnlyStringWrapper noteError = new ReadOnlyStringWrapper("");
  private long dutyId;

  /// @param within the marks that [#go] walks through
  CellViewModel(Work work, CellReader reader, Stores stores, Deeds deeds, Clock clock, long dutyId, MatrixFilter within) {
    this.reader = reader;
    this.stores = stores;
    this.deeds = deeds;
    this.clock = clock;
    this.dutyId = dutyId;
    this.within = within;
    this.slot = work.slot("读取这一格", file::set);
    noteDay.set(today());
    reload();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  ReadOnlyObjectProperty<@Nullable CellFile> file() {
    return file.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return slot.failure();
  }

  MatrixFilter within() {
    return within;
  }

  void reload() {
    long wanted = dutyId;
    LocalDate today = today();
    slot.load(progress -> reader.read(wanted, today));
  }

  /// Shows another mark in this same screen.
  void show(Duty duty) {
    dutyId = duty.id();
    reload();
  }

  /// The mark so many steps on, in the order of the matrix.
  Optional<Duty> neighbour(int steps) {
    CellFile now = file.get();
    return now == null ? Optional.empty() : now.neighbour(within, steps);
  }

  /// 本办指定: this unit leads the measure.
  void lead(Duty duty) {
    deeds.write("指定牵头单位", author -> {
      stores.duties().lead(author, duty.id());
      return duty;
    }, done -> {});
  }

  /// The note being written.
  StringProperty noteText() {
    return noteText;
  }

  ObjectProperty<@Nullable LocalDate> noteDay() {
    return noteDay;
  }

  ReadOnlyStringProperty noteError() {
    return noteError.getReadOnlyProperty();
  }

  /// Whether something is written that is not saved.
  boolean hasUnsavedNote() {
    return !noteText.get().isBlank();
  }

  void discardNote() {
    noteText.set("");
    noteDay.set(today());
    noteError.set("");
  }

  /// Saves the note being written; `then` after it is saved. What was refused stays, with the sentence beside it.
  void saveNote(Runnable then) {
    long duty = dutyId;
    LocalDate day = noteDay.get();
    NoteDraft draft = new NoteDraft(day == null ? today() : day, noteText.get());
    deeds.write("记进展", author -> stores.notes().add(author, duty, draft, today()), id -> {
      discardNote();
      then.run();
    }, failure -> noteError.set(failure.sentence()));
  }

  void edit(ProgressNote seen, NoteDraft draft, Runnable then, Consumer<Failure> otherwise) {
    deeds.write("修改进展", author -> {
      stores.notes().edit(author, seen, draft, today());
      return seen;
    }, done -> then.run(), otherwise);
  }

  void recycle(ProgressNote seen) {
    deeds.write("删除进展", author -> {
      stores.notes().recycle(author, seen);
      return seen;
    }, done -> {});
  }

  void milestone(@Nullable Milestone seen, MilestoneDraft draft, Runnable then, Consumer<Failure> otherwise) {
    long duty = dutyId;
    deeds.write("保存阶段任务", author -> {
      if (seen == null) {
        stores.milestones().add(author, duty, draft);
      } else {
        stores.milestones().edit(author, seen, draft);
      }
      return duty;
    }, done -> then.run(), otherwise);
  }

  void finish(Milestone seen, LocalDate doneOn, Runnable then, Consumer<Failure> otherwise) {
    deeds.write("办结阶段任务", author -> {
      stores.milestones().finish(author, seen, doneOn, today());
      return seen;
    }, done -> then.run(), otherwise);
  }

  void reopen(Milestone seen) {
    deeds.write("重新打开阶段任务", author -> {
      stores.milestones().reopen(author, seen);
      return seen;
    }, done -> {});
  }

  void recycle(Milestone seen) {
    deeds.write("删除阶段任务", author -> {
      stores.milestones().recycle(author, seen);
      return seen;
    }, done -> {});
  }
}
