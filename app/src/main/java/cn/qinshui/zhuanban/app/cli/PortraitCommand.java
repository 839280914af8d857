package cn.qinshui.zhuanban.app.cli;

import cn.qinshui.zhuanban.app.usecase.MakePortrait;
import cn.qinshui.zhuanban.app.usecase.Typefaces;
import cn.qinshui.zhuanban.app.work.Progress;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.report.core.PaperResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Firms as PDF, an A4 page each.
@Command(name = "portrait", description = "把企业印成一企一档：每户一页 A4，按信用代码排列。")
final class PortraitCommand implements Callable<Integer> {
  @Mixin private final Options options;

  @Option(names = "--code", paramLabel = "信用代码", required = true, description = "哪一户；可以写多次。")
  private List<String> codes = List.of();

  @Option(names = "--out", paramLabel = "文件.pdf", required = true, description = "写到哪个文件。")
  private Path out = Path.of("portrait.pdf");

  PortraitCommand(Surface surface) {
    this.options = new Options(surface);
  }

  @Override
  public Integer call() throws IOException {
    try (var library = Library.open(options.library(), options.opening().onlyExisting().onlyReading())) {
      var making = new MakePortrait(library, Typefaces.of(library.folder()));
      var firms = making.firms(codes);
      return options.give(answer(firms.size(), making.write(firms, options.today(), out, Progress.unwatched())));
    }
  }

  private static Answer answer(int firms, PaperResult paper) {
    var answer =
        new Answer()
            .with("firms", firms)
            .with("pages", paper.pages())
            .with("standins", paper.standIns().size())
            .with("out", paper.file())
            .line("一企一档 %d 户，共 %d 页，已写到 %s".formatted(firms, paper.pages(), paper.file()));
    for (var use : paper.standIns()) answer.line("本机没有%s，用“%s”代替。".formatted(use.role().label(), use.face()));
    for (var missing : paper.missing()) answer.line("没有字体收有“" + missing + "”，纸上印成 □。");
    return answer;
  }
}
