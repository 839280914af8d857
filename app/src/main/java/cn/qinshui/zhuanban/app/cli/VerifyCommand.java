package cn.qinshui.zhuanban.app.cli;

import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.LibraryReview;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Reads a whole library, says what is in it, and refuses it where something is wrong.
@Command(name = "verify", description = "检查资料库：版本、引用、附件文件，并数出各类记录。不改动任何内容。")
final class VerifyCommand implements Callable<Integer> {
  @Mixin private final Options options;

  VerifyCommand(Surface surface) {
    this.options = new Options(surface);
  }

  @Override
  public Integer call() {
    try (var library = options.read()) {
      return options.give(answer(library, LibraryReview.of(library)));
    }
  }

  private static Answer answer(Library library, LibraryReview review) {
    var answer =
        counts(review).with("ok", review.ok()).with("checksum", review.checksum()).with("library", library.folder());
    review.findings().forEach(answer::complaint);
    return answer
        .line("资料库 " + library.folder().toAbsolutePath().normalize())
        .line(sentence(review))
        .line("内容指纹 " + review.checksum())
        .line(review.ok() ? "检查完毕，没有发现问题。" : "检查完毕，发现 " + review.findings().size() + " 处问题：");
  }

  /// The keys that `demo` and `verify` share.
  static Answer counts(LibraryReview review) {
    return new Answer()
        .with("firms", review.firms())
        .with("visits", review.visits())
        .with("demands", review.demands())
        .with("policies", review.policies())
        .with("measures", review.measures());
  }

  static String sentence(LibraryReview review) {
    return "企业 %d 户，走访 %d 次，诉求 %d 件，政策 %d 条，措施 %d 项。"
        .formatted(review.firms(), review.visits(), review.demands(), review.policies(), review.measures());
  }
}
