package cn.qinshui.zhuanban.app.cli;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.LibraryReview;
import cn.qinshui.zhuanban.data.demo.DemoLibrary;
import cn.qinshui.zhuanban.data.demo.DemoOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A demo library.
@Command(name = "demo", description = "在空文件夹里做一个示例资料库：虚构的县，埋好的情形都在那一天前后。")
final class DemoCommand implements Callable<Integer> {
  private static final Author MAKER = new Author("示例数据");

  @Mixin private final Options options;

  @Option(names = "--firms", paramLabel = "户数", description = "企业户数，不写则 ${DEFAULT-VALUE}。")
  private int firms = DemoOptions.FIRMS;

  @Option(names = "--visits", paramLabel = "次数", description = "走访次数，不写则 ${DEFAULT-VALUE}。")
  private int visits = DemoOptions.VISITS;

  @Option(names = "--seed", paramLabel = "种子", description = "随机种子，不写则 ${DEFAULT-VALUE}；种子和日期相同则内容相同。")
  private long seed = DemoOptions.SEED;

  DemoCommand(Surface surface) {
    this.options = new Options(surface);
  }

  @Override
  public Integer call() {
    var wanted = new DemoOptions(firms, visits, seed, options.today());
    try (var library = Library.open(options.library(), options.opening())) {
      DemoLibrary.make(library, wanted, MAKER);
      var review = LibraryReview.withoutChecksum(library);
      var answer = VerifyCommand.counts(review).with("ok", review.ok()).with("library", library.folder());
      review.findings().forEach(answer::complaint);
      return options.give(
          answer.line("示例资料库 " + library.folder().toAbsolutePath().normalize()).line(VerifyCommand.sentence(review)));
    }
  }
}
