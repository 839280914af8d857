package cn.qinshui.zhuanban.data.followup;

import cn.qinshui.zhuanban.data.db.CalendarStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The thresholds of this room as the office has set them.
final class FollowupSettings {
  private final Database database;
  private final SettingStore settings;

  FollowupSettings(Database database) {
    this.database = database;
    this.settings = new SettingStore(database);
  }

  DemandRules demandRules() {
    return new DemandRules(
        new DemandRules.Limits(
            settings.whole("demand.soon.days"),
            settings.whole("demand.sign.days"),
            settings.whole("demand.escalate.after")),
        new CalendarStore(database).load());
  }

  SlipFactsSource.Frame slipFrame() {
    return new SlipFactsSource.Frame(settings.text("office.name"), demandRules());
  }

  int demandLimitDays() {
    return settings.whole("demand.limit.days");
  }

  int visitRecentDays() {
    return settings.whole("visit.recent.days");
  }

  /// The yearly figures a visit asks for; a word that names none is left out.
  List<Indicator> formIndicators() {
    var wanted = Arrays.stream(settings.text("visit.form.indicators").split("[,，、]")).map(String::strip).toList();
    return Arrays.stream(Indicator.values())
        .filter(one -> wanted.contains(one.label()))
        .sorted(Comparator.comparingInt(one -> wanted.indexOf(one.label())))
        .toList();
  }

  int commissionerLoad() {
    return settings.whole("commissioner.load.most");
  }
}
