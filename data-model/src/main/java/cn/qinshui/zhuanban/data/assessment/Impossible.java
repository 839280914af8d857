package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.standard.StandardField;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A figure that cannot be (研发费用大于营业收入, 人数为负 …): as data, in standards/impossible.json or in the library's
/// setting of that name. Whoever has one is not judged by the program.
///
/// @param field the field it is about
/// @param moreThan it may not exceed this field of the same year
/// @param below it may not lie below this amount; `above` above that
/// @param years looked at, counted from that of the base date; none for a field without years
public record Impossible(
    String text,
    String field,
    @Nullable String moreThan,
    @Nullable BigDecimal below,
    @Nullable BigDecimal above,
    List<Integer> years) {
  /// The setting under which a library keeps its own list.
  static final String SETTING = "standards.impossible";

  private static final String FILE = "/standards/impossible.json";

  private record ImpossibleFile(@JsonProperty("$说明") @Nullable String about, List<Impossible> impossible) {}

  public Impossible {
    years = years == null ? List.of() : List.copyOf(years);
  }

  /// The list that travels with the program.
  public static List<Impossible> shipped() {
    try (var stream = Impossible.class.getResourceAsStream(FILE)) {
      if (stream == null) throw new IllegalStateException("missing in the program: " + FILE);
      return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Impossible> read(String json) {
    return JsonMapper.builder().build().readValue(json, ImpossibleFile.class).impossible();
  }

  List<Slot> slots(Map<String, StandardField> fields) {
    var slots = new ArrayList<Slot>();
    for (int year : yearsOf()) {
      slots.add(new Slot(field, year));
      if (moreThan != null) slots.add(new Slot(moreThan, year));
    }
    return slots.stream().filter(slot -> fields.containsKey(slot.field())).toList();
  }

  private List<Integer> yearsOf() {
    return years.isEmpty() ? List.of(0) : years;
  }

  /// A year in which a row is so; null where in none.
  @Nullable Integer yearOf(Frame frame, int row) {
    for (int year : yearsOf()) {
      long amount = frame.amounts(new Slot(field, year))[row];
      if (amount == Exact.NOT_KNOWN) continue;
      if (below != null && amount < Exact.of(below)) return year;
      if (above != null && amount > Exact.of(above)) return year;
      if (moreThan == null) continue;
      long most = frame.amounts(new Slot(moreThan, year))[row];
      if (most != Exact.NOT_KNOWN && amount > most) return year;
    }
    return null;
  }

  /// Marks the rows that are so.
  void mark(Frame frame, boolean[] marked) {
    for (int year : yearsOf()) {
      var column = frame.amounts(new Slot(field, year));
      var most = moreThan == null ? column : frame.amounts(new Slot(moreThan, year));
      long low = below == null ? Exact.NOT_KNOWN : Exact.of(below);
      long high = above == null ? Long.MAX_VALUE : Exact.of(above);
      for (int row = 0; row < marked.length; row++) {
        long amount = column[row];
        if (amount == Exact.NOT_KNOWN) continue;
        marked[row] |= amount < low || amount > high || most[row] != Exact.NOT_KNOWN && amount > most[row];
      }
    }
  }

  /// 2025年研发费用大于营业收入
  String words(int baseYear, int year) {
    return years.isEmpty() ? text : baseYear + year + "年" + text;
  }
}
