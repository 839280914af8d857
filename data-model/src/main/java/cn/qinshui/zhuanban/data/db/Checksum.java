package cn.qinshui.zhuanban.data.db;

import cn.qinshui.zhuanban.data.jooq.DefaultSchema;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;

/// A fingerprint of all content: equal exactly when every row is, revisions apart, and the trail itself with the record
/// of merges, which tells of a merge also when it was taken apart again.
public final class Checksum {
  private static final Set<String> LEFT_OUT = Set.of("change_set", "change_row", "draft", "saved_view", "merge_record");

  private Checksum() {}

  /// SHA-256 over all tables in name order and rows in key order, as hexadecimal.
  public static String of(Database database) {
    return database.read(sql -> {
      var digest = sha256();
      DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
          .filter(table -> !LEFT_OUT.contains(table.getName()))
          .sorted(Comparator.comparing(Table::getName))
          .forEach(table -> add(sql, table, digest));
      return HexFormat.of().formatHex(digest.digest());
    });
  }

  private static void add(DSLContext sql, Table<?> table, MessageDigest digest) {
    digest.update(table.getName().getBytes(StandardCharsets.UTF_8));
    try (var rows = sql.selectFrom(table).orderBy(Tx.idOf(table)).fetchSize(1000).fetchLazy()) {
      for (var row : rows) digest.update(line(row));
    }
  }

  private static byte[] line(Record row) {
    var values = new java.util.TreeMap<>(RowImage.values(RowImage.of(row)));
    values.remove("rev");
    return values.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
