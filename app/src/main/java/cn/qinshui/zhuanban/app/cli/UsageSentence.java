package cn.qinshui.zhuanban.app.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in Chinese what is wrong with a command line.
final class UsageSentence {
  private UsageSentence() {}

  static String of(ParameterException problem) {
    return switch (problem) {
      case UnmatchedArgumentException unknown -> "不认识“" + String.join(" ", unknown.getUnmatched()) + "”。用法如下：";
      case MissingParameterException missing ->
          "缺少" + missing.getMissing().stream().map(UsageSentence::name).collect(Collectors.joining("、")) + "。用法如下：";
      case OverwrittenOptionException twice -> name(twice.getOverwritten()) + "写了两次。用法如下：";
      default -> ofValue(problem);
    };
  }

  private static String ofValue(ParameterException problem) {
    var argument = problem.getArgSpec();
    if (argument == null) return "写法不对：" + problem.getMessage();
    var own = problem.getMessage();
    var reason =
        own != null && own.contains("“") ? own.substring(own.indexOf('“')) : "“" + problem.getValue() + "”不合要求";
    return name(argument) + "：" + reason + "。用法如下：";
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
