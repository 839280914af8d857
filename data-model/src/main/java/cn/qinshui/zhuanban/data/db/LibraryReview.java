package cn.qinshui.zhuanban.data.db;

import static cn.qinshui.zhuanban.data.jooq.Tables.ATTACHMENT;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.MEASURE;
import static cn.qinshui.zhuanban.data.jooq.Tables.POLICY;
import static cn.qinshui.zhuanban.data.jooq.Tables.VISIT;

import cn.qinshui.zhuanban.data.jooq.DefaultSchema;
import cn.qinshui.zhuanban.data.jooq.tables.records.AttachmentRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// Reads a whole library and says what is in it and what is wrong with it; changes nothing.
///
/// @param checksum the fingerprint of the content ([Checksum]); empty where it was not asked for
/// @param findings one sentence for each thing that is wrong; empty where all is well
public record LibraryReview(
    int firms, int visits, int demands, int policies, int measures, String checksum, List<String> findings) {

  /// Every row is read once, every reference followed, every attachment compared with its fingerprint. Blocks.
  public static LibraryReview of(Library library) {
    return of(library, true);
  }

  /// The same without the fingerprint, which for a million firms takes as long as all the rest.
  public static LibraryReview withoutChecksum(Library library) {
    return of(library, false);
  }

  private static LibraryReview of(Library library, boolean withChecksum) {
    try {
      var findings = new ArrayList<String>();
      findings.addAll(library.database().read(LibraryReview::lostReferences));
      findings.addAll(attachmentFindings(library));
      var checksum = withChecksum ? Checksum.of(library.database()) : "";
      return library
          .database()
          .read(sql ->
              new LibraryReview(
                  sql.fetchCount(ENTERPRISE, ENTERPRISE.DELETED_AT.isNull(), ENTERPRISE.MERGED_INTO_ID.isNull()),
                  sql.fetchCount(VISIT, VISIT.DELETED_AT.isNull()),
                  sql.fetchCount(DEMAND, DEMAND.DELETED_AT.isNull()),
                  sql.fetchCount(POLICY, POLICY.DELETED_AT.isNull()),
                  sql.fetchCount(MEASURE),
                  checksum,
                  List.copyOf(findings)));
    } catch (DataAccessException e) {
      throw LibraryProblem.damaged(library.folder(), e);
    }
  }

  public boolean ok() {
    return findings.isEmpty();
  }

  private static List<String> lostReferences(DSLContext sql) {
    var findings = new ArrayList<String>();
    for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      for (ForeignKey<?, ?> key : table.getReferences()) {
        var lost = lostReferences(sql, table, key);
        if (lost > 0) {
          findings.add(
              "资料表 "
                  + table.getName()
                  + " 中有 "
                  + lost
                  + " 行的 "
                  + key.getFields().getFirst().getName()
                  + " 指向不存在的记录。请从备份恢复。");
        }
      }
    }
    return findings;
  }

  private static int lostReferences(DSLContext sql, Table<?> table, ForeignKey<?, ?> key) {
    var child = table.as("child");
    var parent = key.getKey().getTable().as("parent");
    var reference = DSL.field(DSL.name("child", key.getFields().getFirst().getName()), Long.class);
    var target = DSL.field(DSL.name("parent", key.getKeyFields().getFirst().getName()), Long.class);
    return sql.fetchCount(
        DSL.selectOne()
            .from(child)
            .where(reference.isNotNull())
            .andNotExists(DSL.selectOne().from(parent).where(target.eq(reference))));
  }

  private static List<String> attachmentFindings(Library library) {
    var folder = library.folder().resolve("attachments");
    try (var rows =
        library
            .database()
            .read(
                sql -> sql.selectFrom(ATTACHMENT).where(ATTACHMENT.DELETED_AT.isNull()).orderBy(ATTACHMENT.ID).fetch())
            .stream()) {
      return rows.map(row -> finding(folder, row)).flatMap(Optional::stream).toList();
    }
  }

  private static Optional<String> finding(Path folder, AttachmentRecord row) {
    var file = folder.resolve(row.getStoredAs()).normalize();
    var name = "附件“" + row.getFileName() + "”";
    if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
      return Optional.of(name + "的文件不在了（" + file + "）。请从备份找回这个文件，或重新添加。");
    }
    try {
      if (sha256(file).equalsIgnoreCase(row.getSha256())) return Optional.empty();
      return Optional.of(name + "的内容和登记时不一样（" + file + "）。请从备份找回原来的文件。");
    } catch (IOException e) {
      return Optional.of(name + "读不出来（" + file + "）。请检查磁盘，或从备份找回这个文件。");
    }
  }

  private static String sha256(Path file) throws IOException {
    try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
