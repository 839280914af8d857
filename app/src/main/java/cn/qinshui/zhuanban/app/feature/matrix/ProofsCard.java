package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.data.attachment.Attachment;
import cn.qinshui.zhuanban.data.attachment.AttachmentOwner;
import java.io.File;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// 佐证: files added by button or dropped here; a click opens one.
final class ProofsCard {

  private final CellFiles files;

  ProofsCard(CellFiles files) {
    this.files = files;
  }

  Card of(CellFile file) {
    AttachmentOwner owner = new AttachmentOwner(CellReader.OWNER, file.duty().id(), file.label());
    VBox rows = Boxes.column(0);
    file.proofs().forEach(proof -> rows.getChildren().add(row(owner, proof)));
    if (file.proofs().isEmpty()) {
      rows.getChildren().add(Boxes.prose("还没有佐证。把文件拖到这里，或点“添加文件”，原件会复制进资料库。", "muted"));
    }
    Card card =
        new Card(rows).head("佐证材料", Buttons.with(Feather.PAPERCLIP, Buttons.quiet("添加文件", () -> files.choose(owner))));
    card.setOnDragOver(event -> {
      if (event.getDragboard().hasFiles()) {
        event.acceptTransferModes(TransferMode.COPY);
        event.consume();
      }
    });
    card.setOnDragDropped(event -> drop(owner, event));
    return card;
  }

  private void drop(AttachmentOwner owner, DragEvent event) {
    files.add(owner, event.getDragboard().getFiles().stream().filter(File::isFile).map(File::toPath).toList());
    event.setDropCompleted(true);
    event.consume();
  }

  private Node row(AttachmentOwner owner, Attachment proof) {
    Button open = Buttons.with(Feather.FILE, Buttons.link(proof.fileName(), () -> files.show(proof)));
    RowMenu menu =
        new RowMenu(proof.fileName())
            .item("打开", () -> files.show(proof))
            .item("另存为…", () -> files.saveAs(proof))
            .item("移除", () -> files.recycle(owner, proof));
    menu.setMinWidth(RowMenu.USE_PREF_SIZE);
    return Boxes.styled(
        Boxes.row(
            10,
            open,
            Boxes.text(proof.unread() == null ? "" : proof.unread(), "muted", "small"),
            Boxes.spring(),
            Boxes.text(proof.sizeLabel(), "line-date"),
            Boxes.text(proof.addedOn().toString(), "line-date"),
            menu),
        "file-line");
  }
}
