package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.jooq.tables.records.AttachmentRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/// Writes small files as attachments (佐证材料), each under the hash of its content as the library keeps them.
final class ProofFiles {
  private final DemoRows rows;
  private final Path folder;

  private record Proof(String fileName, String ending, byte[] bytes) {}

  /// @param library the folder of the library
  ProofFiles(DemoRows rows, Path library) {
    this.rows = rows;
    this.folder = library.resolve("attachments");
  }

  void add(String table, long owner, String fileName, String text, LocalDate on) {
    add(table, owner, new Proof(fileName, ".txt", ("（示例）" + text + "\n").getBytes(StandardCharsets.UTF_8)), on);
  }

  /// A file that travels with the program.
  void addShipped(String table, long owner, String fileName, String resource, LocalDate on) {
    try (var file = ProofFiles.class.getResourceAsStream(resource)) {
      if (file == null) throw new IllegalStateException(resource + " is missing");
      add(table, owner, new Proof(fileName, resource.substring(resource.lastIndexOf('.')), file.readAllBytes()), on);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String table, long owner, Proof proof, LocalDate on) {
    var hash = sha256(proof.bytes());
    var storedAs = hash.substring(0, 2) + "/" + hash + proof.ending();
    write(folder.resolve(storedAs), proof.bytes());
    var row = new AttachmentRecord();
    row.setOwnerTable(table);
    row.setOwnerId(owner);
    row.setFileName(proof.fileName());
    row.setStoredAs(storedAs);
    row.setSha256(hash);
    row.setSizeBytes((long) proof.bytes().length);
    row.setMediaType(proof.ending().equals(".pdf") ? "application/pdf" : "text/plain");
    row.setAddedOn(on);
    rows.add(row);
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
