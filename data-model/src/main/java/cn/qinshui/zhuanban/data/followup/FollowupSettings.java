package cn.qinshui.zhuanban.data.followup;

import cn.qinshui.zhuanban.data.db.CalendarStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.SettingStore;

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

  int commissionerLoad() {
    return settings.whole("commissioner.load.most");
  }
}
