package cn.qinshui.zhuanban.data.standard;

import cn.qinshui.zhuanban.data.standard.StandardPack.Application;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether two packs of a kind would both decide for the same purpose on the same day. A pack that says which one it takes
/// the place of ends that one where it begins.
final class PackOverlap {
  private PackOverlap() {}

  /// The applications that meet; none where the packs keep apart.
  static Optional<String> between(StandardPack one, StandardPack other) {
    if (!one.kind().equals(other.kind()) || one.code().equals(other.code())) return Optional.empty();
    for (var use : one.applies()) {
      for (var against : other.applies()) {
        if (use.purpose() != against.purpose()) continue;
        if (!meet(shortened(use, one, other), shortened(against, other, one))) continue;
        return Optional.of("%s（%s）与%s（%s）的适用日期重叠".formatted(one.code(), words(use), other.code(), words(against)));
      }
    }
    return Optional.empty();
  }

  /// Cut where a successor begins.
  private static Application shortened(Application use, StandardPack own, StandardPack successor) {
    if (!own.code().equals(successor.supersedes())) return use;
    var end =
        successor.applies().stream()
            .filter(next -> next.purpose() == use.purpose())
            .map(next -> next.from().minusDays(1))
            .min(LocalDate::compareTo)
            .orElse(null);
    if (end == null || end.isBefore(use.from()) || use.to() != null && use.to().isBefore(end)) return use;
    return new Application(use.purpose(), use.from(), end, use.note());
  }

  private static boolean meet(Application one, Application other) {
    return !before(one.to(), other.from()) && !before(other.to(), one.from());
  }

  private static boolean before(@Nullable LocalDate end, LocalDate from) {
    return end != null && end.isBefore(from);
  }

  private static String words(Application use) {
    return (use.purpose() == StandardPack.Purpose.NEW ? "首次" : "复核")
        + use.from()
        + "起"
        + (use.to() == null ? "" : "至" + use.to());
  }
}
