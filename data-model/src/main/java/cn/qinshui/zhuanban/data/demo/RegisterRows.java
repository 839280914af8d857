package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.demo.DemoTexts.Group;
import cn.qinshui.zhuanban.data.demo.DemoTexts.RegisterWords;
import cn.qinshui.zhuanban.data.jooq.tables.records.RegisterEntryRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.RegisterStepRecord;
import cn.qinshui.zhuanban.data.register.RegisterField;
import cn.qinshui.zhuanban.data.register.RegisterKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Writes entries of every kind of ledger, by what the kind itself says of its stages and fields; one new step or more in
/// each of the past months.
final class RegisterRows {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int ENTRIES = 8;

  private final DemoRows rows;
  private final DemoDays days;
  private final Office office;
  private final Map<String, RegisterWords> words;

  RegisterRows(DemoRows rows, DemoDays days, Office office, Map<String, RegisterWords> words) {
    this.rows = rows;
    this.days = days;
    this.office = office;
    this.words = words;
  }

  void write(List<RegisterKind> kinds, List<Firm> cast, long seed) {
    for (var kind : kinds) {
      if (kind.code().equals("arrears")) continue;
      var dice = new Dice(seed, kind.code(), 0);
      var firms = firmsFor(kind, cast);
      for (int i = 0; i < ENTRIES; i++) {
        entry(kind, kind.firm() == RegisterKind.FirmRule.NONE ? null : firms.get((i * 5 + 1) % firms.size()), i, dice);
      }
    }
  }

  private static List<Firm> firmsFor(RegisterKind kind, List<Firm> cast) {
    return switch (kind.code()) {
      case "review" -> cast.stream().filter(firm -> firm.group() == Group.SRDI).toList();
      case "coaching" -> cast.stream().filter(firm -> firm.group() == Group.INNOVATIVE).toList();
      case "scale-up" -> cast.stream().filter(firm -> firm.group() == Group.BELOW).limit(5).toList();
      default -> cast.stream().filter(firm -> firm.group() != Group.BELOW).toList();
    };
  }

  private void entry(RegisterKind kind, @Nullable Firm firm, int number, Dice dice) {
    var way = way(kind, number, dice);
    var dates = dates(way.size(), number, dice);
    var row = blank(kind, firm);
    var title = dice.pick(words.get(kind.code()).titles()).replace("{product}", product(firm));
    row.setTitle(title + "（示例）");
    row.setStage(way.getLast().code());
    row.setStageOn(dates.getLast());
    var extra = new LinkedHashMap<String, String>();
    var filling =
        new RegisterFilling(
            words.get(kind.code()), new RegisterFilling.Course(title, product(firm), way, dates), days, dice);
    for (var field : kind.fields()) {
      if (filling.knows(field)) fill(row, extra, field, filling);
    }
    if (!extra.isEmpty()) row.setFields(JSON.writeValueAsString(extra));
    rows.add(row);
    for (int i = 0; i < way.size(); i++) step(row.getId(), way.get(i).code(), dates.get(i));
  }

  private static String product(@Nullable Firm firm) {
    return firm == null ? "" : firm.cast().product();
  }

  RegisterEntryRecord blank(RegisterKind kind, @Nullable Firm firm) {
    var row = new RegisterEntryRecord();
    row.setId(rows.id());
    row.setKindId(office.kind(kind.code()));
    row.setMeasureId(office.measure(kind.measure()));
    row.setEnterpriseId(firm == null ? null : firm.id());
    return row;
  }

  /// The stages an entry went through: from the first up to one of them, without those that failed.
  private List<RegisterKind.Stage> way(RegisterKind kind, int number, Dice dice) {
    var good = new ArrayList<RegisterKind.Stage>();
    for (var stage : kind.stages()) {
      if (stage.end() == RegisterKind.End.FAILED) continue;
      good.add(stage);
      if (stage.code().equals(words.get(kind.code()).most())) break;
    }
    int last = number % 2 == 0 ? good.size() : dice.between(1, good.size());
    return good.subList(0, last);
  }

  /// The last step falls about `number` months ago, the others before it.
  private List<LocalDate> dates(int count, int number, Dice dice) {
    var dates = new ArrayList<LocalDate>();
    var day = days.workdayUpTo(days.ago(number * 27 + dice.between(2, 20)));
    for (int i = 0; i < count; i++) {
      dates.addFirst(day);
      day = days.workdayUpTo(day.minusDays(dice.between(12, 35)));
    }
    return dates;
  }

  private static void fill(
      RegisterEntryRecord row, Map<String, String> extra, RegisterField field, RegisterFilling filling) {
    var text = filling.content(field);
    if (field.column() == null) {
      if (text != null) extra.put(field.code(), text);
      return;
    }
    switch (field.column()) {
      case "started_on" -> row.setStartedOn(filling.first());
      case "due_on" -> row.setDueOn(filling.due());
      case "finished_on" -> row.setFinishedOn(filling.ended() ? filling.last() : null);
      case "level" -> row.setLevel(text);
      case "partner" -> row.setPartner(filling.partner());
      case "amount" -> row.setAmount(text == null ? null : new BigDecimal(text));
      case "people" -> row.setPeople(text == null ? null : Integer.valueOf(text));
      default -> row.setResult(text != null ? text : filling.ended() ? "已完成，材料齐备。" : null);
    }
  }

  void step(long entry, String stage, LocalDate on) {
    var row = new RegisterStepRecord();
    row.setEntryId(entry);
    row.setStage(stage);
    row.setOnDay(on);
    row.setAuthor("示例科员");
    rows.add(row);
  }

  /// The entry with its further fields, written with the steps given.
  void write(RegisterEntryRecord row, Map<String, String> extra, Map<String, LocalDate> steps) {
    row.setFields(JSON.writeValueAsString(extra));
    rows.add(row);
    steps.forEach((stage, on) -> step(row.getId(), stage, on));
  }
}
