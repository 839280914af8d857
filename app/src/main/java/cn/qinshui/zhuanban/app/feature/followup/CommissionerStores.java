package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.followup.CommissionerEditStore;
import cn.qinshui.zhuanban.data.followup.CommissionerFileStore;
import cn.qinshui.zhuanban.data.followup.CommissionerStore;
import cn.qinshui.zhuanban.data.followup.HandOverStore;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import cn.qinshui.zhuanban.data.register.TrainingStore;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the screens of the commissioners read and write through.
record CommissionerStores(
    CommissionerStore roster,
    CommissionerFileStore files,
    CommissionerEditStore edits,
    HandOverStore handOvers,
    EnterpriseStore firms,
    PlanStore units,
    TrainingStore trainings,
    Pinyin pinyin) {

  static CommissionerStores of(Database database, Pinyin pinyin) {
    return new CommissionerStores(
        new CommissionerStore(database),
        new CommissionerFileStore(database),
        new CommissionerEditStore(database),
        new HandOverStore(database),
        new EnterpriseStore(database),
        new PlanStore(database),
        new TrainingStore(database),
        pinyin);
  }

  /// One commissioner with all that is shown of him.
  Optional<CommissionerShown> shown(long id, LocalDate today) {
    return files.file(id, today).map(file -> new CommissionerShown(file, trainings.of(id)));
  }

  int count(EnterpriseFilter filter) {
    return firms.count(filter);
  }

  /// Those who can be chosen, by name; on the data lane.
  List<Named<Long>> present(String typed) {
    return roster.present().stream()
        .map(one ->
            new Named<>(
                one.id(), one.name(), one.unit() == null ? "" : one.unit(), pinyin.readPerson(one.name()).initials()))
        .filter(one -> one.matches(typed))
        .toList();
  }

  /// Units to belong to; on the data lane.
  List<Named<Long>> units(String typed) {
    return units.units().stream()
        .map(unit -> new Named<>(unit.id(), unit.shortName(), unit.name(), pinyin.read(unit.name()).initials()))
        .filter(one -> one.matches(typed))
        .toList();
  }
}
