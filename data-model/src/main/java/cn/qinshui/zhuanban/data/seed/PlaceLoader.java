package cn.qinshui.zhuanban.data.seed;

import cn.qinshui.zhuanban.data.jooq.tables.records.CalendarDayRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.ChainRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.IndustryRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.TownRecord;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// Writes towns, chains, industries and the working-day calendars.
final class PlaceLoader {
  private final Seeding seeding;
  private final Content content;

  PlaceLoader(Seeding seeding, Content content) {
    this.seeding = seeding;
    this.content = content;
  }

  void load() {
    towns();
    chains();
    industries();
    for (var year : content.years()) calendar(year);
  }

  private void towns() {
    var rows = new ArrayList<TownRecord>();
    for (var town : content.towns().towns()) {
      var row = new TownRecord();
      row.setCode(town.code());
      row.setName(town.name());
      row.setKind(town.kind());
      row.setMergedInto(town.mergedInto());
      row.setSortOrder(rows.size() + 1);
      rows.add(row);
    }
    seeding.load(rows);
  }

  private void chains() {
    var chains = content.chains();
    var rows = new ArrayList<ChainRecord>();
    for (var chain : chains.chains()) {
      var row = new ChainRecord();
      row.setName(chain.name());
      row.setNote(chain.note());
      row.setToVerify(chains.toVerify());
      row.setSortOrder(rows.size() + 1);
      rows.add(row);
    }
    seeding.load(rows);
  }

  private void industries() {
    var industries = content.industries();
    var rows = new ArrayList<IndustryRecord>();
    for (var section : industries.sections()) rows.add(industry(section.code(), section.name(), section.code(), null));
    for (var division : industries.divisions()) {
      rows.add(industry(division.code(), division.name(), division.section(), division.sizeRule()));
    }
    seeding.load(rows);
  }

  private static IndustryRecord industry(String code, String name, String section, @Nullable String sizeRule) {
    var row = new IndustryRecord();
    row.setCode(code);
    row.setName(name);
    row.setSection(section);
    row.setSizeClassRule(sizeRule);
    return row;
  }

  private void calendar(ContentFiles.Year year) {
    var rows = new ArrayList<CalendarDayRecord>();
    for (var holiday : year.holidays()) {
      for (var day : Content.days(holiday)) {
        var row = new CalendarDayRecord();
        row.setInYear(year.year());
        row.setOnDay(day.on());
        row.setWorking(day.working());
        row.setName(day.name());
        row.setToVerify(year.toVerify());
        rows.add(row);
      }
    }
    seeding.load(rows);
  }
}
