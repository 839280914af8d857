package cn.qinshui.zhuanban.app.cli;

import cn.qinshui.zhuanban.app.usecase.FirmFiles;
import cn.qinshui.zhuanban.app.usecase.MakeDossier;
import cn.qinshui.zhuanban.app.usecase.MakePortrait;
import cn.qinshui.zhuanban.app.usecase.Typefaces;
import cn.qinshui.zhuanban.app.work.Progress;
import cn.qinshui.zhuanban.report.core.PaperResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Firms as PDF: an A4 page each, or the whole dossier.
@Command(name = "portrait", description = "把企业印成一企一档：每户一页 A4，按信用代码排列；加 --dossier 是全部内容的档案卷。")
final class PortraitCommand implements Callable<Integer> {
  @Mixin private final Options options;

  @Option(names = "--code", paramLabel = "信用代码", required = true, description = "哪一户；可以写多次。")
  private List<String> codes = List.of();

  @Option(names = "--dossier", description = "印档案卷：带目录，含档案的全部内容和附件目录。")
  private boolean dossier;

  @Option(names = "--out", paramLabel = "文件.pdf", required = true, description = "写到哪个文件。")
  private Path out = Path.of("portrait.pdf");

  PortraitCommand(Surface surface) {
    this.options = new Options(surface);
  }

  @Override
  public Integer call() throws IOException {
    try (var library = options.read()) {
      var fonts = Typefaces.of(library.folder());
      var firms = FirmFiles.of(library).firms(codes);
      var progress = Progress.unwatched();
      var paper =
          dossier
              ? new MakeDossier(library, fonts).write(firms, options.today(), out, progress)
              : new MakePortrait(library, fonts).write(firms, options.today(), out, progress);
      return options.give(answer(firms.size(), paper));
    }
  }

  private Answer answer(int firms, PaperResult paper) {
    var answer =
        new Answer()
            .with("firms", firms)
            .with("pages", paper.pages())
            .with("standins", paper.standIns().size())
            .with("out", paper.file())
            .line("%s %d 户，共 %d 页，已写到 %s".formatted(dossier ? "档案卷" : "一企一档", firms, paper.pages(), paper.file()));
    for (var use : paper.standIns()) answer.line("本机没有%s，用“%s”代替。".formatted(use.role().label(), use.face()));
    for (var missing : paper.missing()) answer.line("没有字体收有“" + missing + "”，纸上印成 □。");
    return answer;
  }
}
