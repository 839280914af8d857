package cn.qinshui.zhuanban.app.cli;

import cn.qinshui.zhuanban.app.work.Failures;
import cn.qinshui.zhuanban.data.shared.Period;
import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.report.core.PaperRefused;
import java.time.LocalDate;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;

/// The command line: finds the command, runs it, and turns what happened into an exit code.
public final class Cli {
  /// Exit codes that scripts rely on.
  public static final int DONE = 0;

  public static final int UNEXPECTED = 1;
  public static final int WRONG_USAGE = 2;
  public static final int REFUSED = 3;

  private final Surface surface;

  public Cli(Surface surface) {
    this.surface = surface;
  }

  /// Runs one command line and returns its exit code; never throws.
  public int run(String... args) {
    return (opensTheWindow(args) ? root() : commands()).execute(args);
  }

  /// Whether these are the window's own options and nothing else: then the commands need not be described, which takes time.
  private boolean opensTheWindow(String... args) {
    try {
      var parsed = root().parseArgs(args);
      return !parsed.isUsageHelpRequested() && !parsed.isVersionHelpRequested();
    } catch (CommandLine.ParameterException other) {
      return false;
    }
  }

  private CommandLine commands() {
    var root = root();
    root.addSubcommand(new DemoCommand(surface))
        .addSubcommand(new BriefingCommand(surface))
        .addSubcommand(new MatrixCommand(surface))
        .addSubcommand(new PortraitCommand(surface))
        .addSubcommand(new AssessCommand(surface))
        .addSubcommand(new ExportCommand(surface))
        .addSubcommand(new ImportCommand(surface))
        .addSubcommand(new VerifyCommand(surface))
        .addSubcommand(new TourCommand(surface));
    dress(root);
    return root;
  }

  private CommandLine root() {
    return dress(new CommandLine(new ZhuanbanCommand(surface)));
  }

  /// How this command line and those under it read and speak.
  private CommandLine dress(CommandLine line) {
    line.registerConverter(LocalDate.class, Written::day)
        .registerConverter(Period.class, Written::period)
        .setParameterExceptionHandler(wrongUsage())
        .setExecutionExceptionHandler(failure());
    line.getCommandSpec().version(program());
    ChineseUsage.applyTo(line);
    return line;
  }

  /// Name and version; the version is written into the jar by the build.
  public static String program() {
    return "专班工作台 " + Objects.requireNonNullElse(Cli.class.getPackage().getImplementationVersion(), "（未打包）");
  }

  private IParameterExceptionHandler wrongUsage() {
    return (problem, args) -> {
      surface.err().println(UsageSentence.of(problem));
      surface.err().println();
      problem.getCommandLine().usage(surface.err());
      return WRONG_USAGE;
    };
  }

  private IExecutionExceptionHandler failure() {
    return (error, command, parsed) -> {
      var known = error instanceof PaperRefused refused ? new Refusal(refused.getMessage(), refused) : error;
      surface.err().println(new Failures().of(known).sentence());
      if (known instanceof Refusal) return REFUSED;
      known.printStackTrace(surface.err());
      return UNEXPECTED;
    };
  }
}
