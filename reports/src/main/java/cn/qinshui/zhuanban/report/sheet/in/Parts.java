package cn.qinshui.zhuanban.report.sheet.in;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// The parts of a zipped workbook, each read within bounds and checked against its sum.
final class Parts implements AutoCloseable {
  private final ZipFile zip;
  private final String file;

  private Parts(ZipFile zip, String file) {
    this.zip = zip;
    this.file = file;
  }

  static Parts open(Path path, String file) throws IOException {
    try {
      var zip = new ZipFile(path.toFile());
      if (zip.size() > Limits.PARTS) {
        zip.close();
        throw Broken.tooBig(file);
      }
      return new Parts(zip, file);
    } catch (ZipException | IllegalArgumentException e) {
      throw Broken.damaged(file, e);
    }
  }

  String file() {
    return file;
  }

  boolean has(String name) {
    return entry(name) != null;
  }

  /// Some programs write part names in other capitals or with a leading stroke.
  private @Nullable ZipEntry entry(String name) {
    var plain = name.startsWith("/") ? name.substring(1) : name;
    var found = zip.getEntry(plain);
    if (found != null) return found;
    var lower = plain.toLowerCase(Locale.ROOT);
    return zip.stream()
        .filter(entry -> entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT).equals(lower))
        .findFirst()
        .orElse(null);
  }

  Optional<InputStream> optional(String name) throws IOException {
    var entry = entry(name);
    return entry == null ? Optional.empty() : Optional.of(stream(entry));
  }

  InputStream required(String name) throws IOException {
    var entry = entry(name);
    if (entry == null) throw Broken.damaged(file);
    return stream(entry);
  }

  private InputStream stream(ZipEntry entry) throws IOException {
    if (entry.getSize() > Limits.PART) throw Broken.tooBig(file);
    try {
      var in = zip.getInputStream(entry);
      if (in == null) throw Broken.damaged(file);
      return new Bounded(in, entry);
    } catch (ZipException e) {
      throw Broken.damaged(file, e);
    }
  }

  /// Counts what comes out and, at the end, compares the sum.
  private final class Bounded extends FilterInputStream {
    private final ZipEntry entry;
    private final CRC32 sum = new CRC32();
    private long read;

    Bounded(InputStream in, ZipEntry entry) {
      super(in);
      this.entry = entry;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count;
      try {
        count = in.read(bytes, offset, length);
      } catch (IOException e) {
        throw Broken.damaged(file, e);
      }
      if (count < 0) {
        if (entry.getCrc() != -1 && entry.getCrc() != sum.getValue()) throw Broken.damaged(file);
        return count;
      }
      read += count;
      if (read > Limits.PART) throw Broken.tooBig(file);
      sum.update(bytes, offset, count);
      return count;
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
