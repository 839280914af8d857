package cn.qinshui.zhuanban.app;

import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Failure;
import cn.qinshui.zhuanban.app.work.FxThread;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.demo.DemoLibrary;
import cn.qinshui.zhuanban.data.demo.DemoOptions;
import cn.qinshui.zhuanban.data.jooq.tables.records.SettingRecord;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.TableRecord;

/// What a view model stands on in a test: a real library in a folder of the test's own, background work done at once,
/// and a note of everything it said and opened. It is Monday, 2026-11-23, nine in the morning.
///
/// `new XxxViewModel(desk.work(), store, desk.watch(), desk.deeds(), desk::open)` and then look at `said()`, `opened()`.
public final class TestDesk implements AutoCloseable {

  public static final Author CLERK = new Author("示例科员");
  public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
  public static final LocalDate TODAY = LocalDate.now(CLOCK);
  public static final String COUNTY = "140521";

  private final Library library;
  private final Work work = Work.direct();
  private final TableWatch watch = new TableWatch(FxThread.direct());
  private final List<Route> opened = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private Runnable undo = () -> {};

  private TestDesk(Library library) {
    this.library = library;
    work.onFailure(failures::add);
    database().changes().subscribe(notice -> watch.changed(notice.tables()));
  }

  /// Opens the library in `folder`, with nothing in it but its county where it is new.
  public static TestDesk open(Path folder) {
    Library library = Library.open(folder, Library.Opening.withoutWindow(CLOCK));
    TestDesk desk = new TestDesk(library);
    if (library.database().county().isEmpty()) {
      SettingRecord county = new SettingRecord();
      county.setName("county");
      county.setContent(COUNTY);
      county.setCounty(COUNTY);
      library.database().write(Deed.seed(CLERK, "建库"), tx -> tx.insert(county));
    }
    return desk;
  }

  /// Opens a new library with the demo data FX-1 around [#TODAY].
  public static TestDesk demo(Path folder) {
    Library library = Library.open(folder, Library.Opening.withoutWindow(CLOCK));
    DemoLibrary.make(library, DemoOptions.fx1(TODAY), CLERK);
    return new TestDesk(library);
  }

  public Library library() {
    return library;
  }

  public Database database() {
    return library.database();
  }

  public Path folder() {
    return library.folder();
  }

  public History history() {
    return new History(database());
  }

  public Work work() {
    return work;
  }

  public TableWatch watch() {
    return watch;
  }

  public Clock clock() {
    return CLOCK;
  }

  /// Writes as [#CLERK]; what it says and the last 撤销 are kept here.
  public Deeds deeds() {
    return new Deeds(
        work,
        history(),
        database().changes(),
        () -> CLERK,
        (sentence, back) -> {
          said.add(sentence);
          undo = back;
        });
  }

  /// To be handed on as the way to other screens.
  public void open(Route route) {
    opened.add(route);
  }

  /// Where it went, oldest first.
  public List<Route> opened() {
    return List.copyOf(opened);
  }

  /// What was said after writing, oldest first.
  public List<String> said() {
    return List.copyOf(said);
  }

  /// Failures that went to the window's dialog.
  public List<Failure> failures() {
    return List.copyOf(failures);
  }

  /// Presses 撤销 of the last message.
  public void undo() {
    undo.run();
  }

  /// Writes one row as another part of the program would leave it, and returns its id.
  public <R extends TableRecord<R>> long row(R row, Consumer<R> fill) {
    fill.accept(row);
    return database().write(Deed.edit(CLERK, "示例"), tx -> tx.insert(row));
  }

  @Override
  public void close() {
    library.close();
  }
}
