package cn.qinshui.zhuanban.app.cli;

import cn.qinshui.zhuanban.app.usecase.MakeExport;
import cn.qinshui.zhuanban.data.shared.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The data package for the city's bureau.
@Command(name = "export", description = "做一份报送数据包：CSV、工作簿和清单（期次、口径、行数、校验和）。")
final class ExportCommand implements Callable<Integer> {
  @Mixin private final Options options;

  @Option(names = "--out", paramLabel = "文件夹", required = true, description = "写到哪个文件夹。")
  private Path out = Path.of("export");

  @Option(names = "--period", paramLabel = "期次", description = "哪一期，如 2026-10；不写则是本月。")
  private @Nullable Period period;

  ExportCommand(Surface surface) {
    this.options = new Options(surface);
  }

  @Override
  public Integer call() throws IOException {
    try (var library = options.read()) {
      var wanted = period == null ? Period.of(options.today()) : period;
      var made = new MakeExport(library.database(), Cli.program()).write(wanted, options.today(), out);
      return options.give(
          new Answer()
              .with("files", made.files())
              .with("rows", made.rows())
              .with("manifest", made.manifest())
              .line("报送数据包 %s 期：%d 个文件、%d 行，清单 %s".formatted(wanted, made.files(), made.rows(), made.manifest())));
    }
  }
}
