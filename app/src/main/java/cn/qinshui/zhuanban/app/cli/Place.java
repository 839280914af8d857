package cn.qinshui.zhuanban.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which library and which day.
final class Place {
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  @Option(names = "--library", paramLabel = "文件夹", description = "资料库所在文件夹；不写则用本机默认位置。")
  private @Nullable Path library;

  @Option(names = "--today", paramLabel = "日期", description = "当作这一天来办，如 2026-10-31；不写则是今天。")
  private @Nullable LocalDate today;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示本帮助。")
  private boolean help;

  Optional<Path> library() {
    return Optional.ofNullable(library);
  }

  /// The real time, or nine in the morning of the day that was named.
  Clock clock(Clock real) {
    if (today == null) return real;
    return Clock.fixed(today.atTime(MORNING).atZone(real.getZone()).toInstant(), real.getZone());
  }
}
