package cn.qinshui.zhuanban.app.cli;

import cn.qinshui.zhuanban.app.usecase.MakeBriefing;
import cn.qinshui.zhuanban.app.usecase.Typefaces;
import cn.qinshui.zhuanban.data.shared.Period;
import cn.qinshui.zhuanban.report.core.PaperResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The briefing of a month as a PDF.
@Command(name = "briefing", description = "编一期工作简报的 PDF：各项措施的进展由记录得出。")
final class BriefingCommand implements Callable<Integer> {
  @Mixin private final Options options;

  @Option(names = "--period", paramLabel = "期次", description = "哪一期，如 2026-10；不写则是本月。")
  private @Nullable Period period;

  @Option(names = "--out", paramLabel = "文件.pdf", required = true, description = "写到哪个文件。")
  private Path out = Path.of("briefing.pdf");

  BriefingCommand(Surface surface) {
    this.options = new Options(surface);
  }

  @Override
  public Integer call() throws IOException {
    try (var library = options.read()) {
      var wanted = period == null ? Period.of(options.today()) : period;
      var making = new MakeBriefing(library, Typefaces.of(library.folder()));
      var draft = making.draft(wanted, options.today());
      var paper = making.write(draft, out);
      return options.give(answer(wanted, draft.serial(), paper));
    }
  }

  private static Answer answer(Period period, int serial, PaperResult paper) {
    var answer =
        new Answer()
            .with("period", period)
            .with("pages", paper.pages())
            .with("standins", paper.standIns().size())
            .with("out", paper.file())
            .line("工作简报 %s（第 %d 期）共 %d 页，已写到 %s".formatted(period.label(), serial, paper.pages(), paper.file()));
    for (var use : paper.standIns()) answer.line("本机没有%s，用“%s”代替。".formatted(use.role().label(), use.face()));
    for (var missing : paper.missing()) answer.line("没有字体收有“" + missing + "”，纸上印成 □。");
    return answer;
  }
}
