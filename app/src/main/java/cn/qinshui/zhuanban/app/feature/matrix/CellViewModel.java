package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Failure;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.account.Account;
import cn.qinshui.zhuanban.data.followup.Todo;
import cn.qinshui.zhuanban.data.plan.Duty;
import cn.qinshui.zhuanban.data.plan.MatrixFilter;
import cn.qinshui.zhuanban.data.plan.Milestone;
import cn.qinshui.zhuanban.data.plan.MilestoneDraft;
import cn.qinshui.zhuanban.data.plan.NoteDraft;
import cn.qinshui.zhuanban.data.plan.ProgressNote;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
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

  private final Slot<CellFile> slot;
  private final CellReader reader;
  private final MatrixStores stores;
  private final Deeds deeds;
  private final Clock clock;
  private final MatrixFilter within;
  private final ReadOnlyObjectWrapper<@Nullable CellFile> file = new ReadOnlyObjectWrapper<>();
  private final StringProperty noteText = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable LocalDate> noteDay = new SimpleObjectProperty<>();
  private final ReadOnlyStringWrapper noteError = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<List<Account>> people = new ReadOnlyObjectWrapper<>(List.of());
  private long dutyId;

  /// @param within the marks that [#go] walks through
  CellViewModel(Work work, MatrixStores stores, Deeds deeds, Clock clock, long dutyId, MatrixFilter within) {
    this.reader = new CellReader(stores);
    this.stores = stores;
    this.deeds = deeds;
    this.clock = clock;
    this.dutyId = dutyId;
    this.within = within;
    this.slot = work.slot("读取这一格", file::set);
    work.<List<Account>>slot("读取人员", people::set).load(progress -> stores.accounts().active());
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
    deeds.write(
        "指定牵头单位",
        author -> {
          stores.duties().lead(author, duty.id());
          return duty;
        },
        done -> {});
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
    deeds.write(
        "记进展",
        author -> stores.notes().add(author, duty, draft, today()),
        id -> {
          discardNote();
          then.run();
        },
        failure -> noteError.set(failure.sentence()));
  }

  void edit(ProgressNote seen, NoteDraft draft, Runnable then, Consumer<Failure> otherwise) {
    deeds.write(
        "修改进展",
        author -> {
          stores.notes().edit(author, seen, draft, today());
          return seen;
        },
        done -> then.run(),
        otherwise);
  }

  void recycle(ProgressNote seen) {
    deeds.write(
        "删除进展",
        author -> {
          stores.notes().recycle(author, seen);
          return seen;
        },
        done -> {});
  }

  void milestone(@Nullable Milestone seen, MilestoneDraft draft, Runnable then, Consumer<Failure> otherwise) {
    long duty = dutyId;
    deeds.write(
        "保存阶段任务",
        author -> {
          if (seen == null) {
            stores.milestones().add(author, duty, draft);
          } else {
            stores.milestones().edit(author, seen, draft);
          }
          return duty;
        },
        done -> then.run(),
        otherwise);
  }

  void finish(Milestone seen, LocalDate doneOn, Runnable then, Consumer<Failure> otherwise) {
    deeds.write(
        "办结阶段任务",
        author -> {
          stores.milestones().finish(author, seen, doneOn, today());
          return seen;
        },
        done -> then.run(),
        otherwise);
  }

  void reopen(Milestone seen) {
    deeds.write(
        "重新打开阶段任务",
        author -> {
          stores.milestones().reopen(author, seen);
          return seen;
        },
        done -> {});
  }

  void recycle(Milestone seen) {
    deeds.write(
        "删除阶段任务",
        author -> {
          stores.milestones().recycle(author, seen);
          return seen;
        },
        done -> {});
  }

  /// Who works here, for handing something on.
  ReadOnlyObjectProperty<List<Account>> people() {
    return people.getReadOnlyProperty();
  }

  /// Friday of this week, or of the next where it is past.
  LocalDate endOfWeek() {
    return today().with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
  }

  /// @param owner whose 今日 it stands on; null for the whole office
  void instruct(String text, @Nullable String owner, LocalDate due, Runnable then, Consumer<Failure> otherwise) {
    long duty = dutyId;
    deeds.write(
        "作批示", author -> stores.todos().instruct(author, duty, text, owner, due, today()), id -> then.run(), otherwise);
  }

  void finish(Todo seen) {
    deeds.write(
        "办结批示",
        author -> {
          stores.todos().finish(author, seen, today(), null);
          return seen;
        },
        done -> {});
  }

  void recycle(Todo seen) {
    deeds.write(
        "删除批示",
        author -> {
          stores.todos().recycle(author, seen);
          return seen;
        },
        done -> {});
  }
}
