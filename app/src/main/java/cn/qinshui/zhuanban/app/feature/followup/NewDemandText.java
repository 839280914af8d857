package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.feature.followup.DemandFormViewModel.Origin;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A new demand's input as text, for a draft. What can no longer be chosen is left out when it is read.
final class NewDemandText {
  private NewDemandText() {}

  /// @param visit the demand came up at
  static String write(NewDemandFields fields, @Nullable Long visit) {
    var all = new Properties();
    put(all, "visit", visit == null ? null : visit.toString());
    put(all, "firm", pick(fields.firm().get()));
    put(all, "firmName", fields.firm().get() == null ? null : fields.firm().get().label());
    put(all, "kind", fields.kind().get() == null ? null : fields.kind().get().code());
    put(all, "title", fields.title().get());
    put(all, "body", fields.body().get());
    put(all, "channel", fields.channel().get() == null ? null : fields.channel().get().code());
    put(all, "received", fields.received().get() == null ? null : fields.received().get().toString());
    put(all, "limit", fields.limit().get());
    put(all, "measure", pick(fields.measure().get()));
    put(all, "lead", pick(fields.lead().get()));
    put(all, "assisting", fields.assisting().get().stream().map(String::valueOf).collect(Collectors.joining(",")));
    var text = new StringWriter();
    try {
      all.store(text, null);
    } catch (IOException never) {
      throw new IllegalStateException(never);
    }
    return text.toString();
  }

  private static @Nullable String pick(@Nullable Pick pick) {
    return pick == null ? null : String.valueOf(pick.id());
  }

  private static void put(Properties all, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) all.setProperty(name, value);
  }

  /// The firm it is about and the visit it came up at, as far as they were known.
  static Origin origin(String text) {
    var all = load(text);
    return new Origin(number(all.getProperty("firm")), number(all.getProperty("visit")));
  }

  private static Properties load(String text) {
    var all = new Properties();
    try {
      all.load(new StringReader(text));
    } catch (IOException never) {
      throw new IllegalStateException(never);
    }
    return all;
  }

  static void read(String text, DemandPicks picks, NewDemandFields into) {
    var all = load(text);
    var firm = number(all.getProperty("firm"));
    if (firm != null) into.firm().set(new Pick(firm, all.getProperty("firmName", ""), "", ""));
    into.kind().set(choice(picks.classes(), all.getProperty("kind")));
    into.title().set(all.getProperty("title", ""));
    into.body().set(all.getProperty("body", ""));
    into.channel().set(choice(picks.channels(), all.getProperty("channel")));
    var received = date(all.getProperty("received"));
    if (received != null) into.received().set(received);
    into.limit().set(all.getProperty("limit", ""));
    into.measure().set(Pick.of(picks.measures(), number(all.getProperty("measure"))));
    into.lead().set(Pick.of(picks.units(), number(all.getProperty("lead"))));
    into.assisting().set(units(picks, all.getProperty("assisting", "")));
  }

  private static Set<Long> units(DemandPicks picks, String text) {
    return Arrays.stream(text.split(","))
        .map(NewDemandText::number)
        .filter(id -> Pick.of(picks.units(), id) != null)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable Choice choice(Iterable<Choice> among, @Nullable String code) {
    for (var choice : among) if (choice.code().equals(code)) return choice;
    return null;
  }

  private static @Nullable Long number(@Nullable String text) {
    return text == null || !text.matches("-?\\d{1,19}") ? null : Long.valueOf(text);
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException wrong) {
      return null;
    }
  }
}
