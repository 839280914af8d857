package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.work.Once;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.attachment.Attachment;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;

/// Shows a file of the library under the name it came with, or writes it out: always a copy, so that the file in the
/// library stays as it came.
public final class AttachmentOpener {
  private static final List<String> ANY = List.of("*.*");

  private final Work work;
  private final FilePick files;
  private final AttachmentStore store;
  private final Consumer<String> said;

  public AttachmentOpener(Work work, FilePick files, AttachmentStore store, Consumer<String> said) {
    this.work = work;
    this.files = files;
    this.store = store;
    this.said = said;
  }

  public void show(Attachment file) {
    work.run(
        "打开“" + file.fileName() + "”",
        progress -> {
          refuseMissing(file);
          Path copy = Once.file(file.fileName());
          copyOut(file, copy);
          files.show().accept(copy);
          return copy;
        },
        shown -> {});
  }

  /// Asks where to, and writes it there.
  public void saveAs(Attachment file) {
    files
        .toSave()
        .apply(new FilePick.Wish("另存附件", file.fileName(), "所有文件", ANY))
        .ifPresent(target ->
            work.run(
                "另存“" + file.fileName() + "”",
                progress -> {
                  refuseMissing(file);
                  copyOut(file, target);
                  return target;
                },
                saved -> said.accept("已存为 " + saved)));
  }

  private void refuseMissing(Attachment file) {
    if (!store.isThere(file)) {
      throw new Refusal("“" + file.fileName() + "”不在资料库的附件文件夹里，或大小不符，打不开。请重新添加同一份文件；没有原件的，从备份还原。");
    }
  }

  private void copyOut(Attachment file, Path target) {
    try {
      Files.copy(store.path(file), target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw new Refusal("“" + file.fileName() + "”没有写到 " + target + "。请检查磁盘空间和权限后再试。", failure);
    }
  }
}
