package cn.qinshui.zhuanban.app.shell.paper;

import cn.qinshui.zhuanban.app.shell.Commands;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.paper.PdfPreview;
import cn.qinshui.zhuanban.app.work.Failure;
import cn.qinshui.zhuanban.app.work.Lane;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.TableWatch;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A paper with nothing to edit: preview, 另存 PDF, 打印. It is made anew when its tables change.
public final class PaperScreen implements Screen {

  /// What kind of paper.
  ///
  /// @param back where the crumb leads, by its name
  /// @param fileName proposed for saving, with its ending
  /// @param tables whose changes make it out of date
  /// @param chapter of the handbook
  public record Kind(String title, String back, String fileName, Set<String> tables, String chapter) {}

  private final Desk desk;
  private final Kind kind;
  private Supplier<String> fileName;
  private final LongPaperMaker maker;
  private final PdfPreview preview;
  private final Button save;
  private final Button print;
  private final BorderPane content = new BorderPane();
  private final Slot<OpenPaper> slot;
  private final TableWatch.Watch watch;
  private @Nullable OpenPaper open;

  public PaperScreen(Desk desk, Kind kind, PaperMaker maker) {
    this(desk, kind, (file, progress) -> maker.make(file));
  }

  /// A paper that takes a while, with progress and cancel in the status bar.
  public PaperScreen(Desk desk, Kind kind, LongPaperMaker maker) {
    this.desk = desk;
    this.kind = kind;
    this.fileName = kind::fileName;
    this.maker = maker;
    preview = new PdfPreview(desk.work());
    save = Buttons.with(Feather.SAVE, Buttons.plain("另存 PDF", this::save));
    print = Buttons.with(Feather.PRINTER, Buttons.main("打印", this::print));
    content.setTop(
        new PageHeader(kind.title())
            .crumbs(new PageHeader.Crumb(kind.back(), desk.navigator()::back))
            .actions(save, print));
    slot = desk.work().slot("排版“" + kind.title() + "”", this::show);
    slot.failure().addListener((source, before, now) -> failed(now));
    slot.loading().addListener((source, before, now) -> stopped(now));
    watch = desk.watch().on(kind.tables(), this::make);
    save.setDisable(true);
    print.setDisable(true);
    make();
  }

  /// Another name to propose for saving than its kind's: one that is only known once the paper is made.
  public PaperScreen named(Supplier<String> fileName) {
    this.fileName = fileName;
    return this;
  }

  private void make() {
    slot.load(Lane.PAPER, progress -> OpenPaper.make(file -> maker.make(file, progress)));
  }

  private void show(OpenPaper made) {
    letGo();
    open = made;
    preview.show(made.paper(link -> {}));
    content.setCenter(preview);
    save.setDisable(false);
    print.setDisable(false);
  }

  private void failed(@Nullable Failure failure) {
    if (failure != null) {
      content.setCenter(
          new EmptyState(Feather.ALERT_TRIANGLE, "没有排出来", failure.sentence())
              .action(Buttons.plain("再试一次", this::make)));
    }
  }

  /// Cancelled in the status bar before there was anything to show.
  private void stopped(boolean loading) {
    if (loading) {
      content.setCenter(preview);
    } else if (open == null && slot.failure().get() == null) {
      content.setCenter(
          new EmptyState(Feather.PRINTER, "没有排完", "排版已停下，没有留下文件。").action(Buttons.plain("重新排版", this::make)));
    }
  }

  private void save() {
    OpenPaper now = open;
    if (now != null) {
      desk.files()
          .toSave()
          .apply(new FilePick.Wish("另存 PDF", fileName.get(), "PDF 文件", List.of("*.pdf")))
          .ifPresent(target ->
              desk.work()
                  .run(
                      Lane.PAPER,
                      "另存 PDF",
                      progress -> Files.copy(now.file(), target, StandardCopyOption.REPLACE_EXISTING),
                      saved ->
                          desk.notices()
                              .say(
                                  "已存为 " + saved,
                                  "打开",
                                  () ->
                                      desk.work()
                                          .run(
                                              "打开 PDF",
                                              progress -> {
                                                desk.files().show().accept(saved);
                                                return saved;
                                              },
                                              shown -> {}))));
    }
  }

  private void print() {
    OpenPaper now = open;
    if (now != null) {
      new PrintDialog(desk.work(), desk.notices()).open(now.file(), now.result().pages());
    }
  }

  private void letGo() {
    OpenPaper before = open;
    open = null;
    if (before != null) {
      desk.work()
          .run(
              Lane.PAPER,
              "收起旧稿",
              progress -> {
                before.close();
                return before;
              },
              closed -> {});
    }
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty(kind.title());
  }

  @Override
  public Commands commands() {
    return Commands.none()
        .on(Shortcut.PRINT, () -> open != null, this::print)
        .on(Shortcut.SAVE, () -> open != null, this::save);
  }

  @Override
  public String chapter() {
    return kind.chapter();
  }

  @Override
  public List<TableWatch.Watch> watches() {
    return List.of(watch);
  }

  @Override
  public void shown() {
    preview.requestFocus();
  }

  @Override
  public void close() {
    slot.cancel();
    letGo();
  }
}
