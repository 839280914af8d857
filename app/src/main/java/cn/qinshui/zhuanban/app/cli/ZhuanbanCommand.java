package cn.qinshui.zhuanban.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Without a subcommand: the window.
@Command(name = "zhuanban", description = "专班工作台。不写命令则打开窗口。")
final class ZhuanbanCommand implements Callable<Integer> {
  private final Surface surface;

  @Mixin private Place place = new Place();

  @Option(names = "--version", versionHelp = true, description = "显示版本。")
  private boolean version;

  ZhuanbanCommand(Surface surface) {
    this.surface = surface;
  }

  Place place() {
    return place;
  }

  @Override
  public Integer call() throws Exception {
    surface.window().open(place.library().orElse(surface.defaultLibrary()), place.clock(surface.clock()));
    return Cli.DONE;
  }
}
