package cn.qinshui.zhuanban.data.assessment;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.standard.PackShelf;
import cn.qinshui.zhuanban.data.standard.PackStore;
import cn.qinshui.zhuanban.data.standard.StandardPack;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// Evaluates packs against what the library knows. Nothing is written: see [SnapshotStore].
public final class AssessmentStore {
  private final Database database;
  private final PackStore packs;

  public AssessmentStore(Database database) {
    this.database = database;
    this.packs = new PackStore(database);
  }

  /// The packs in force and which of them answers on a day.
  public PackShelf shelf() {
    return packs.shelf();
  }

  /// The whole library against a pack on a day: one pass over each table. Needs the tables enterprise, year_figures,
  /// enterprise_fact, property, qualification and standard_pack to stay as they are; make it anew when they change.
  public LibraryAssessment assess(StandardPack pack, LocalDate day) {
    var rules = rulebook(day);
    return database.read(sql -> {
      var outcome = outcome(sql, rules, pack, day);
      return new LibraryAssessment(outcome, new FirmLabelStore(sql, database.county()).of(outcome.frame()));
    });
  }

  /// The whole library now, and with the same titles on the figures of the year before.
  public AssessmentTrend trend(StandardPack pack, LocalDate day) {
    var rules = rulebook(day);
    return database.read(sql -> {
      var now = outcome(sql, rules, pack, day);
      var labels = new FirmLabelStore(sql, database.county()).of(now.frame());
      var needs = Needs.of(pack, rules.fields(), rules.sizes(), rules.impossible());
      var frame = new FrameStore(sql, database.county(), day.minusYears(1), null, rules).load(needs);
      frame.takeTitles(now.frame());
      return new AssessmentTrend(
          new LibraryAssessment(now, labels), new LibraryAssessment(Outcome.of(rules, pack, frame), labels));
    });
  }

  /// What the library knows of all firms for a pack on a day, read once, without names: for counting, again and again.
  public Columns columns(StandardPack pack, LocalDate day) {
    var rules = rulebook(day);
    var needs = Needs.of(pack, rules.fields(), rules.sizes(), rules.impossible());
    return database.read(
        sql -> new Columns(rules, pack, new FrameStore(sql, database.county(), day, null, rules).load(needs)));
  }

  private Outcome outcome(DSLContext sql, Rulebook rules, StandardPack pack, LocalDate day) {
    var needs = Needs.of(pack, rules.fields(), rules.sizes(), rules.impossible());
    return Outcome.of(rules, pack, new FrameStore(sql, database.county(), day, null, rules).load(needs));
  }

  /// One firm with all reasons; empty where it is not in the library.
  public Optional<FirmAssessment> firm(StandardPack pack, LocalDate day, long enterpriseId) {
    return whatIf(pack, day, enterpriseId).map(trial -> trial.evaluate(List.of()));
  }

  /// One firm taken out of the library, to be tried with other figures (推演). What it is given is never saved.
  public Optional<WhatIf> whatIf(StandardPack pack, LocalDate day, long enterpriseId) {
    var rules = rulebook(day);
    var words = Dictionaries.of(database);
    return database.read(sql -> {
      var needs = Needs.of(pack, rules.fields(), rules.sizes(), rules.impossible());
      var frame = new FrameStore(sql, database.county(), day, enterpriseId, rules).load(needs);
      if (frame.size() == 0) return Optional.empty();
      var label = new FirmLabelStore(sql, database.county()).of(frame)[0];
      var sources = new FirmSourceStore(sql, words, rules.fields()).of(enterpriseId);
      return Optional.of(new WhatIf(rules, pack, needs, frame, label, sources));
    });
  }

  /// The firm of a 统一社会信用代码.
  public Optional<Long> firmOf(String code) {
    return database.read(sql ->
        sql.select(ENTERPRISE.ID)
            .from(ENTERPRISE)
            .where(ENTERPRISE.COUNTY.eq(database.county()), ENTERPRISE.DELETED_AT.isNull(), ENTERPRISE.CODE.eq(code))
            .orderBy(ENTERPRISE.ID)
            .limit(1)
            .fetchOptional(ENTERPRISE.ID));
  }

  private Rulebook rulebook(LocalDate day) {
    var shelf = packs.shelf();
    return new Rulebook(shelf.fields(), shelf.sizes(day).orElse(null), impossible());
  }

  private List<Impossible> impossible() {
    var settings = new SettingStore(database);
    return settings.stored(Impossible.SETTING).map(Impossible::read).orElseGet(Impossible::shipped);
  }
}
