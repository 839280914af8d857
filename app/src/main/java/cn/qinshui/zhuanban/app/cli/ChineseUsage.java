package cn.qinshui.zhuanban.app.cli;

import picocli.CommandLine;

/// Headings and labels of the help texts.
final class ChineseUsage {
  private static final int WIDTH = 110;

  private ChineseUsage() {}

  static void applyTo(CommandLine command) {
    command
        .getCommandSpec()
        .usageMessage()
        .synopsisHeading("用法：")
        .synopsisSubcommandLabel("[命令]")
        .descriptionHeading("%n")
        .optionListHeading("%n选项：%n")
        .commandListHeading("%n命令：%n")
        .abbreviateSynopsis(false)
        .sortOptions(false)
        .width(WIDTH);
    command.getSubcommands().values().forEach(ChineseUsage::applyTo);
  }
}
