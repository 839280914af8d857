package cn.qinshui.zhuanban.app.cli;

import cn.qinshui.zhuanban.app.usecase.MakeMatrix;
import cn.qinshui.zhuanban.app.usecase.Typefaces;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The responsibility matrix as a PDF.
@Command(name = "matrix", description = "把责任矩阵（措施×单位）印成一张 A3 的 PDF。")
final class MatrixCommand implements Callable<Integer> {
  @Mixin private final Options options;

  @Option(names = "--out", paramLabel = "文件.pdf", required = true, description = "写到哪个文件。")
  private Path out = Path.of("matrix.pdf");

  MatrixCommand(Surface surface) {
    this.options = new Options(surface);
  }

  @Override
  public Integer call() throws IOException {
    try (var library = options.read()) {
      var made = new MakeMatrix(library.database(), Typefaces.of(library.folder())).write(options.today(), out);
      return options.give(
          new Answer()
              .with("measures", made.measures())
              .with("units", made.units())
              .with("duties", made.duties())
              .with("out", made.paper().file())
              .line(
                  "责任矩阵 %d 项措施、%d 个单位、%d 项责任，已写到 %s"
                      .formatted(made.measures(), made.units(), made.duties(), made.paper().file())));
    }
  }
}
