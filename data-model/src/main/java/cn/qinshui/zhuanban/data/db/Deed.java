package cn.qinshui.zhuanban.data.db;

/// Why something is written: who did it, what kind of deed it is, and a short Chinese sentence for the trail and the
/// undo menu (修改企业“…”的营业收入).
public record Deed(Author author, Kind kind, String cause) {
  /// What kind of change; SEED is initial content and the only kind that may load rows without images.
  public enum Kind {
    EDIT,
    IMPORT,
    MERGE,
    BULK,
    SEED,
    UNDO,
    REDO
  }

  public static Deed edit(Author author, String cause) {
    return new Deed(author, Kind.EDIT, cause);
  }

  public static Deed bulk(Author author, String cause) {
    return new Deed(author, Kind.BULK, cause);
  }

  public static Deed seed(Author author, String cause) {
    return new Deed(author, Kind.SEED, cause);
  }
}
