package cn.qinshui.zhuanban.data.attachment;

import cn.qinshui.zhuanban.data.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// The library's `attachments` folder. A file lies under the hash of its content, so that the same file is kept once and
/// a kept file is never overwritten.
final class AttachmentFolder {
  private static final int LONGEST_ENDING = 10;

  private final Path folder;

  AttachmentFolder(Path folder) {
    this.folder = folder;
  }

  record Stored(String storedAs, String sha256, long size) {}

  Path path(String storedAs) {
    return folder.resolve(storedAs);
  }

  boolean holds(String storedAs, long size) {
    var file = path(storedAs);
    try {
      return Files.isRegularFile(file) && Files.size(file) == size;
    } catch (IOException _) {
      return false;
    }
  }

  /// Copies a file in and has it on the disk before it returns.
  Stored copyIn(Path source) {
    if (!Files.isRegularFile(source)) throw new Refusal("找不到文件“" + source.getFileName() + "”，它可能已移走或改名。请重新选择。");
    try {
      Files.createDirectories(folder);
      var arriving = Files.createTempFile(folder, "arriving", ".tmp");
      try {
        var sha256 = copyAndHash(source, arriving);
        var storedAs = sha256.substring(0, 2) + "/" + sha256 + ending(source);
        var kept = path(storedAs);
        Files.createDirectories(kept.getParent());
        var size = Files.size(arriving);
        if (!Files.exists(kept) || !sha256.equals(hash(kept))) {
          Files.move(arriving, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return new Stored(storedAs, sha256, size);
      } finally {
        Files.deleteIfExists(arriving);
      }
    } catch (IOException e) {
      throw new Refusal("文件“" + source.getFileName() + "”没有存进资料库：读取或写入失败。请检查磁盘空间和文件权限后再试。", e);
    }
  }

  private static String copyAndHash(Path source, Path target) throws IOException {
    var digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(source), digest)) {
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    }
    try (var channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String ending(Path source) {
    var name = source.getFileName().toString().toLowerCase(Locale.ROOT);
    var dot = name.lastIndexOf('.');
    var ending = dot < 0 ? "" : name.substring(dot);
    return ending.matches("\\.[a-z0-9]{1," + LONGEST_ENDING + "}") ? ending : "";
  }

  private static String hash(Path file) throws IOException {
    var digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
