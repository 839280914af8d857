package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.attachment.Attachment;
import cn.qinshui.zhuanban.data.attachment.AttachmentOwner;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.attachment.HeldFile;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.TransferMode;
import org.kordamp.ikonli.feather.Feather;

/// The files on a record: dropped here or chosen, copied into the library; a click opens a copy. One that is no longer in
/// the library says so.
public final class AttachedFiles {
  private static final FilePick.Wish WISH = new FilePick.Wish("添加文件", "", "所有文件", List.of("*.*"));

  private final Desk desk;
  private final Deeds deeds;
  private final AttachmentStore store;
  private final AttachmentOpener opener;

  public AttachedFiles(Desk desk, Deeds deeds, AttachmentStore store) {
    this.desk = desk;
    this.deeds = deeds;
    this.store = store;
    this.opener = new AttachmentOpener(desk.work(), desk.files(), store, desk.notices()::say);
  }

  /// @param none says what to do while there is none
  public Card card(String title, AttachmentOwner owner, List<HeldFile> files, String none) {
    var rows = Boxes.column(0);
    for (var held : files) rows.getChildren().add(row(owner, held));
    if (files.isEmpty()) rows.getChildren().add(Boxes.prose(none, "muted"));
    var card = new Card(rows).head(title, Buttons.with(Feather.PAPERCLIP, Buttons.quiet("添加文件", () -> choose(owner))));
    card.setOnDragOver(event -> {
      if (event.getDragboard().hasFiles()) {
        event.acceptTransferModes(TransferMode.COPY);
        event.consume();
      }
    });
    card.setOnDragDropped(event -> {
      add(owner, event.getDragboard().getFiles().stream().filter(File::isFile).map(File::toPath).toList());
      event.setDropCompleted(true);
      event.consume();
    });
    return card;
  }

  private Node row(AttachmentOwner owner, HeldFile held) {
    var file = held.file();
    return Boxes.styled(
        Boxes.row(
            10,
            Buttons.with(Feather.FILE, Buttons.link(file.fileName(), () -> opener.show(file))),
            held.there() ? Boxes.text(file.unread() == null ? "" : file.unread(), "muted", "small") : missing(),
            Boxes.spring(),
            Boxes.whole(file.addedOn() + "　" + file.sizeLabel(), "muted", "small"),
            Buttons.icon(Feather.DOWNLOAD, "另存" + file.fileName(), () -> opener.saveAs(file)),
            Buttons.icon(Feather.X, "移除" + file.fileName(), () -> remove(owner, file))),
        "file-line");
  }

  /// The mark of a file that is not in the library any more.
  public static Label missing() {
    var mark = Boxes.whole("文件缺失", "file-missing");
    mark.setTooltip(new Tooltip("附件文件夹里找不到它，或大小不符。附件文件夹可能没有一起拷来，请从备份找回，或重新添加同一份文件。"));
    return mark;
  }

  private void choose(AttachmentOwner owner) {
    desk.files().toOpen().apply(WISH).ifPresent(file -> add(owner, List.of(file)));
  }

  /// Adds files one by one; each can be taken back by itself.
  public void add(AttachmentOwner owner, List<Path> files) {
    for (var file : files) {
      deeds.write("存入“" + file.getFileName() + "”", author -> store.add(author, owner, file, null), id -> {});
    }
  }

  private void remove(AttachmentOwner owner, Attachment file) {
    deeds.write(
        "移除附件",
        author -> {
          store.recycle(author, owner, file);
          return file;
        },
        done -> {});
  }
}
