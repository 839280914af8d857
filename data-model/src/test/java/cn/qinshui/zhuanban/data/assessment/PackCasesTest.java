package cn.qinshui.zhuanban.data.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.seed.Content;
import cn.qinshui.zhuanban.data.standard.PackReader;
import cn.qinshui.zhuanban.data.standard.StandardField;
import cn.qinshui.zhuanban.data.standard.StandardPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Hand-computed cases of every pack, in test resources standards/cases: a firm that meets everything (base), what is
/// changed, and what must come out. `field=3` is last year or without year, `field@-2=3` the year before, `?` not known.
class PackCasesTest {
  private static final Content CONTENT = new Content();
  private static final Map<String, StandardField> FIELDS = PackReader.withFields(CONTENT.standardFields()).fields();
  private static final Map<String, StandardPack> PACKS =
      CONTENT.standards().stream()
          .map(Content.Loaded::what)
          .collect(Collectors.toMap(StandardPack::code, pack -> pack));
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  /// One line of a file of cases.
  record Case(String pack, int line, String base, String changes, String expected) {
    @Override
    public String toString() {
      return pack + ":" + line + " " + changes + " -> " + expected;
    }
  }

  static Stream<Case> cases() {
    return PACKS.keySet().stream().sorted().flatMap(PackCasesTest::cases);
  }

  private static Stream<Case> cases(String pack) {
    var lines = text("/standards/cases/" + pack + ".cases").lines().toList();
    var base = new StringBuilder();
    var cases = Stream.<Case>builder();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) continue;
      if (line.startsWith("base:")) {
        base.append(' ').append(line.substring("base:".length()));
        continue;
      }
      var parts = line.split("->");
      cases.add(new Case(pack, i + 1, base.toString(), parts[0].strip(), parts[1].strip()));
    }
    return cases.build();
  }

  private static String text(String path) {
    try (var stream = Objects.requireNonNull(PackCasesTest.class.getResourceAsStream(path), path)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void comesOutAsReckonedByHand(Case one) {
    var frame = new Frame(new long[] {1}, DAY);
    for (var setting : (one.base() + " " + one.changes()).strip().split("\\s+")) {
      if (!setting.isEmpty()) set(frame, setting);
    }
    var rules = new Rulebook(FIELDS, PACKS.get("size-2011"), Impossible.shipped());
    var outcome = Outcome.of(rules, Objects.requireNonNull(PACKS.get(one.pack())), frame);
    for (var expected : one.expected().split("\\s+")) expect(outcome, expected);
  }

  private static void set(Frame frame, String setting) {
    var equals = setting.indexOf('=');
    var name = setting.substring(0, equals);
    var value = setting.substring(equals + 1);
    if (name.startsWith("title:")) {
      int bit = Binding.bit(QualificationKind.valueOf(name.substring("title:".length())));
      frame.titles()[0] = value.equals("yes") ? frame.titles()[0] | bit : frame.titles()[0] & ~bit;
    } else if (name.equals("industry")) {
      frame.sections()[0] = value.equals("?") ? 0 : (byte) value.charAt(0);
      frame.divisions()[0] = value.equals("?") ? 0 : Byte.parseByte(value.substring(1));
    } else if (name.equals("sizeRule")) {
      frame.sizeRules()[0] = Byte.parseByte(value);
    } else {
      field(frame, name, value);
    }
  }

  private static void field(Frame frame, String name, String value) {
    var at = name.indexOf('@');
    var code = at < 0 ? name : name.substring(0, at);
    var field = Objects.requireNonNull(FIELDS.get(code), code);
    boolean yearly = field instanceof StandardField.Figure || field instanceof StandardField.Fact f && f.yearly();
    var slot = new Slot(code, at >= 0 ? Integer.parseInt(name.substring(at + 1)) : yearly ? -1 : 0);
    switch (field) {
      case StandardField.PropertyCount p -> {
        var ends = value.split("\\.\\.");
        frame.counts(p.code()).least()[0] = Integer.parseInt(ends[0]);
        frame.counts(p.code()).most()[0] = Integer.parseInt(ends[ends.length - 1]);
      }
      case StandardField.Fact fact when fact.answer() == StandardField.Fact.Answer.YES_NO ->
          frame.answers(slot)[0] = value.equals("?") ? Truth.UNKNOWN : Truth.of(value.equals("yes"));
      case StandardField.Fact fact when fact.answer() == StandardField.Fact.Answer.CHOICE ->
          frame.words(slot)[0] = (byte) Binding.number(fact, value);
      default -> frame.amounts(slot)[0] = value.equals("?") ? Exact.NOT_KNOWN : Exact.of(new BigDecimal(value));
    }
  }

  private static void expect(Outcome outcome, String expected) {
    var name = expected.substring(0, expected.indexOf('='));
    var value = expected.substring(expected.indexOf('=') + 1);
    if (name.equals("whole")) assertThat(Verdict.of(outcome.whole(0))).isEqualTo(Verdict.valueOf(value));
    else if (name.equals("size")) assertThat(sizes(outcome)).isEqualTo(value.equals("?") ? List.of() : List.of(value));
    else if (value.matches("[A-Z_]+"))
      assertThat(Verdict.of(outcome.truth(name, 0))).as(name).isEqualTo(Verdict.valueOf(value));
    else score(outcome, name, value);
  }

  private static void score(Outcome outcome, String name, String value) {
    var range = Objects.requireNonNull(outcome.scoring()).range(name);
    var ends = value.split("\\.\\.");
    assertThat(range.low()[0]).as(name).isEqualTo(Exact.of(new BigDecimal(ends[0])));
    assertThat(range.high()[0]).as(name).isEqualTo(Exact.of(new BigDecimal(ends[ends.length - 1])));
  }

  private static List<String> sizes(Outcome outcome) {
    return Stream.of("LARGE", "MEDIUM", "SMALL", "MICRO").filter(size -> outcome.ofSize(size)[0] == Truth.YES).toList();
  }
}
