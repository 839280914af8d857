package cn.qinshui.zhuanban.app.cli;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.exchange.ImportCounts;
import cn.qinshui.zhuanban.data.exchange.ImportPlan;
import cn.qinshui.zhuanban.data.exchange.ImportSetup;
import cn.qinshui.zhuanban.data.exchange.ImportStore;
import cn.qinshui.zhuanban.data.exchange.RowSource;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import cn.qinshui.zhuanban.report.sheet.ReturnedRows;
import cn.qinshui.zhuanban.report.sheet.in.SheetFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A file of rows into the library.
@Command(name = "import", description = "导入一份表格（xlsx、xls、csv）。先用 --dry-run 看会改什么。")
final class ImportCommand implements Callable<Integer> {
  @Mixin private final Options options;

  @Mixin private final ImportWishes wishes = new ImportWishes();

  @Parameters(index = "0", paramLabel = "文件", description = "要导入的表格。")
  private Path file = Path.of("");

  @Option(names = "--dry-run", description = "只看会改什么，不写入。")
  private boolean dryRun;

  @Option(names = "--wrong-out", paramLabel = "文件.xlsx", description = "把没有导入的行连同原因写到这个文件。")
  private @Nullable Path wrongOut;

  @Option(names = "--author", paramLabel = "姓名", description = "以谁的名义导入；不写则署“命令行”。")
  private String author = "命令行";

  ImportCommand(Surface surface) {
    this.options = new Options(surface);
  }

  @Override
  public Integer call() throws IOException {
    try (var source = SheetFile.open(file);
        var library = dryRun ? options.read() : Library.open(options.library(), options.opening().onlyExisting())) {
      return options.give(answer(source, library.database()));
    }
  }

  private Answer answer(RowSource source, Database database) throws IOException {
    var store = new ImportStore(database, Pinyin.load(), new SizeStore(database));
    var setup = wishes.applyTo(store, source);
    try (var plan = store.plan(source, setup, _ -> true)) {
      var counts = plan.counts();
      var answer = new Answer();
      if (!dryRun && plan.tickedRows() > 0) store.apply(new Author(author), plan);
      if (wrongOut != null) ReturnedRows.write(source, plan, wrongOut);
      facts(answer, counts);
      lines(answer, setup, plan, counts);
      return answer;
    }
  }

  /// A doubtful row needs a person's yes, which nobody gives here: it is not imported and counts as wrong.
  private static void facts(Answer answer, ImportCounts counts) {
    answer
        .with("new", counts.fresh())
        .with("changed", counts.changed())
        .with("changedCells", counts.changedCells())
        .with("unchanged", counts.unchanged())
        .with("duplicate", counts.duplicate())
        .with("wrong", counts.wrong() + counts.doubtful())
        .with("rows", counts.rows());
  }

  private void lines(Answer answer, ImportSetup setup, ImportPlan plan, ImportCounts counts) {
    plan.notes().forEach(answer::line);
    answer.line("按“%s”读取，表头在第 %d 行。".formatted(setup.kind().label(), setup.header().lastRow()));
    answer.line(
        "共 %d 行：新增 %d，更新 %d（%d 格），无变化 %d，表内重复 %d，待确认 %d，错误 %d。"
            .formatted(
                counts.rows(),
                counts.fresh(),
                counts.changed(),
                counts.changedCells(),
                counts.unchanged(),
                counts.duplicate(),
                counts.doubtful(),
                counts.wrong()));
    if (counts.doubtful() > 0) answer.line("待确认的行没有导入，请在窗口里逐行确认，或改好原表再导入。");
    if (wrongOut != null) answer.line("没有导入的行连同原因已写到 " + wrongOut);
    answer.line(dryRun ? "以上是预览，没有写入。" : "已导入。");
  }
}
