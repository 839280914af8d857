package cn.qinshui.zhuanban.app.cli;

import cn.qinshui.zhuanban.data.db.Library;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A picture of every main screen.
@Command(name = "tour", description = "给每个主要界面拍一张图，不需要显示器。")
final class TourCommand implements Callable<Integer> {
  private final Surface surface;

  @Mixin private final Options options;

  @Option(names = "--out", paramLabel = "文件夹", required = true, description = "图片放到哪个文件夹。")
  private Path out = Path.of("screens");

  TourCommand(Surface surface) {
    this.surface = surface;
    this.options = new Options(surface);
  }

  @Override
  public Integer call() throws Exception {
    try (var library = Library.open(options.library(), options.opening().onlyExisting())) {
      var pictures = surface.window().photograph(library, out);
      return options.give(
          new Answer()
              .with("pictures", pictures.size())
              .with("out", out)
              .line("界面图片 " + pictures.size() + " 张，放在 " + out.toAbsolutePath().normalize()));
    }
  }
}
