package cn.qinshui.zhuanban.app;

import cn.qinshui.zhuanban.app.work.Ahead;
import cn.qinshui.zhuanban.data.account.Account;
import cn.qinshui.zhuanban.data.account.AccountStore;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.LibraryProblem;
import cn.qinshui.zhuanban.data.seed.FirstContent;
import java.nio.file.Path;
import java.util.List;

/// A library that is being opened on a thread of its own, so that engine and window start side by side.
final class LibraryOpening {
  private final Ahead<Outcome> outcome;

  /// How opening a library ended.
  sealed interface Outcome {
    record Opened(Library library, List<String> people) implements Outcome {}

    record Refused(LibraryProblem problem) implements Outcome {}
  }

  private LibraryOpening(Ahead<Outcome> outcome) {
    this.outcome = outcome;
  }

  static LibraryOpening begin(Path folder, Library.Opening how) {
    return new LibraryOpening(Ahead.begin("opening", () -> open(folder, how)));
  }

  Outcome await() {
    return outcome.await();
  }

  /// Nobody will use it: closes what it opens.
  void abandon() {
    outcome.abandon(ended -> {
      if (ended instanceof Outcome.Opened opened) opened.library().close();
    });
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
