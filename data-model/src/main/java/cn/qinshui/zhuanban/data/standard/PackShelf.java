package cn.qinshui.zhuanban.data.standard;

import cn.qinshui.zhuanban.data.standard.StandardPack.Purpose;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The packs in force in the library, the newest first, and which of them answers on a day (基准日).
public record PackShelf(Map<String, StandardField> fields, List<Standing> packs) {
  public static final String SIZE = "SIZE";

  /// A pack, its row and its text.
  public record Standing(long id, String body, StandardPack pack) {}

  public PackShelf {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    packs = List.copyOf(packs);
  }

  public Optional<Standing> find(String code) {
    return packs.stream().filter(standing -> standing.pack().code().equals(code)).findFirst();
  }

  /// The pack that decides on a title for a purpose on a day: of those that cover it the one that began last, so that a
  /// pack ends where its successor begins.
  public Optional<Standing> on(LocalDate day, String kind, Purpose purpose) {
    return packs.stream()
        .filter(standing -> standing.pack().kind().equals(kind) && standing.pack().usedFor(purpose, day))
        .max(Comparator.comparing(standing -> begin(standing.pack(), purpose, day)));
  }

  private static LocalDate begin(StandardPack pack, Purpose purpose, LocalDate day) {
    return pack.applies().stream()
        .filter(use -> use.purpose() == purpose && use.covers(day))
        .map(StandardPack.Application::from)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /// By which 划型 is told on a day.
  public Optional<StandardPack> sizes(LocalDate day) {
    return on(day, SIZE, Purpose.NEW).map(Standing::pack);
  }
}
