package cn.qinshui.zhuanban.report.core.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a font file says of itself, read from its directory and name table only. Faces that PDFBox cannot embed (CFF outlines) or
/// whose licence bits forbid it are left out.
record FontHeader(Path file, boolean collection, String postScriptName, List<String> names) {
  private static final int TTCF = 0x74746366;
  private static final int NAME = 0x6E616D65;
  private static final int GLYF = 0x676C7966;
  private static final int OS2 = 0x4F532F32;

  /// The usable faces of a file; empty for anything that is not a sound font.
  static List<FontHeader> read(Path file) {
    try (var channel = FileChannel.open(file)) {
      var head = bytes(channel, 0, 12);
      if (head.getInt(0) != TTCF) return read(file, channel, 0, false);
      var found = new ArrayList<FontHeader>();
      int count = Math.min(head.getInt(8), 64);
      var offsets = bytes(channel, 12, 4 * count);
      for (int i = 0; i < count; i++) found.addAll(read(file, channel, offsets.getInt(4 * i), true));
      return found;
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException _) {
      return List.of();
    }
  }

  private static List<FontHeader> read(Path file, FileChannel channel, long at, boolean collection) throws IOException {
    int tables = bytes(channel, at + 4, 2).getShort(0);
    if (tables < 1 || tables > 100) return List.of();
    var directory = bytes(channel, at + 12, 16 * tables);
    Map<Integer, ByteBuffer> entries = new HashMap<>();
    for (int i = 0; i < tables; i++) entries.put(directory.getInt(16 * i), directory.slice(16 * i + 8, 8));
    var name = entries.get(NAME);
    if (name == null || !entries.containsKey(GLYF)) return List.of();
    var os2 = entries.get(OS2);
    if (os2 != null && forbidsEmbedding(bytes(channel, os2.getInt(0) + 8L, 2).getShort(0))) return List.of();
    var names = names(bytes(channel, name.getInt(0), Math.min(name.getInt(4), 1 << 20)));
    var postScript = names.get(6);
    if (postScript == null) return List.of();
    var all = names.values().stream().distinct().toList();
    return List.of(new FontHeader(file, collection, postScript, all));
  }

  /// OS/2 fsType: restricted licence, no subsetting, bitmaps only.
  private static boolean forbidsEmbedding(int type) {
    return (type & 0xF) == 2 || (type & 0x300) != 0;
  }

  /// Names by id: 6 the PostScript name; family and full names under ids of their own so that none hides another.
  private static Map<Integer, String> names(ByteBuffer table) {
    Map<Integer, String> names = new TreeMap<>();
    int count = table.getShort(2) & 0xFFFF;
    int strings = table.getShort(4) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int at = 6 + 12 * i;
      int platform = table.getShort(at);
      int id = table.getShort(at + 6);
      if (id != 1 && id != 4 && id != 6) continue;
      var raw = new byte[table.getShort(at + 8) & 0xFFFF];
      table.get(strings + (table.getShort(at + 10) & 0xFFFF), raw);
      var text = new String(raw, platform == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
      if (id == 6) names.putIfAbsent(6, text);
      else names.put(1000 + i, text);
    }
    return names;
  }

  private static ByteBuffer bytes(FileChannel channel, long at, int length) throws IOException {
    var buffer = ByteBuffer.allocate(Math.max(length, 0));
    ReadableByteChannel from = channel.position(at);
    while (buffer.hasRemaining() && from.read(buffer) >= 0) {}
    if (buffer.hasRemaining()) throw new IOException("font file ends early");
    return buffer.flip();
  }
}
