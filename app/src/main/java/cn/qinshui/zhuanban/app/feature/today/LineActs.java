package cn.qinshui.zhuanban.app.feature.today;

import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Failure;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.followup.DemandAction;
import cn.qinshui.zhuanban.data.plan.Milestone;
import cn.qinshui.zhuanban.data.plan.MilestoneDraft;
import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.data.today.TodayItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What is done about a line of 今日 where it stands: 办结, and 延后 with its reason.
final class LineActs {
  private final Deeds deeds;
  private final TodayStores stores;
  private final Clock clock;

  LineActs(Deeds deeds, TodayStores stores, Clock clock) {
    this.deeds = deeds;
    this.stores = stores;
    this.clock = clock;
  }

  /// Whether 办结 is possible right here; a resolution also wants its result in words.
  static boolean canFinish(TodayItem item) {
    return switch (item) {
      case TodayItem.TodoItem _, TodayItem.MilestoneItem _, TodayItem.ResolutionItem _ -> true;
      case TodayItem.DemandItem _, TodayItem.FirmItem _, TodayItem.PolicyItem _ -> false;
    };
  }

  static boolean wantsResult(TodayItem item) {
    return item instanceof TodayItem.ResolutionItem;
  }

  /// Whether it has a day of its own that can be moved.
  static boolean canPostpone(TodayItem item) {
    return switch (item) {
      case TodayItem.TodoItem _, TodayItem.MilestoneItem _ -> true;
      case TodayItem.ResolutionItem(var resolution) -> resolution.dueOn() != null;
      case TodayItem.DemandItem(var row) -> row.demand().state().inWork() && row.demand().term().dueOn() != null;
      case TodayItem.FirmItem _, TodayItem.PolicyItem _ -> false;
    };
  }

  /// @param result in words, where it is asked for
  void finish(TodayItem item, @Nullable String result, Runnable then, Consumer<String> refused) {
    write("办结", item, author -> finish(author, item, result), then, refused);
  }

  private void finish(Author author, TodayItem item, @Nullable String result) {
    LocalDate today = today();
    switch (item) {
      case TodayItem.TodoItem(var todo) -> stores.todos().finish(author, todo, today, result);
      case TodayItem.MilestoneItem(var row) -> stores.milestones().finish(author, row.milestone(), today, today);
      case TodayItem.ResolutionItem(var resolution) ->
          stores.resolutions().finish(author, resolution, today, result == null ? "" : result, today);
      case TodayItem.DemandItem _, TodayItem.FirmItem _, TodayItem.PolicyItem _ ->
          throw new IllegalArgumentException(item.title());
    }
  }

  void postpone(TodayItem item, @Nullable LocalDate day, String reason, Runnable then, Consumer<String> refused) {
    write("延后", item, author -> postpone(author, item, day, reason), then, refused);
  }

  private void postpone(Author author, TodayItem item, @Nullable LocalDate day, String reason) {
    if (day == null) {
      throw new Refusal("没有填延到哪天。请填一个日期。");
    }
    switch (item) {
      case TodayItem.TodoItem(var todo) -> stores.todos().postpone(author, todo, day, reason);
      case TodayItem.MilestoneItem(var row) ->
          stores.milestones().edit(author, row.milestone(), later(row.milestone(), day, reason));
      case TodayItem.DemandItem(var row) ->
          stores.demands().act(author, row.demand(), new DemandAction.Extend(today(), day, reason), today());
      case TodayItem.ResolutionItem(var resolution) -> stores.resolutions().postpone(author, resolution, day, reason);
      case TodayItem.FirmItem _, TodayItem.PolicyItem _ -> throw new IllegalArgumentException(item.title());
    }
  }

  /// A milestone keeps the reason in its note.
  private static MilestoneDraft later(Milestone milestone, LocalDate day, String reason) {
    if (reason.isBlank()) {
      throw new Refusal("没有写延后的原因。请写一句再保存。");
    }
    if (!day.isAfter(milestone.dueOn())) {
      throw new Refusal("新日期" + day + "不晚于原来的" + milestone.dueOn() + "。延后请选更晚的日期。");
    }
    String why = "由" + milestone.dueOn() + "延后：" + reason.strip();
    return new MilestoneDraft(milestone.title(), day, milestone.note() == null ? why : milestone.note() + "；" + why);
  }

  private void write(String title, TodayItem item, Consumer<Author> writing, Runnable then, Consumer<String> refused) {
    deeds.write(
        title,
        author -> {
          writing.accept(author);
          return item;
        },
        done -> then.run(),
        (Failure failure) -> refused.accept(failure.sentence()));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
