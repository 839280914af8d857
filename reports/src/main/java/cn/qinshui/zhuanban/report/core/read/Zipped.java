package cn.qinshui.zhuanban.report.core.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipFile;

/// Guards against packed files that unpack without end.
final class Zipped {
  static final long MOST = 200L << 20;

  /// An Office file with a password is no zip any more but an OLE file.
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private Zipped() {}

  static boolean isLocked(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(OLE.length), OLE);
    }
  }

  /// Unpacks everything once to see that it ends; what the file says of its own sizes is not believed.
  static void requireBounded(Path file) throws IOException {
    long all = 0;
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        if (entry.getName().startsWith("xl/media/")) continue;
        try (var in = new Bounded(zip.getInputStream(entry))) {
          all += in.transferTo(OutputStream.nullOutputStream());
        }
        if (all > MOST) throw new IOException("unpacks to more than " + MOST);
      }
    }
  }

  /// A stream that refuses to go on for ever.
  static final class Bounded extends FilterInputStream {
    private long left = MOST;

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      return counted(super.read(), 1);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      return counted(read, read);
    }

    private int counted(int result, int bytes) throws IOException {
      if (bytes > 0) left -= bytes;
      if (left < 0) throw new IOException("unpacks to more than " + MOST);
      return result;
    }
  }
}
