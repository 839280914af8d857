package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.standard.StandardField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// What is known of firms, field by field in columns: one row for each firm. Fields that nobody filled are not known.
final class Frame {
  private final long[] ids;
  private final LocalDate day;
  private final Map<Slot, long[]> amounts = new HashMap<>();
  private final Map<Slot, byte[]> answers = new HashMap<>();
  private final Map<Slot, byte[]> words = new HashMap<>();
  private final Map<String, Counts> counts = new HashMap<>();
  private final int[] titles;
  private final byte[] sections;
  private final byte[] divisions;
  private final byte[] sizeRules;

  /// How many properties surely fit, and how many do at most.
  record Counts(int[] least, int[] most) {}

  /// @param ids of the firms, ascending
  /// @param day 基准日
  Frame(long[] ids, LocalDate day) {
    this.ids = ids;
    this.day = day;
    titles = new int[ids.length];
    sections = new byte[ids.length];
    divisions = new byte[ids.length];
    sizeRules = new byte[ids.length];
  }

  int size() {
    return ids.length;
  }

  long[] ids() {
    return ids;
  }

  LocalDate day() {
    return day;
  }

  /// The row of a firm; `near` is where it is looked for first. Negative where it is none of these.
  int row(long id, int near) {
    if (near < ids.length && ids[near] == id) return near;
    if (near + 1 < ids.length && ids[near + 1] == id) return near + 1;
    return Arrays.binarySearch(ids, id);
  }

  /// Amounts of a field, see [Exact].
  long[] amounts(Slot slot) {
    return amounts.computeIfAbsent(
        slot,
        _ -> {
          var column = new long[ids.length];
          Arrays.fill(column, Exact.NOT_KNOWN);
          return column;
        });
  }

  /// Yes or no of a field, see [Truth].
  byte[] answers(Slot slot) {
    return answers.computeIfAbsent(
        slot,
        _ -> {
          var column = new byte[ids.length];
          Arrays.fill(column, Truth.UNKNOWN);
          return column;
        });
  }

  /// Which choice of a field, counted from 1; 0 not known.
  byte[] words(Slot slot) {
    return words.computeIfAbsent(slot, _ -> new byte[ids.length]);
  }

  Counts counts(String field) {
    return counts.computeIfAbsent(field, _ -> new Counts(new int[ids.length], new int[ids.length]));
  }

  /// Titles in force, one bit for each kind.
  int[] titles() {
    return titles;
  }

  /// Letter of the industry's section; 0 not known.
  byte[] sections() {
    return sections;
  }

  /// The two digits of the industry's division as a number; 0 not known.
  byte[] divisions() {
    return divisions;
  }

  /// The number under which a pack of sizes knows the industry; 0 none.
  byte[] sizeRules() {
    return sizeRules;
  }

  /// What is known of a row, in words, by the label of the field and its calendar year.
  Map<String, String> inputs(int row, Map<String, StandardField> fields) {
    var inputs = new TreeMap<String, String>();
    amounts.forEach((slot, column) -> {
      var amount = Exact.amount(column[row]);
      if (amount != null) inputs.put(name(slot, fields), PaperText.number(amount));
    });
    answers.forEach((slot, column) -> {
      if (column[row] != Truth.UNKNOWN) inputs.put(name(slot, fields), column[row] == Truth.YES ? "是" : "否");
    });
    words.forEach((slot, column) -> {
      if (column[row] > 0 && fields.get(slot.field()) instanceof StandardField.Fact fact) {
        inputs.put(name(slot, fields), fact.choices().get(column[row] - 1).label());
      }
    });
    counts.forEach((field, column) ->
        inputs.put(name(new Slot(field, 0), fields), column.least()[row] + "—" + column.most()[row]));
    return inputs;
  }

  private String name(Slot slot, Map<String, StandardField> fields) {
    var field = fields.get(slot.field());
    boolean yearly = field instanceof StandardField.Figure || field instanceof StandardField.Fact f && f.yearly();
    var label = field == null ? slot.field() : field.label();
    return yearly ? label + (day.getYear() + slot.year()) : label;
  }

  /// Takes over who holds which title from the same firms on another day.
  void takeTitles(Frame other) {
    System.arraycopy(other.titles, 0, titles, 0, titles.length);
  }

  /// One firm alone, to be changed without changing this.
  Frame only(int row) {
    var one = new Frame(new long[] {ids[row]}, day);
    amounts.forEach((slot, column) -> one.amounts(slot)[0] = column[row]);
    answers.forEach((slot, column) -> one.answers(slot)[0] = column[row]);
    words.forEach((slot, column) -> one.words(slot)[0] = column[row]);
    counts.forEach((field, column) -> {
      one.counts(field).least()[0] = column.least()[row];
      one.counts(field).most()[0] = column.most()[row];
    });
    one.titles[0] = titles[row];
    one.sections[0] = sections[row];
    one.divisions[0] = divisions[row];
    one.sizeRules[0] = sizeRules[row];
    return one;
  }
}
