package cn.qinshui.zhuanban.app;

import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.shell.FxApplication;
import cn.qinshui.zhuanban.app.shell.MainWindow;
import cn.qinshui.zhuanban.app.shell.StartPage;
import cn.qinshui.zhuanban.app.ui.MemoryFile;
import cn.qinshui.zhuanban.app.work.Doorbell;
import cn.qinshui.zhuanban.app.work.Failures;
import cn.qinshui.zhuanban.app.work.FxThread;
import cn.qinshui.zhuanban.app.work.LogExport;
import cn.qinshui.zhuanban.app.work.Threads;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.account.Account;
import cn.qinshui.zhuanban.data.account.AccountStore;
import cn.qinshui.zhuanban.data.account.Role;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Backups;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.LibraryProblem;
import cn.qinshui.zhuanban.data.seed.FirstContent;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window's life: open a library, ask who sits there, show the shell, close everything in order.
final class Desktop {
  static final String LAST_PERSON = "person";
  private static final int COPIES_KEPT = 10;

  private final Clock clock;
  private final MemoryFile memory;
  private final Threads threads = new Threads();
  private final FxThread fx = FxThread.javafx();
  private final Failures failures = new Failures();
  private final Work work = threads.work(fx, failures);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final MainWindow window;
  private @Nullable Library library;
  private @Nullable Wiring wiring;
  private @Nullable Doorbell doorbell;

  private Desktop(Clock clock, MemoryFile memory) {
    this.clock = clock;
    this.memory = memory;
    this.window = new MainWindow(new Stage(), memory.memory());
    FxThread.catchEscaped(work::fail);
    window.onClose(close -> shutDown(close));
  }

  /// Opens the window and returns when it was closed.
  ///
  /// @param settings the folder of what the program remembers of its looks, and of its own typefaces
  static void run(Path folder, Path settings, Clock clock) throws Exception {
    var memory = new MemoryFile(settings.resolve("looks.properties"));
    var made = new Desktop[1];
    FxApplication.start(
        new FxApplication.Setting(settings.resolve("fonts"), false),
        _ -> {
          made[0] = new Desktop(clock, memory);
          made[0].open(folder, false);
        });
    made[0].closed.await();
    FxApplication.stop();
  }

  private void open(Path folder, boolean readOnly) {
    window.show(StartPage.opening(folder.toString()), new SimpleStringProperty("专班工作台"));
    var opening =
        new Library.Opening(true, readOnly, clock, fx.current(), 0, memory.memory().get(LAST_PERSON).orElse(""));
    work.run(
        "打开资料库",
        _ -> tryOpening(folder, opening),
        outcome -> {
          switch (outcome) {
            case Outcome.Opened found -> begin(folder, found);
            case Outcome.Refused(LibraryProblem problem) -> problem(folder, problem);
          }
        });
  }

  /// How opening a library ended.
  private sealed interface Outcome {
    record Opened(Library library, List<String> people) implements Outcome {}

    record Refused(LibraryProblem problem) implements Outcome {}
  }

  private static Outcome tryOpening(Path folder, Library.Opening opening) {
    try {
      return opened(folder, opening);
    } catch (LibraryProblem problem) {
      return new Outcome.Refused(problem);
    }
  }

  private static Outcome.Opened opened(Path folder, Library.Opening opening) {
    var library = Library.open(folder, opening);
    try {
      if (!opening.readOnly()) {
        Logs.writeTo(folder.resolve("logs"));
        new FirstContent().loadInto(library.database(), new Author("初始资料"));
      }
      var people = new AccountStore(library.database()).active().stream().map(Account::name).toList();
      return new Outcome.Opened(library, people);
    } catch (RuntimeException e) {
      library.close();
      throw e;
    }
  }

  private void begin(Path folder, Outcome.Opened found) {
    library = found.library();
    // Who only looks leaves the bell to the window that has the library.
    if (!library.database().readOnly()) doorbell = Doorbell.hang(folder, fx, window::toFront).orElse(null);
    var last = memory.memory().get(LAST_PERSON).filter(found.people()::contains);
    if (last.isPresent()) seat(new Author(last.get()));
    else if (library.database().readOnly()) seat(new Author("只读查看"));
    else window.show(StartPage.who(found.people(), this::signIn), new SimpleStringProperty("专班工作台"));
  }

