package cn.qinshui.zhuanban.app;

import cn.qinshui.zhuanban.app.feature.listing.ListExport;
import cn.qinshui.zhuanban.app.feature.listing.ListingFeature;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.ListDesk;
import cn.qinshui.zhuanban.app.shell.Navigator;
import cn.qinshui.zhuanban.app.shell.Notices;
import cn.qinshui.zhuanban.app.shell.Photographer;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Shell;
import cn.qinshui.zhuanban.app.shell.Surroundings;
import cn.qinshui.zhuanban.app.ui.Memory;
import cn.qinshui.zhuanban.app.ui.Toasts;
import cn.qinshui.zhuanban.app.usecase.MakeListing;
import cn.qinshui.zhuanban.app.usecase.Typefaces;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Failures;
import cn.qinshui.zhuanban.app.work.FxThread;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.app.work.Threads;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.view.FilterWordStore;
import cn.qinshui.zhuanban.data.view.SavedViewStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The real window on a real library, for pictures of features and for tests that press keys. Needs the toolkit.
public final class TestWindow implements AutoCloseable {

  private final Threads threads = new Threads();
  private final FxThread fx = FxThread.javafx();
  private final Work work = threads.work(fx, new Failures());
  private final Desk desk;
  private final Deeds deeds;
  private final Shell shell;
  private final Path pictures;
  private final AtomicReference<Optional<Path>> file = new AtomicReference<>(Optional.empty());
  private @Nullable Photographer photographer;
  private @Nullable Hands hands;

  private TestWindow(Database database, BiFunction<Desk, Deeds, List<Feature>> features, Path pictures) {
    StackPane layers = new StackPane();
    Toasts toasts = fx.call(Toasts::new);
    Notices notices = new Notices(layers, toasts, () -> {});
    TableWatch watch = new TableWatch(fx);
    database.changes().subscribe(notice -> watch.changed(notice.tables()));
    deeds =
        new Deeds(
            work,
            new History(database),
            database.changes(),
            () -> TestDesk.CLERK,
            (sentence, undo) -> notices.say(sentence, "撤销", undo));
    MakeListing listing = new MakeListing(database, Typefaces.of(pictures));
    ListDesk lists =
        new ListDesk(
            new SavedViewStore(database),
            new FilterWordStore(database),
            deeds,
            () -> TestDesk.CLERK,
            new ListExport(listing, () -> TestDesk.CLERK)::open);
    desk = new Desk(new Navigator(), work, watch, notices, Memory.forgetful(), files(), database.clock(), lists);
    shell =
        fx.call(() -> {
          features.apply(desk, deeds).forEach(desk.navigator()::register);
          if (!desk.navigator().knows(Route.ListPaper.class)) {
            desk.navigator().register(ListingFeature.of(desk, listing, () -> TestDesk.CLERK));
          }
          return new Shell(layers, toasts, desk, Surroundings.plain("示例科员", "示例资料库"));
        });
    this.pictures = pictures;
  }

  private FilePick files() {
    return new FilePick(wish -> file.get(), wish -> file.get(), title -> file.get(), shown -> {});
  }

  /// @param features made on the screen's thread with what the window lends and the way to write
  public static TestWindow open(Database database, BiFunction<Desk, Deeds, List<Feature>> features, Path pictures) {
    return new TestWindow(database, features, pictures);
  }

  public Navigator navigator() {
    return desk.navigator();
  }

  /// To be photographed; a window is photographed or handled, not both.
  public Photographer photographer() {
    if (photographer == null) {
      try {
        photographer = new Photographer(work, shell.root(), pictures);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    return photographer;
  }

  /// To be clicked and typed into.
  public Hands hands() {
    if (hands == null) {
      hands = new Hands(work, shell.root());
    }
    return hands;
  }

  /// What the next file dialogs answer.
  public void file(Path path) {
    file.set(Optional.of(path));
  }

  public Parent root() {
    return shell.root();
  }

  public Deeds deeds() {
    return deeds;
  }

  public Work work() {
    return work;
  }

  /// Asks the screen's thread.
  public <T> T ask(Function<Desk, T> question) {
    return fx.call(() -> question.apply(desk));
  }

  @Override
  public void close() {
    fx.call(() -> {
      desk.navigator().close();
      return true;
    });
    if (photographer != null) {
      photographer.close();
    }
    if (hands != null) {
      hands.close();
    }
    threads.close();
  }
}
