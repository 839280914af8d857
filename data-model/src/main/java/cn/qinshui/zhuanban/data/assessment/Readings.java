package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.standard.StandardField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the file of one firm says of the things a condition asks.
final class Readings {
  private final Outcome outcome;
  private final Map<String, StandardField> fields;
  private final int row;
  private final int year;
  private final FirmSources sources;

  Readings(Outcome outcome, int row, FirmSources sources) {
    this.outcome = outcome;
    this.fields = outcome.rules().fields();
    this.row = row;
    this.year = outcome.frame().day().getYear();
    this.sources = sources;
  }

  /// Each thing once, in the order it is asked; of alternatives that depend on a third, only the one that counts.
  List<Reading> of(Node node) {
    var found = new LinkedHashMap<String, Reading>();
    leaves(node)
        .forEach(asked -> {
          var reading = asked instanceof Leaf leaf ? of(leaf) : score((Scoring.Against) asked);
          found.putIfAbsent(reading.field() + reading.period(), reading);
        });
    return List.copyOf(found.values());
  }

  private Stream<Node> leaves(Node node) {
    return switch (node) {
      case Leaf leaf -> Stream.of(leaf);
      case Scoring.Against score -> Stream.of(score);
      case Nodes.When when -> {
        var chosen = when.chosen(row);
        var asked = leaves(when.parts().getFirst());
        yield chosen == null ? asked : Stream.concat(asked, leaves(chosen));
      }
      default -> node.parts().stream().flatMap(this::leaves);
    };
  }

  private Reading score(Scoring.Against score) {
    var name = score.condition().score();
    var low = Explaining.points(score.range().low()[row]);
    var high = Explaining.points(score.range().high()[row]);
    boolean known = low.compareTo(high) == 0;
    var words = known ? Wording.number(low, "分") : Wording.number(low, null) + "—" + Wording.number(high, "分");
    var label = name.equals("TOTAL") ? "总分" : name;
    return new Reading(name, label, "分", null, null, known ? low : null, words, List.of(), List.of());
  }

  private Reading of(Leaf leaf) {
    var field = leaf.field();
    var years = years(leaf);
    var number = leaf instanceof Measure measure && measure.at(row) != Truth.UNKNOWN ? measure.value(row) : null;
    return new Reading(
        field.code(),
        field.label(),
        field.unit(),
        years.isEmpty() ? null : years.getFirst(),
        years.isEmpty() ? null : years.getLast(),
        number,
        words(leaf, number),
        sourcesOf(leaf, years),
        disagreements(leaf, years));
  }

  private List<Integer> years(Leaf leaf) {
    boolean yearly =
        switch (leaf.field()) {
          case StandardField.Figure _,
              StandardField.Ratio _,
              StandardField.Growth _,
              StandardField.MeanGrowth _,
              StandardField.CompoundGrowth _ ->
              true;
          case StandardField.Fact fact -> fact.yearly();
          default -> false;
        };
    if (!yearly) return List.of();
    return IntStream.rangeClosed(year + leaf.span().from(), year + leaf.span().to()).boxed().toList();
  }

  private String words(Leaf leaf, @Nullable BigDecimal number) {
    if (leaf instanceof Measures.Count count) return counted(count);
    if (leaf instanceof Measure measure) {
      if (number == null) return Reading.MISSING;
      var bound = BigDecimal.valueOf(measure.bound(), Exact.SCALE);
      return Wording.number(Wording.shown(number, bound), leaf.field().unit());
    }
    return switch (leaf.field()) {
      case StandardField.Title title -> titles(title);
      case StandardField.Industry industry -> industry(industry);
      case StandardField.Fact fact when fact.answer() == StandardField.Fact.Answer.CHOICE -> choice(fact);
      default -> yesOrNo(leaf);
    };
  }