  private void signIn(String name) {
    var accounts = new AccountStore(open().database());
    work.run("登记姓名", _ -> accounts.signIn(name, Role.CLERK).author(), this::seat);
  }

  private void seat(Author who) {
    memory.memory().put(LAST_PERSON, who.name());
    var files = FilePick.system(window::stage);
    wiring = new Wiring(open(), who, new Wiring.Window(work, memory.memory(), files, () -> exportLog(files)));
    window.show(wiring.shell().root(), wiring.shell().title());
    wiring.begin();
    if (!open().database().readOnly()) {
      wiring.renew();
      work.run("打开后备份", _ -> Backups.makeGood(open(), COPIES_KEPT), _ -> {});
    }
  }

  private Library open() {
    if (library == null) throw new IllegalStateException("no library is open");
    return library;
  }

  private void exportLog(FilePick files) {
    var wish = new FilePick.Wish("导出日志", "专班工作台日志.zip", "压缩文件", List.of("*.zip"));
    files
        .toSave()
        .apply(wish)
        .ifPresent(target -> work.run("导出日志", _ -> LogExport.write(open().folder().resolve("logs"), target), _ -> {}));
  }

  private void problem(Path folder, LibraryProblem problem) {
    var kind = problem.kind();
    if (kind == LibraryProblem.Kind.IN_USE && Doorbell.ring(folder)) {
      shutDown(window::close);
      return;
    }
    var ways = new ArrayList<StartPage.Way>();
    if (kind == LibraryProblem.Kind.DAMAGED) restoreWays(folder, ways::add);
    if (kind == LibraryProblem.Kind.IN_USE
        || kind == LibraryProblem.Kind.READ_ONLY
        || kind == LibraryProblem.Kind.NETWORK_SHARE) {
      var look = kind == LibraryProblem.Kind.IN_USE ? "只读查看最近的备份" : "只读打开";
      ways.add(new StartPage.Way(look, () -> open(folder, true)));
    }
    ways.add(new StartPage.Way("另选文件夹…", () -> chooseOther(folder, problem)));
    ways.add(new StartPage.Way("再试一次", () -> open(folder, false)));
    ways.add(new StartPage.Way("退出", () -> shutDown(window::close)));
    window.show(StartPage.problem(problem.sentence(), ways), new SimpleStringProperty("专班工作台"));
  }

  private void restoreWays(Path folder, Consumer<StartPage.Way> add) {
    Optional<Backups.Backup> newest = Backups.of(folder).stream().findFirst();
    newest.ifPresent(backup -> {
      var made = PaperText.date(backup.madeAt().toLocalDate()) + " " + backup.madeAt().toLocalTime().withSecond(0);
      add.accept(
          new StartPage.Way(
              "恢复 " + made + " 的备份",
              () ->
                  work.run(
                      "恢复备份",
                      _ -> {
                        Backups.restore(folder, backup, clock);
                        return folder;
                      },
                      _ -> open(folder, false))));
    });
  }

  private void chooseOther(Path folder, LibraryProblem problem) {
    FilePick.system(window::stage)
        .folder()
        .apply("选择资料库文件夹")
        .ifPresentOrElse(other -> open(other, false), () -> problem(folder, problem));
  }

  /// Unsaved input is asked about first; then running work ends, the library closes, and the window goes.
  private void shutDown(Runnable close) {
    Runnable last =
        () -> {
          close.run();
          endInOrder();
        };
    if (wiring == null) last.run();
    else wiring.navigator().leaving(last);
  }

  private void endInOrder() {
    try {
      if (doorbell != null) doorbell.close();
      if (wiring != null) wiring.close();
      memory.save();
      threads.close();
      if (library != null) library.close();
    } catch (Refusal refusal) {
      work.fail(refusal);
    } finally {
      closed.countDown();
    }
  }
}
