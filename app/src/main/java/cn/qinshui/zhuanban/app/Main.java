package cn.qinshui.zhuanban.app;

import cn.qinshui.zhuanban.app.cli.Cli;
import cn.qinshui.zhuanban.app.cli.Surface;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/// The program's start: the window, or a command without one.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    var surface =
        new Surface(
            stream(FileDescriptor.out, "stdout.encoding"),
            stream(FileDescriptor.err, "stderr.encoding"),
            Clock.systemDefaultZone(),
            DataFolder.ofThisUser(),
            new Screens(DataFolder.ofThisUser()));
    System.exit(new Cli(surface).run(args));
  }

  /// In the console's encoding, unless that has no Chinese.
  private static PrintStream stream(FileDescriptor to, String property) {
    var wanted = Charset.forName(System.getProperty(property, "UTF-8"));
    var charset = wanted.newEncoder().canEncode('专') ? wanted : StandardCharsets.UTF_8;
    return new PrintStream(new FileOutputStream(to), true, charset);
  }
}
