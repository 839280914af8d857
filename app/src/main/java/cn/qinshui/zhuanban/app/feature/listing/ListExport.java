package cn.qinshui.zhuanban.app.feature.listing;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.table.Listed;
import cn.qinshui.zhuanban.app.usecase.MakeListing;
import cn.qinshui.zhuanban.app.work.Lane;
import cn.qinshui.zhuanban.data.db.Author;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// 导出 of a list: where it holds phones it asks first whether they go out masked.
public final class ListExport {
  private final MakeListing listing;
  private final Supplier<Author> author;

  public ListExport(MakeListing listing, Supplier<Author> author) {
    this.listing = listing;
    this.author = author;
  }

  public void open(Desk desk, Listed<?> list) {
    if (list.holdsPhones()) {
      ask(desk, list);
    } else {
      choose(desk, list, null);
    }
  }

  private void ask(Desk desk, Listed<?> list) {
    CheckBox open = new CheckBox("电话不遮盖");
    TextField reason = new TextField();
    reason.setPromptText("写明用途，如：市局 11 月报表要求附联系电话");
    reason.disableProperty().bind(open.selectedProperty().not());
    VBox content = Boxes.column(10, Boxes.prose("表里有联系电话，导出时遮盖中间四位。确需完整号码的，勾选并写明理由，理由记入导出记录。", "muted"), open, reason);
    desk.notices()
        .dialog(
            "导出“" + list.title() + "”",
            content,
            close -> {
              Button go =
                  Buttons.main(
                      "选择位置…",
                      () -> {
                        close.run();
                        choose(desk, list, open.isSelected() ? reason.getText().strip() : null);
                      });
              go.disableProperty()
                  .bind(
                      Bindings.createBooleanBinding(
                          () -> open.isSelected() && reason.getText().isBlank(),
                          open.selectedProperty(),
                          reason.textProperty()));
              return List.of(Buttons.plain("取消", close), go);
            });
  }

  private void choose(Desk desk, Listed<?> list, @Nullable String openReason) {
    String name = list.title() + "（" + LocalDate.now(desk.clock()) + "）.xlsx";
    desk.files()
        .toSave()
        .apply(new FilePick.Wish("导出", name, "Excel 工作簿", List.of("*.xlsx")))
        .ifPresent(file -> write(desk, list, new MakeListing.Order(author.get(), openReason, file)));
  }

  private <R> void write(Desk desk, Listed<R> list, MakeListing.Order order) {
    desk.work()
        .run(
            Lane.PAPER,
            "导出“" + list.title() + "”",
            progress ->
                listing.workbook(
                    list, order, (rows, all) -> progress.step(rows, all, "%,d / %,d".formatted(rows, all))),
            done ->
                desk.notices()
                    .say(
                        "已导出 %,d %s，存为 %s".formatted(done.rows(), list.unit(), done.file()),
                        "打开",
                        () ->
                            desk.work()
                                .run(
                                    "打开",
                                    _ -> {
                                      desk.files().show().accept(done.file());
                                      return done;
                                    },
                                    shown -> {})));
  }
}
