package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.demo.DemoTexts.RegisterWords;
import cn.qinshui.zhuanban.data.register.RegisterField;
import cn.qinshui.zhuanban.data.register.RegisterKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an entry of a ledger says in its fields, by how far it came.
final class RegisterFilling {
  private final RegisterWords words;
  private final Course course;
  private final DemoDays days;
  private final Dice dice;

  /// An entry: its title, what its firm makes, the stages it came through and their days.
  record Course(String title, String product, List<RegisterKind.Stage> way, List<LocalDate> dates) {}

  RegisterFilling(RegisterWords words, Course course, DemoDays days, Dice dice) {
    this.words = words;
    this.course = course;
    this.days = days;
    this.dice = dice;
  }

  LocalDate first() {
    return course.dates().getFirst();
  }

  LocalDate last() {
    return course.dates().getLast();
  }

  boolean ended() {
    return course.way().getLast().end() != null;
  }

  LocalDate due() {
    return days.calendar().plus(last(), ended() ? 0 : 30);
  }

  @Nullable String partner() {
    return words.partners().isEmpty() ? null : dice.pick(words.partners());
  }

  /// Whether the entry has come to the stage from which this field is known.
  boolean knows(RegisterField field) {
    var since = words.since().get(field.code());
    return since == null || course.way().stream().anyMatch(stage -> stage.code().equals(since));
  }

  @Nullable String content(RegisterField field) {
    var texts = words.texts().get(field.code());
    if (texts != null) {
      return dice.pick(texts).replace("{title}", course.title()).replace("{product}", course.product());
    }
    return switch (field.type()) {
      case TEXT, LONG_TEXT -> null;
      case CHOICE -> dice.pick(field.choices());
      case DATE -> reached(words.since().get(field.code())).toString();
      case MONTH -> days.today().plusMonths(dice.between(1, 6)).toString().substring(0, 7);
      case BOOL -> "false";
      case COUNT, MONEY, NUMBER, PERCENT -> number(field);
    };
  }

  private String number(RegisterField field) {
    if (field.code().equals("fundYear")) return String.valueOf(days.year());
    var range = words.numbers().get(field.code());
    if (range == null) throw new IllegalStateException("no range for " + field.code());
    return String.valueOf(dice.between(range.getFirst(), range.getLast()));
  }

  private LocalDate reached(@Nullable String stage) {
    for (int i = 0; i < course.way().size(); i++) {
      if (course.way().get(i).code().equals(stage)) return course.dates().get(i);
    }
    return last();
  }
}
