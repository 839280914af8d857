package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.attachment.Attachment;
import cn.qinshui.zhuanban.data.attachment.AttachmentOwner;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;
import org.kordamp.ikonli.feather.Feather;

/// 佐证材料 of a demand: files dropped here or chosen are copied into the library; a click opens a copy.
final class DemandProofs {
  private static final FilePick.Wish WISH = new FilePick.Wish("添加佐证", "", "所有文件", List.of("*.*"));

  private final Desk desk;
  private final Deeds deeds;
  private final AttachmentStore store;

  DemandProofs(Desk desk, Deeds deeds, AttachmentStore store) {
    this.desk = desk;
    this.deeds = deeds;
    this.store = store;
  }

  Card card(DemandShown shown) {
    var owner = DemandFileViewModel.owner(shown.file().demand());
    var rows = Boxes.column(0);
    for (var proof : shown.proofs()) rows.getChildren().add(row(owner, proof));
    if (shown.proofs().isEmpty()) {
      var reason = shown.file().demand().noProofReason();
      rows.getChildren()
          .add(Boxes.prose(reason == null ? "还没有佐证。把文件拖到这里，或点“添加文件”；文件会复制进资料库，原件可以移走。" : "没有佐证：" + reason, "muted"));
    }
    var card = new Card(rows).head("佐证材料", Buttons.with(Feather.PAPERCLIP, Buttons.quiet("添加文件", () -> choose(owner))));
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

  private Node row(AttachmentOwner owner, Attachment proof) {
    return Boxes.styled(
        Boxes.row(
            10,
            Buttons.with(Feather.FILE, Buttons.link(proof.fileName(), () -> show(proof))),
            Boxes.text(proof.unread() == null ? "" : proof.unread(), "muted", "small"),
            Boxes.spring(),
            Boxes.whole(proof.addedOn() + "　" + proof.sizeLabel(), "muted", "small"),
            Buttons.icon(Feather.X, "移除" + proof.fileName(), () -> remove(owner, proof))),
        "file-line");
  }

  private void choose(AttachmentOwner owner) {
    desk.files().toOpen().apply(WISH).ifPresent(file -> add(owner, List.of(file)));
  }

  /// Adds files one by one; each can be taken back by itself.
  void add(AttachmentOwner owner, List<Path> files) {
    for (var file : files) {
      deeds.write("存入“" + file.getFileName() + "”", author -> store.add(author, owner, file, null), id -> {});
    }
  }

  private void remove(AttachmentOwner owner, Attachment proof) {
    deeds.write(
        "移除佐证",
        author -> {
          store.recycle(author, owner, proof);
          return proof;
        },
        done -> {});
  }

  /// Shows a copy, so that the file in the library stays as it came.
  private void show(Attachment proof) {
    desk.work()
        .run(
            "打开“" + proof.fileName() + "”",
            progress -> {
              var stored = store.path(proof);
              if (!Files.isRegularFile(stored)) {
                throw new Refusal("资料库里找不到“" + proof.fileName() + "”，附件文件夹可能没有一起拷来。请从备份找回。");
              }
              var copy = Files.createTempDirectory("zhuanban").resolve(proof.fileName());
              Files.copy(stored, copy);
              desk.files().show().accept(copy);
              return copy;
            },
            shown -> {});
  }
}
