package cn.qinshui.zhuanban.report.sheet.in;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// In which characters a CSV is written: its mark, else strictly UTF-8, else strictly GB18030. Nothing is guessed.
///
/// @param mark how many bytes of mark stand in front
record CsvCharset(Charset charset, int mark) {
  static Optional<CsvCharset> of(Path path) throws IOException {
    byte[] head;
    try (var in = Files.newInputStream(path)) {
      head = in.readNBytes(4);
    }
    if (head.length > 2 && (head[0] & 0xff) == 0xef && (head[1] & 0xff) == 0xbb && (head[2] & 0xff) == 0xbf) {
      return strictly(path, StandardCharsets.UTF_8, 3);
    }
    if (head.length > 1 && (head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xfe)
      return strictly(path, StandardCharsets.UTF_16LE, 2);
    if (head.length > 1 && (head[0] & 0xff) == 0xfe && (head[1] & 0xff) == 0xff)
      return strictly(path, StandardCharsets.UTF_16BE, 2);
    var utf8 = strictly(path, StandardCharsets.UTF_8, 0);
    return utf8.isPresent() ? utf8 : strictly(path, Charset.forName("GB18030"), 0);
  }

  private static Optional<CsvCharset> strictly(Path path, Charset charset, int mark) throws IOException {
    var decoder =
        charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    var bytes = ByteBuffer.allocate(1 << 16);
    var chars = CharBuffer.allocate(1 << 16);
    try (InputStream in = Files.newInputStream(path)) {
      in.skipNBytes(mark);
      while (true) {
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        var last = count < 0;
        if (!last) bytes.position(bytes.position() + count);
        bytes.flip();
        while (true) {
          var result = decoder.decode(bytes, chars, last);
          chars.flip();
          for (int i = 0; i < chars.limit(); i++) if (chars.get(i) == 0) return Optional.empty();
          chars.clear();
          if (result.isError()) result.throwException();
          if (result.isUnderflow()) break;
        }
        bytes.compact();
        if (last) return Optional.of(new CsvCharset(charset, mark));
      }
    } catch (CharacterCodingException otherwise) {
      return Optional.empty();
    }
  }
}
