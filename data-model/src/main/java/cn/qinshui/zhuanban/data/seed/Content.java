package cn.qinshui.zhuanban.data.seed;

import cn.qinshui.zhuanban.data.register.BuiltInCount;
import cn.qinshui.zhuanban.data.register.RegisterKind;
import cn.qinshui.zhuanban.data.register.RegisterKindReader;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar.SpecialDay;
import cn.qinshui.zhuanban.data.standard.PackReader;
import cn.qinshui.zhuanban.data.standard.StandardPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The files that travel with the program, read as they stand. first-content.json names them all.
public final class Content {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private final ContentFiles.Index index;

  /// A file beside what it says.
  public record Loaded<T>(T what, String text) {}

  public Content() {
    index = json("first-content.json", ContentFiles.Index.class);
  }

  /// 行政区划代码 of the county the content is for.
  public String county() {
    return index.county();
  }

  public PlanFile plan() {
    return json(index.plan(), PlanFile.class);
  }

  /// The plan as it was published, page breaks and all.
  public String originalOfPlan() {
    return text(plan().original());
  }

  /// Days that are not what their weekday says: those off, weekends within a festival too, and weekends worked.
  public List<SpecialDay> specialDays() {
    var days = new ArrayList<SpecialDay>();
    for (var year : years()) {
      for (var holiday : year.holidays()) days.addAll(days(holiday));
    }
    return days;
  }

  static List<SpecialDay> days(ContentFiles.Holiday holiday) {
    var off = holiday.from().datesUntil(holiday.to().plusDays(1)).map(on -> new SpecialDay(on, false, holiday.name()));
    var on = holiday.workingDays().stream().map(day -> new SpecialDay(day, true, holiday.name() + "调休上班"));
    return Stream.concat(off, on).toList();
  }

  /// The text of standards/fields.json, for a [PackReader].
  public String standardFields() {
    return text(index.fields());
  }

  public List<Loaded<StandardPack>> standards() {
    var reader = PackReader.withFields(standardFields());
    return index.standards().stream()
        .map(path -> {
          var text = text(path);
          return new Loaded<>(reader.read(path, text), text);
        })
        .toList();
  }

  public List<Loaded<RegisterKind>> registers() {
    return index.registers().stream()
        .map(path -> {
          var text = text(path);
          return new Loaded<>(RegisterKindReader.read(path, text), text);
        })
        .toList();
  }

  /// What the measures count beside their ledgers.
  public List<BuiltInCount> builtInCounts() {
    return json(index.builtInCounts(), ContentFiles.Counts.class).counts();
  }

  ContentFiles.Towns towns() {
    return json(index.towns(), ContentFiles.Towns.class);
  }

  ContentFiles.Chains chains() {
    return json(index.chains(), ContentFiles.Chains.class);
  }

  ContentFiles.Industries industries() {
    return json(index.industries(), ContentFiles.Industries.class);
  }

  List<ContentFiles.Year> years() {
    return index.calendars().stream().map(path -> json(path, ContentFiles.Year.class)).toList();
  }

  List<ContentFiles.Policy> policies() {
    return json(index.policies(), ContentFiles.Policies.class).policies();
  }

  private static <T> T json(String path, Class<T> type) {
    return JSON.readValue(text(path), type);
  }

  private static String text(String path) {
    try (var stream = Content.class.getResourceAsStream("/" + path)) {
      if (stream == null) throw new IllegalStateException("missing in the program: " + path);
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
