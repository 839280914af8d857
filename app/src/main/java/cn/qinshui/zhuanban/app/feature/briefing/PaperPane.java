package cn.qinshui.zhuanban.app.feature.briefing;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.shell.paper.PrintDialog;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.paper.PdfPreview;
import cn.qinshui.zhuanban.app.work.Lane;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The pages as they will be printed, and the faces they are set in.
final class PaperPane extends BorderPane {

  private final Desk desk;
  private final BriefingViewModel model;
  private final PdfPreview preview;
  private final StackPane middle = new StackPane();
  private final Label faces = Boxes.prose("", "muted", "small");
  private final Label missing = Boxes.prose("", "brief-missing", "small");
  private final BooleanBinding ready;

  PaperPane(Desk desk, BriefingViewModel model) {
    this.desk = desk;
    this.model = model;
    preview = new PdfPreview(desk.work());
    getStyleClass().add("brief-paper");
    setCenter(middle);
    setTop(progress());
    var foot = Boxes.column(2, faces, missing);
    foot.getStyleClass().add("brief-faces");
    missing.managedProperty().bind(missing.textProperty().isNotEmpty());
    setBottom(foot);
    ready = model.made().isNotNull().and(model.failure().isNull()).and(model.busy().not());
    model.made().addListener((source, before, now) -> draw());
    model.failure().addListener((source, before, now) -> draw());
  }

  /// A thin line that keeps its room, so that nothing jumps.
  private StackPane progress() {
    var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.visibleProperty().bind(model.busy());
    bar.getStyleClass().add("brief-progress");
    bar.setAccessibleText("正在排版");
    return Boxes.styled(new StackPane(bar), "brief-progress-room");
  }

  private void draw() {
    var made = model.made().get();
    var failure = model.failure().get();
    if (failure != null) {
      middle
          .getChildren()
          .setAll(
              new EmptyState(Feather.ALERT_TRIANGLE, "没有排出来", failure.sentence())
                  .action(Buttons.plain("再试一次", model::reload)));
    } else if (made != null) {
      preview.show(made.paper().paper(link -> model.openLink(made, link)));
      faces.setText("字体：" + made.faces());
      missing.setText(made.missing());
      if (!middle.getChildren().contains(preview)) {
        middle.getChildren().setAll(preview);
      }
    }
  }

  /// Whether the paper on the screen is the newest one.
  BooleanBinding ready() {
    return ready;
  }

  void save() {
    var made = model.made().get();
    if (made == null) {
      return;
    }
    var name = "会议简报（" + made.draft().period().label() + "）第" + made.draft().serial() + "期.pdf";
    desk.files()
        .toSave()
        .apply(new FilePick.Wish("另存 PDF", name, "PDF 文件", List.of("*.pdf")))
        .ifPresent(target ->
            desk.work()
                .run(
                    Lane.PAPER,
                    "另存 PDF",
                    progress -> Files.copy(made.paper().file(), target, StandardCopyOption.REPLACE_EXISTING),
                    saved -> desk.notices().say("已存为 " + saved, "打开", () -> show(saved))));
  }

  private void show(Path saved) {
    desk.work()
        .run(
            "打开 PDF",
            progress -> {
              desk.files().show().accept(saved);
              return saved;
            },
            shown -> {});
  }

  void print() {
    var made = model.made().get();
    if (made != null) {
      new PrintDialog(desk.work(), desk.notices()).open(made.paper().file(), made.paper().result().pages());
    }
  }

  void close() {
    ready.dispose();
  }
}
