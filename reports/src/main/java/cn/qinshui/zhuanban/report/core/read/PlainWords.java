package cn.qinshui.zhuanban.report.core.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The words of a text file: UTF-8, UTF-16 by its mark, else GB18030 as WPS and old Windows write it.
final class PlainWords {
  private static final int MOST_BYTES = 4 << 20;

  private PlainWords() {}

  static FileWords read(Path file, Gathered words) throws IOException {
    byte[] bytes;
    try (var in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES);
    }
    return words.add(decoded(bytes)).words("文件里没有文字");
  }

  private static String decoded(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & bytes[1] & 255) == 0xFE) return new String(bytes, StandardCharsets.UTF_16);
    var text = CharBuffer.allocate(bytes.length);
    // Not told that the input ends: what was read may end inside a character.
    var result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, false);
    return result.isError() ? new String(bytes, Charset.forName("GB18030")) : text.flip().toString();
  }
}