  private static String yesOrNo(Leaf leaf, int row) {
    var truth = leaf.at(row);
    if (truth == Truth.UNKNOWN) return Reading.MISSING;
    boolean turned = leaf instanceof Leaf.Answer answer && !answer.wanted();
    return (truth == Truth.YES) != turned ? "是" : "否";
  }

  private String yesOrNo(Leaf leaf) {
    return yesOrNo(leaf, row);
  }

  private String counted(Measures.Count count) {
    int least = count.value(row).intValue();
    int most = count.most(row);
    var unit = count.field().unit();
    return least == most ? least + unit : least + unit + "，另有" + (most - least) + unit + "属性未填";
  }

  private String titles(StandardField.Title title) {
    boolean held = (outcome.frame().titles()[row] & Binding.bits(title.titles())) != 0;
    return held ? "有" : "无";
  }

  private String industry(StandardField.Industry industry) {
    int code = outcome.frame().divisions()[row];
    int section = outcome.frame().sections()[row];
    if (industry.level() == StandardField.Industry.Level.SECTION) {
      return section == 0 ? Reading.MISSING : String.valueOf((char) section);
    }
    return code == 0 ? Reading.MISSING : "%02d".formatted(code);
  }

  private String choice(StandardField.Fact fact) {
    int number = outcome.frame().words(new Slot(fact.code(), fact.yearly() ? -1 : 0))[row];
    return number == 0 ? Reading.MISSING : fact.choices().get(number - 1).label();
  }

  /// The stored fields a leaf comes down to.
  private List<StandardField> stored(StandardField field) {
    return switch (field) {
      case StandardField.Ratio r -> Stream.of(r.part(), r.whole()).flatMap(code -> stored(get(code)).stream()).toList();
      case StandardField.Growth g -> stored(get(g.of()));
      case StandardField.MeanGrowth g -> stored(get(g.of()));
      case StandardField.CompoundGrowth g -> stored(get(g.of()));
      default -> List.of(field);
    };
  }

  private StandardField get(String code) {
    var field = fields.get(code);
    if (field == null) throw new IllegalStateException("no field " + code);
    return field;
  }

  private List<Source> sourcesOf(Leaf leaf, List<Integer> years) {
    var found = new LinkedHashSet<Source>();
    for (var field : stored(leaf.field())) {
      switch (field) {
        case StandardField.Title title ->
            sources.titles().stream()
                .filter(row -> title.titles().contains(row.kind()))
                .forEach(row -> found.add(new Source(row.words(), null, null)));
        case StandardField.PropertyCount _ -> found.add(new Source("知识产权登记", null, null));
        case StandardField.Industry _, StandardField.YearsSince _ -> found.add(new Source("企业档案", null, null));
        case StandardField.Size _ -> found.add(new Source("按划型标准计算", null, null));
        case StandardField.Fact fact ->
            of(years).forEach(y -> sources.sources(slot(fact, y), y, true).forEach(found::add));
        default -> of(years).forEach(y -> sources.sources(slot(field, y), y, false).forEach(found::add));
      }
    }
    return List.copyOf(found);
  }

  private List<String> disagreements(Leaf leaf, List<Integer> years) {
    var found = new ArrayList<String>();
    for (var field : stored(leaf.field())) {
      if (field instanceof StandardField.Figure figure) {
        for (int y : years) found.addAll(sources.disagreements(slot(field, y), y, figure.label(), figure.unit()));
      } else if (field instanceof StandardField.Fact fact) {
        for (int y : of(years)) found.addAll(sources.disagreements(slot(fact, y), y, fact.label()));
      }
    }
    return found;
  }

  private List<Integer> of(List<Integer> years) {
    return years.isEmpty() ? List.of(year) : years;
  }

  private Slot slot(StandardField field, int calendarYear) {
    boolean yearly = !(field instanceof StandardField.Fact fact) || fact.yearly();
    return new Slot(field.code(), yearly ? calendarYear - year : 0);
  }
}
