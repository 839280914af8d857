package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.standard.StandardField;
import cn.qinshui.zhuanban.data.standard.StandardPack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One firm as it stood, tried with changed inputs (推演，未保存). Every answer starts from what was read; nothing is kept
/// and nothing is written. Safe on any thread.
public final class WhatIf {
  private final Rulebook rules;
  private final StandardPack pack;
  private final Needs needs;
  private final Frame frame;
  private final FirmLabel label;
  private final FirmSources sources;

  /// Something that is set differently; null makes it not known.
  public sealed interface Change {
    /// A figure or a fact with a number.
    record Amount(Slot slot, @Nullable BigDecimal amount) implements Change {}

    /// A fact answered with yes or no.
    record Answer(Slot slot, @Nullable Boolean answer) implements Change {}

    /// A fact answered with one of its choices.
    record Choice(Slot slot, @Nullable String code) implements Change {}

    /// How many properties fit a field (Ⅰ类知识产权 …).
    record Count(String field, int count) implements Change {}

    /// Whether a title is in force.
    record Title(QualificationKind kind, boolean held) implements Change {}
  }

  /// What the pack asks and can be set.
  ///
  /// @param year the calendar year; null for one without
  /// @param amount of a figure, a fact with a number, or a count; null where it is not known
  /// @param answer of a yes-or-no fact; `choice` of one with choices
  public record Input(
      StandardField field,
      Slot slot,
      @Nullable Integer year,
      @Nullable BigDecimal amount,
      @Nullable Boolean answer,
      @Nullable String choice) {}

  WhatIf(Rulebook rules, StandardPack pack, Needs needs, Frame frame, FirmLabel label, FirmSources sources) {
    this.rules = rules;
    this.pack = pack;
    this.needs = needs;
    this.frame = frame;
    this.label = label;
    this.sources = sources;
  }

  public FirmLabel firm() {
    return label;
  }

  public StandardPack pack() {
    return pack;
  }

  /// The firm with these changes.
  public FirmAssessment evaluate(List<Change> changes) {
    var tried = frame.only(0);
    var changed = new ArrayList<Slot>();
    for (var change : changes) apply(tried, change, changed);
    var outcome = Outcome.of(rules, pack, tried);
    return new Explaining(outcome, 0, sources.changedAt(changed)).explain(label);
  }

  private void apply(Frame tried, Change change, List<Slot> changed) {
    switch (change) {
      case Change.Amount(var slot, var amount) -> {
        tried.amounts(slot)[0] = Exact.of(amount);
        changed.add(slot);
      }
      case Change.Answer(var slot, var answer) -> {
        tried.answers(slot)[0] = answer == null ? Truth.UNKNOWN : Truth.of(answer);
        changed.add(slot);
      }
      case Change.Choice(var slot, var code) -> {
        if (!(rules.fields().get(slot.field()) instanceof StandardField.Fact fact)) return;
        tried.words(slot)[0] = (byte) Binding.number(fact, code);
        changed.add(slot);
      }
      case Change.Count(var field, var count) -> {
        tried.counts(field).least()[0] = count;
        tried.counts(field).most()[0] = count;
      }
      case Change.Title(var kind, var held) -> {
        int bit = Binding.bit(kind);
        tried.titles()[0] = held ? tried.titles()[0] | bit : tried.titles()[0] & ~bit;
      }
    }
  }

  /// What can be set, with what it is: figures first, newest year first.
  public List<Input> inputs() {
    var inputs = new ArrayList<Input>();
    for (var slot : needs.slots(StandardField.class)) inputs.add(input(slot));
    for (var property : needs.properties()) {
      var count = BigDecimal.valueOf(frame.counts(property.code()).least()[0]);
      inputs.add(new Input(property, new Slot(property.code(), 0), null, count, null, null));
    }
    var codes = List.copyOf(rules.fields().keySet());
    inputs.sort(
        Comparator.<Input>comparingInt(input -> input.field() instanceof StandardField.Figure ? 0 : 1)
            .thenComparing(input -> -input.slot().year())
            .thenComparing(input -> codes.indexOf(input.field().code()))
            .thenComparing(input -> input.field().code()));
    return inputs;
  }

  private Input input(Slot slot) {
    var field = Objects.requireNonNull(rules.fields().get(slot.field()));
    boolean yearly =
        !(field instanceof StandardField.Fact fact) ? field instanceof StandardField.Figure : fact.yearly();
    var year = yearly ? Integer.valueOf(frame.day().getYear() + slot.year()) : null;
    if (!(field instanceof StandardField.Fact fact) || fact.answer() == StandardField.Fact.Answer.AMOUNT) {
      return new Input(field, slot, year, Exact.amount(frame.amounts(slot)[0]), null, null);
    }
    if (fact.answer() == StandardField.Fact.Answer.YES_NO) {
      byte truth = frame.answers(slot)[0];
      return new Input(field, slot, year, null, truth == Truth.UNKNOWN ? null : truth == Truth.YES, null);
    }
    int number = frame.words(slot)[0];
    return new Input(field, slot, year, null, null, number == 0 ? null : fact.choices().get(number - 1).code());
  }
}
