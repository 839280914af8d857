package cn.qinshui.zhuanban.app.work;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/// A short code made from where an error happened: the same fault gives the same code on every PC.
final class ErrorCode {

  private static final String OWN = "cn.qinshui.zhuanban";
  private static final int FRAMES = 4;

  private ErrorCode() {}

  /// Three letters of the kind of error and five of the place, such as `NPE-1K7QX`.
  static String of(Throwable error) {
    Throwable root = error;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return kind(root) + "-" + place(error, root);
  }

  private static String kind(Throwable root) {
    String capitals = root.getClass().getSimpleName().replaceAll("[^A-Z]", "");
    return (capitals + "XXX").substring(0, 3);
  }

  /// Lines move with every edit, so only the class and method names count.
  private static String place(Throwable error, Throwable root) {
    CRC32 crc = new CRC32();
    crc.update(root.getClass().getName().getBytes(StandardCharsets.UTF_8));
    for (Throwable each : new Throwable[] {root, error}) {
      int taken = 0;
      for (StackTraceElement frame : each.getStackTrace()) {
        if (frame.getClassName().startsWith(OWN) && taken++ < FRAMES) {
          crc.update((frame.getClassName() + frame.getMethodName()).getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    String text = Long.toString(crc.getValue(), 36).toUpperCase(Locale.ROOT);
    return ("00000" + text).substring(text.length(), text.length() + 5);
  }
}
