package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.feature.enterprise.EnterpriseFileViewModel.Shown;
import cn.qinshui.zhuanban.app.shell.AttachedFiles;
import cn.qinshui.zhuanban.app.shell.AttachmentOpener;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.RowButton;
import cn.qinshui.zhuanban.data.attachment.Attachment;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import org.kordamp.ikonli.feather.Feather;

/// 附件: files copied into the library; dropped onto the card or chosen.
final class FilesCard implements FileCard {

  private static final FilePick.Wish WISH = new FilePick.Wish("添加附件", "", "所有文件", List.of("*.*"));

  private final Card card = new Card();
  private final Desk desk;
  private final EnterpriseFileViewModel model;
  private final AttachmentOpener opener;

  FilesCard(Desk desk, EnterpriseFileViewModel model) {
    this.desk = desk;
    this.model = model;
    this.opener = model.opener(desk);
    card.setOnDragOver(event -> {
      if (event.getDragboard().hasFiles()) {
        event.acceptTransferModes(TransferMode.COPY);
        event.consume();
      }
    });
    card.setOnDragDropped(event -> {
      event.getDragboard().getFiles().forEach(file -> model.attach(file.toPath()));
      event.setDropCompleted(true);
      event.consume();
    });
  }

  @Override
  public Card card() {
    return card;
  }

  @Override
  public void show(Shown shown) {
    List<Attachment> files = shown.file().attachments();
    if (files.isEmpty()) {
      card.getChildren().setAll(Boxes.prose("还没有附件。点“添加”，或把文件拖到这里；文件会复制进资料库，原件可以移走。", "muted"));
    } else {
      card.getChildren()
          .setAll(
              Boxes.styled(
                  Boxes.column(
                      0, files.stream().map(file -> row(file, shown.gone().contains(file.id()))).toArray(Node[]::new)),
                  "card-rows"));
    }
    card.head("附件", FileCard.adding("添加", "附件", this::choose));
  }

  private void choose() {
    desk.files().toOpen().apply(WISH).ifPresent(model::attach);
  }

  private Node row(Attachment file, boolean gone) {
    Label name = Boxes.text(file.fileName());
    name.setMinWidth(0);
    RowButton open =
        new RowButton(
            "打开" + file.fileName(),
            () -> opener.show(file),
            name,
            gone ? AttachedFiles.missing() : Boxes.text(file.unread() == null ? "" : file.unread(), "muted", "small"),
            Boxes.spring(),
            Boxes.whole(file.addedOn() + "　" + file.sizeLabel(), "muted"));
    return Boxes.row(
        2,
        Boxes.grow(open),
        Buttons.icon(Feather.DOWNLOAD, "另存" + file.fileName(), () -> opener.saveAs(file)),
        Buttons.icon(Feather.X, "移除附件", () -> model.detach(file)));
  }
}
