package cn.qinshui.zhuanban.app;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.shell.Navigator;
import cn.qinshui.zhuanban.app.shell.Notices;
import cn.qinshui.zhuanban.app.shell.Photographer;
import cn.qinshui.zhuanban.app.shell.Shell;
import cn.qinshui.zhuanban.app.shell.Surroundings;
import cn.qinshui.zhuanban.app.ui.Memory;
import cn.qinshui.zhuanban.app.ui.Toasts;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Failures;
import cn.qinshui.zhuanban.app.work.FxThread;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.app.work.Threads;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.History;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.layout.StackPane;

/// The real window on a real library, for pictures of features and for tests that press keys. Needs the toolkit.
public final class TestWindow implements AutoCloseable {

  private final Threads threads = new Threads();
  private final FxThread fx = FxThread.javafx();
  private final Work work = threads.work(fx, new Failures());
  private final Desk desk;
  private final Deeds deeds;
  private final Photographer photographer;

  private TestWindow(Database database, BiFunction<Desk, Deeds, List<Feature>> features, Path pictures) throws IOException {
    StackPane layers = new StackPane();
    Toasts toasts = fx.call(Toasts::new);
    Notices notices = new Notices(layers, toasts, () -> {});
    TableWatch watch = new TableWatch(fx);
    database.changes().subscribe(notice -> watch.changed(notice.tables()));
    desk = new Desk(new Navigator(), work, watch, notices, Memory.forgetful(), FilePick.none(), database.clock());
    deeds = new Deeds(work, new History(database), database.changes(), () -> TestDesk.CLERK,
        (sentence, undo) -> notices.say(sentence, "撤销", undo));
    Shell shell = fx.call(() -> {
      features.apply(desk, deeds).forEach(desk.navigator()::register);
      return new Shell(layers, toasts, desk, Surroundings.plain("示例科员", "示例资料库"));
    });
    photographer = new Photographer(work, shell.root(), pictures);
  }

  /// @param features made on the screen's thread with what the window lends and the way to write
  public static TestWindow open(
      Database database, BiFunction<Desk, Deeds, List<Feature>> features, Path pictures) throws IOException {
    return new TestWindow(database, features, pictures);
  }

  public Navigator navigator() {
    return desk.navigator();
  }

  public Photographer photographer() {
    return photographer;
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
    photographer.close();
    threads.close();
  }
}
