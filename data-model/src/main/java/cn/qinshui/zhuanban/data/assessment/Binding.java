package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.assessment.Leaf.Span;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.enterprise.SizeClass;
import cn.qinshui.zhuanban.data.standard.Condition;
import cn.qinshui.zhuanban.data.standard.Condition.Over.Take;
import cn.qinshui.zhuanban.data.standard.SizeRule;
import cn.qinshui.zhuanban.data.standard.StandardField;
import cn.qinshui.zhuanban.data.standard.StandardPack;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Turns conditions into nodes over the columns of a frame.
final class Binding {
  private final Map<String, StandardField> fields;
  private final Frame frame;
  private final @Nullable StandardPack sizes;
  private final References references;

  /// What a condition says of other parts of its pack.
  interface References {
    Node criterion(String id);

    Node allCriteria();

    Node score(Condition.OfScore condition);
  }

  Binding(Map<String, StandardField> fields, Frame frame, @Nullable StandardPack sizes, References references) {
    this.fields = fields;
    this.frame = frame;
    this.sizes = sizes;
    this.references = references;
  }

  Node bind(Condition condition) {
    return switch (condition) {
      case Condition.Compare c -> compare(c);
      case Condition.Is c -> is(c);
      case Condition.In c -> in(c);
      case Condition.All(var parts) -> Nodes.all(parts.stream().map(this::bind).toList());
      case Condition.Any(var parts) -> Nodes.any(parts.stream().map(this::bind).toList());
      case Condition.Not(var part) -> new Nodes.Not(bind(part));
      case Condition.When(var when, var then, var otherwise) -> new Nodes.When(bind(when), bind(then), bind(otherwise));
      case Condition.Judge _ -> new Nodes.Always(Truth.JUDGE);
      case Condition.OfCriterion(var id) -> references.criterion(id);
      case Condition.OfCriteria _ -> references.allCriteria();
      case Condition.OfScore c -> references.score(c);
    };
  }

  private Node compare(Condition.Compare c) {
    var field = field(c.field());
    if (!(field instanceof StandardField.Figure
        || field instanceof StandardField.Ratio
        || field instanceof StandardField.Growth
        || field instanceof StandardField.MeanGrowth
        || field instanceof StandardField.CompoundGrowth
        || field instanceof StandardField.Fact fact && fact.yearly())) return measure(field, c, 0, 0);
    var over = c.years();
    if (over.take() == Take.SUM || over.take() == Take.MEAN) return measure(field, c, over.from(), over.to());
    var years = IntStream.rangeClosed(over.from(), over.to()).mapToObj(year -> measure(field, c, year, year)).toList();
    return over.take() == Take.ANY ? Nodes.any(years) : Nodes.all(years);
  }

  private Node measure(StandardField field, Condition.Compare c, int from, int to) {
    var span = new Span(from, to);
    return switch (field) {
      case StandardField.Ratio r ->
          new Measures.Share(field, span, c.op(), c.value(), years(r.part(), span), years(r.whole(), span));
      case StandardField.Growth g -> growth(g, span, c);
      case StandardField.MeanGrowth g -> {
        var years = IntStream.rangeClosed(0, g.years()).mapToObj(back -> amounts(g.of(), to - back));
        yield new Measures.MeanGrowth(
            field, new Span(to - g.years(), to), c.op(), c.value(), years.toArray(long[][]::new));
      }
      case StandardField.CompoundGrowth g ->
          new Measures.CompoundGrowth(
              field,
              new Span(to - g.years(), to),
              c.op(),
              c.value(),
              amounts(g.of(), to),
              amounts(g.of(), to - g.years()),
              g.years());
      case StandardField.PropertyCount p -> new Measures.Count(field, c.op(), c.value(), frame.counts(p.code()));
      default ->
          new Measures.Amount(field, span, c.op(), c.value(), years(field.code(), span), c.years().take() == Take.MEAN);
    };
  }

  /// Growth is the increase as a share of what was before.
  private Node growth(StandardField.Growth g, Span span, Condition.Compare c) {
    var now = amounts(g.of(), span.to());
    var before = amounts(g.of(), span.to() - 1);
    var more = new long[frame.size()];
    for (int i = 0; i < more.length; i++) {
      boolean known = now[i] != Exact.NOT_KNOWN && before[i] != Exact.NOT_KNOWN;
      more[i] = known ? now[i] - before[i] : Exact.NOT_KNOWN;
    }
    var years = new Span(span.to() - 1, span.to());
    return new Measures.Share(g, years, c.op(), c.value(), new long[][] {more}, new long[][] {before});
  }

  private long[][] years(String code, Span span) {
    return IntStream.rangeClosed(span.from(), span.to()).mapToObj(year -> amounts(code, year)).toArray(long[][]::new);
  }

  private long[] amounts(String code, int year) {
    boolean yearly = !(field(code) instanceof StandardField.Fact fact) || fact.yearly();
    return frame.amounts(new Slot(code, yearly ? year : 0));
  }

  private Node is(Condition.Is c) {
    return switch (field(c.field())) {
      case StandardField.Title t -> new Leaf.Titles(t, frame.titles(), bits(t.titles()), c.is());
      case StandardField.Size s -> c.is() ? new Sizing(this, s).node() : new Nodes.Not(new Sizing(this, s).node());
      case StandardField.Fact f -> new Leaf.Answer(f, frame.answers(new Slot(f.code(), f.yearly() ? -1 : 0)), c.is());
      case StandardField other -> throw new IllegalStateException(other.code() + " is no yes or no");
    };
  }

  static int bits(Iterable<String> kinds) {
    int bits = 0;
    for (var kind : kinds) bits |= bit(QualificationKind.of(kind));
    return bits;
  }

  static int bit(QualificationKind kind) {
    return 1 << kind.ordinal();
  }

  private Node in(Condition.In c) {
    return switch (field(c.field())) {
      case StandardField.Industry i when i.level() == StandardField.Industry.Level.SECTION ->
          new Leaf.Among(i, frame.sections(), c.in().stream().map(letter -> (int) letter.charAt(0)).toList());
      case StandardField.Industry i ->
          new Leaf.Among(i, frame.divisions(), c.in().stream().map(Integer::valueOf).toList());
      case StandardField.Fact f ->
          new Leaf.Among(
              f,
              frame.words(new Slot(f.code(), f.yearly() ? -1 : 0)),
              c.in().stream().map(code -> number(f, code)).toList());
      case StandardField other -> throw new IllegalStateException(other.code() + " has no codes");
    };
  }

  /// The number of a choice, counted from 1; 0 where there is no such choice.
  static int number(StandardField.Fact field, @Nullable String code) {
    var choices = field.choices();
    for (int i = 0; i < choices.size(); i++) if (choices.get(i).code().equals(code)) return i + 1;
    return 0;
  }

  private StandardField field(String code) {
    var field = fields.get(code);
    if (field == null) throw new IllegalStateException("no field " + code);
    return field;
  }

  Frame frame() {
    return frame;
  }

  /// The sizes by which 划型 is told.
  List<SizeRule> sizeRules() {
    return sizes == null ? List.of() : sizes.sizes();
  }

  static List<SizeClass> classes(Iterable<String> names) {
    return Arrays.stream(SizeClass.values()).filter(size -> contains(names, size.name())).toList();
  }

  private static boolean contains(Iterable<String> names, String name) {
    for (var one : names) if (one.equals(name)) return true;
    return false;
  }
}
