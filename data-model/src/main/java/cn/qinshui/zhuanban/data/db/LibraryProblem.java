package cn.qinshui.zhuanban.data.db;

import cn.qinshui.zhuanban.data.shared.Refusal;
import java.nio.file.Path;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// A library that cannot be opened or written as asked: what is wrong, and (by its kind) which ways on there are.
public final class LibraryProblem extends Refusal {
  /// MISSING: no such folder or no library in it. READ_ONLY: the folder or the opening forbids writing. DISK_FULL.
  /// IN_USE: another window has it. NEWER: written by a newer version. OLDER: it would have to be brought up to date,
  /// which a look may not do. DAMAGED: the engine cannot read it.
  /// NETWORK_SHARE: it lies on a share, where the engine is not safe.
  public enum Kind {
    MISSING,
    READ_ONLY,
    DISK_FULL,
    IN_USE,
    NEWER,
    OLDER,
    DAMAGED,
    NETWORK_SHARE
  }

  private final Kind kind;

  LibraryProblem(Kind kind, String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  static LibraryProblem missing(Path folder) {
    return new LibraryProblem(Kind.MISSING, "文件夹“" + folder + "”里没有资料库。请另选文件夹，或在这里新建一个。", null);
  }

  static LibraryProblem notAFolder(Path folder) {
    return new LibraryProblem(Kind.MISSING, "“" + folder + "”不是文件夹，建不了资料库。请另选一个文件夹。", null);
  }

  static LibraryProblem readOnly(Path folder, @Nullable Throwable cause) {
    return new LibraryProblem(Kind.READ_ONLY, "文件夹“" + folder + "”不能写入。可以只读打开，或另选一个能写的文件夹。", cause);
  }

  static LibraryProblem openedReadOnly() {
    return new LibraryProblem(Kind.READ_ONLY, "资料库是只读打开的，没有保存。请在能写的电脑上打开后再改。", null);
  }

  static LibraryProblem diskFull(Path folder, @Nullable Throwable cause) {
    return new LibraryProblem(Kind.DISK_FULL, "“" + folder + "”所在磁盘已满，没有保存。请清出空间后再试。", cause);
  }

  static LibraryProblem inUse(Path folder, String holder) {
    return new LibraryProblem(Kind.IN_USE, "资料库“" + folder + "”正由" + holder + "打开。请回到那个窗口，或只读查看最近的备份。", null);
  }

  static LibraryProblem inUseWithoutCopy(Path folder, String holder) {
    return new LibraryProblem(Kind.IN_USE, "资料库“" + folder + "”正由" + holder + "打开，还没有备份可以查看。请回到那个窗口，或等它关闭后再试。", null);
  }

  static LibraryProblem newer(Path folder, String version, String own) {
    return new LibraryProblem(
        Kind.NEWER, "资料库“" + folder + "”由较新的版本写成（库结构 " + version + "，本程序到 " + own + "）。请升级程序，或另选资料库。", null);
  }

  static LibraryProblem older(Path folder, String version, String own) {
    return new LibraryProblem(
        Kind.OLDER,
        "资料库“" + folder + "”由较早的版本写成（库结构 " + version + "，本程序是 " + own + "），只读打开不能升级它。请先正常打开一次（升级前自动备份），再只读打开。",
        null);
  }

  static LibraryProblem damaged(Path folder, @Nullable Throwable cause) {
    return new LibraryProblem(Kind.DAMAGED, "资料库“" + folder + "”已损坏，读不出来，原文件未动。请从备份恢复，或另选资料库。", cause);
  }

  static LibraryProblem networkShare(Path folder) {
    return new LibraryProblem(Kind.NETWORK_SHARE, "“" + folder + "”在网络共享盘上，多人同写会损坏资料。请放到本机磁盘，或只读打开。", null);
  }

  /// A failed write as the user should read it: a full or write-protected disk has a sentence of its own.
  static RuntimeException whileWriting(DataAccessException failure) {
    var text = EngineFailure.wholeText(failure);
    if (EngineFailure.isDiskFull(text)) {
      return new LibraryProblem(Kind.DISK_FULL, "磁盘已满，这次没有保存，原来的内容都在。请清出空间后再试。", failure);
    }
    return failure;
  }
}
