package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Once;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.attachment.Attachment;
import cn.qinshui.zhuanban.data.attachment.AttachmentOwner;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Proofs (佐证): files taken into the library under a mark, looked at, copied out, taken off.
final class CellFiles {

  private static final String KINDS = "佐证材料";
  private static final List<String> ANY = List.of("*.*");

  private final Work work;
  private final Deeds deeds;
  private final AttachmentStore store;
  private final FilePick files;

  CellFiles(Work work, Deeds deeds, AttachmentStore store, FilePick files) {
    this.work = work;
    this.deeds = deeds;
    this.store = store;
    this.files = files;
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

  /// Shows a copy, so that the file in the library stays as it came.
  void show(Attachment attachment) {
    work.run(
        "打开“" + attachment.fileName() + "”",
        progress -> {
          Path copy = Once.file(attachment.fileName());
          copyOut(attachment, copy);
          files.show().accept(copy);
          return copy;
        },
        shown -> {});
  }

  void saveAs(Attachment attachment) {
    files
        .toSave()
        .apply(new FilePick.Wish("另存佐证", attachment.fileName(), KINDS, ANY))
        .ifPresent(target ->
            work.run(
                "另存“" + attachment.fileName() + "”",
                progress -> {
                  copyOut(attachment, target);
                  return target;
                },
                saved -> {}));
  }

  private void copyOut(Attachment attachment, Path target) {
    Path stored = store.path(attachment);
    if (!Files.isRegularFile(stored)) {
      throw new Refusal("资料库里找不到“" + attachment.fileName() + "”，附件文件夹可能没有一起拷来。请从备份找回。");
    }
    try {
      Files.copy(stored, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw new Refusal("“" + attachment.fileName() + "”没有写到 " + target + "。请检查磁盘空间和权限后再试。", failure);
    }
  }
}
