package cn.qinshui.zhuanban.data.search;

import java.util.Arrays;

/// The searchable text of all objects of a group, one row each, in the order of their ids: names (found by sound too),
/// longer texts, codes, phone numbers.
final class Pack {
  final long[] ids;
  final PackedText names;
  final PackedText bodies;
  final PackedText codes;
  final PackedText phones;

  private Pack(long[] ids, PackedText names, PackedText bodies, PackedText codes, PackedText phones) {
    this.ids = ids;
    this.names = names;
    this.bodies = bodies;
    this.codes = codes;
    this.phones = phones;
  }

  /// Collects entries, which come in the order of their ids.
  static final class Builder {
    private long[] ids = new long[16];
    private int rows;
    private final PackedText.Builder names = new PackedText.Builder();
    private final PackedText.Builder bodies = new PackedText.Builder();
    private final PackedText.Builder codes = new PackedText.Builder();
    private final PackedText.Builder phones = new PackedText.Builder();

    void add(Entry entry) {
      if (rows == ids.length) ids = Arrays.copyOf(ids, ids.length * 2);
      ids[rows++] = entry.id;
      names.add(entry.names);
      bodies.add(entry.bodies);
      codes.add(entry.code);
      phones.add(entry.phones);
    }

    Pack build() {
      return new Pack(Arrays.copyOf(ids, rows), names.build(), bodies.build(), codes.build(), phones.build());
    }
  }

  int rows() {
    return ids.length;
  }

  /// The row of an object; negative where it has none.
  int rowOf(long id) {
    return Arrays.binarySearch(ids, id);
  }

  boolean isBodiless() {
    return bodies.text().length() == rows() + 1;
  }

  /// What a place in one of the texts belongs to.
  SearchField fieldAt(PackedText text, int place) {
    if (text == codes) return SearchField.CODE;
    if (text == phones) return SearchField.PHONE;
    return text == bodies ? SearchField.BODY : SearchField.of(text.markBefore(place));
  }

  long bytes() {
    return 8L * ids.length + names.bytes() + bodies.bytes() + codes.bytes() + phones.bytes();
  }
}
