package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.shell.AttachmentOpener;
import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.attachment.Attachment;
import cn.qinshui.zhuanban.data.attachment.AttachmentOwner;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import java.nio.file.Path;
import java.util.List;

/// Proofs (佐证): files taken into the library under a mark, looked at, copied out, taken off.
final class CellFiles {

  private static final String KINDS = "佐证材料";
  private static final List<String> ANY = List.of("*.*");

  private final Deeds deeds;
  private final AttachmentStore store;
  private final FilePick files;
  private final AttachmentOpener opener;

  CellFiles(Deeds deeds, AttachmentStore store, FilePick files, AttachmentOpener opener) {
    this.deeds = deeds;
    this.store = store;
    this.files = files;
    this.opener = opener;
  }

  /// Asks for a file and adds it.
  void choose(AttachmentOwner owner) {
    files.toOpen().apply(new FilePick.Wish("添加佐证", "", KINDS, ANY)).ifPresent(file -> add(owner, List.of(file)));
  }

  /// Adds files one by one; each can be taken back by itself.
  void add(AttachmentOwner owner, List<Path> chosen) {
    for (Path file : chosen) {
      deeds.write("存入“" + file.getFileName() + "”", author -> store.add(author, owner, file, null), id -> {});
    }
  }

  void recycle(AttachmentOwner owner, Attachment attachment) {
    deeds.write(
        "移除佐证",
        author -> {
          store.recycle(author, owner, attachment);
          return attachment;
        },
        done -> {});
  }

  void show(Attachment attachment) {
    opener.show(attachment);
  }

  void saveAs(Attachment attachment) {
    opener.saveAs(attachment);
  }
}
