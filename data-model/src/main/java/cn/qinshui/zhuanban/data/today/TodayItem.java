package cn.qinshui.zhuanban.data.today;

import cn.qinshui.zhuanban.data.figure.ExpiringTitle;
import cn.qinshui.zhuanban.data.followup.DemandRow;
import cn.qinshui.zhuanban.data.followup.Todo;
import cn.qinshui.zhuanban.data.meeting.Resolution;
import cn.qinshui.zhuanban.data.plan.MilestoneRow;
import cn.qinshui.zhuanban.data.policy.PolicyRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// A line of 今日, with the record it can be acted on.
public sealed interface TodayItem {
  /// The matter in a few words.
  String title();

  /// Whose it is or what it concerns.
  String detail();

  /// The day it is due.
  Optional<LocalDate> due();

  record DemandItem(DemandRow row) implements TodayItem {
    @Override
    public String title() {
      return row.demand().number() + " " + row.demand().title();
    }

    @Override
    public String detail() {
      var unit = row.demand().leadUnit();
      return row.demand().enterprise() + (unit == null ? "" : "，" + unit);
    }

    @Override
    public Optional<LocalDate> due() {
      return Optional.ofNullable(row.demand().term().dueOn());
    }
  }

  record TodoItem(Todo todo) implements TodayItem {
    @Override
    public String title() {
      return todo.title();
    }

    @Override
    public String detail() {
      var who = todo.owner() == null ? todo.commissioner() : todo.owner();
      return todo.kind().label() + (who == null ? "" : "，" + who);
    }

    @Override
    public Optional<LocalDate> due() {
      return Optional.of(todo.dueOn());
    }
  }

  record MilestoneItem(MilestoneRow row) implements TodayItem {
    @Override
    public String title() {
      return row.milestone().title();
    }

    @Override
    public String detail() {
      return row.place().label();
    }

    @Override
    public Optional<LocalDate> due() {
      return Optional.of(row.milestone().dueOn());
    }
  }

  record ResolutionItem(Resolution resolution) implements TodayItem {
    @Override
    public String title() {
      return resolution.body();
    }

    @Override
    public String detail() {
      return resolution.meeting()
          + (resolution.unit() == null ? "" : "，" + resolution.unit())
          + (resolution.postponedFrom() == null ? "" : "，原定" + resolution.postponedFrom());
    }

    @Override
    public Optional<LocalDate> due() {
      return Optional.ofNullable(resolution.dueOn());
    }
  }

  /// A firm whose titles run out; `titles` are their short names, `until` the first of their last days.
  record FirmItem(long enterpriseId, String enterprise, List<String> titles, LocalDate until) implements TodayItem {
    public FirmItem {
      titles = List.copyOf(titles);
    }

    /// One item for each firm, in the order of the titles.
    static List<TodayItem> of(List<ExpiringTitle> titles) {
      var firms = new LinkedHashMap<Long, FirmItem>();
      for (var title : titles) {
        firms.merge(
            title.enterpriseId(),
            new FirmItem(title.enterpriseId(), title.enterprise(), List.of(title.kind().badge()), title.validUntil()),
            FirmItem::with);
      }
      return List.copyOf(firms.values());
    }

    private FirmItem with(FirmItem more) {
      var both = new ArrayList<>(titles);
      both.addAll(more.titles());
      return new FirmItem(enterpriseId, enterprise, both, until);
    }

    @Override
    public String title() {
      return enterprise;
    }

    @Override
    public String detail() {
      return String.join("、", titles);
    }

    @Override
    public Optional<LocalDate> due() {
      return Optional.of(until);
    }
  }

  record PolicyItem(PolicyRow row) implements TodayItem {
    @Override
    public String title() {
      return row.title();
    }

    @Override
    public String detail() {
      return row.docNo() == null ? "申报窗口" : row.docNo();
    }

    @Override
    public Optional<LocalDate> due() {
      return Optional.ofNullable(row.windowTo());
    }
  }
}
