package cn.qinshui.zhuanban.app;

import cn.qinshui.zhuanban.data.account.Account;
import cn.qinshui.zhuanban.data.account.AccountStore;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.LibraryProblem;
import cn.qinshui.zhuanban.data.seed.FirstContent;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// A library that is being opened on a thread of its own, so that engine and window start side by side.
final class LibraryOpening {
  private final CompletableFuture<Outcome> outcome;

  /// How opening a library ended.
  sealed interface Outcome {
    record Opened(Library library, List<String> people) implements Outcome {}

    record Refused(LibraryProblem problem) implements Outcome {}
  }

  private LibraryOpening(CompletableFuture<Outcome> outcome) {
    this.outcome = outcome;
  }

  static LibraryOpening begin(Path folder, Library.Opening how) {
    return new LibraryOpening(
        CompletableFuture.supplyAsync(
            () -> open(folder, how), task -> Thread.ofPlatform().daemon().name("opening").start(task)));
  }

  Outcome await() {
    try {
      return outcome.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) throw cause;
      throw failed;
    }
  }

  /// Nobody will use it: waits for the opening to end and closes what it opened.
  void abandon() {
    outcome
        .handle((ended, _) -> ended)
        .thenAccept(ended -> {
          if (ended instanceof Outcome.Opened opened) opened.library().close();
        })
        .join();
  }

  private static Outcome open(Path folder, Library.Opening how) {
    try {
      return opened(folder, how);
    } catch (LibraryProblem problem) {
      return new Outcome.Refused(problem);
    }
  }

  private static Outcome.Opened opened(Path folder, Library.Opening how) {
    var library = Library.open(folder, how);
    try {
      if (!how.readOnly()) {
        Logs.writeTo(folder.resolve("logs"));
        if (FirstContent.isMissing(library.database())) {
          new FirstContent().loadInto(library.database(), new Author("初始资料"));
        }
      }
      var people = new AccountStore(library.database()).active().stream().map(Account::name).toList();
      return new Outcome.Opened(library, people);
    } catch (RuntimeException e) {
      library.close();
      throw e;
    }
  }
}
