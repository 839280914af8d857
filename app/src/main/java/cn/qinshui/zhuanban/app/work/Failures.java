package cn.qinshui.zhuanban.app.work;

import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.report.core.PaperRefused;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells expected failures from faults of the program, and writes the faults into the log once.
public final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  public Failure of(Throwable error) {
    Throwable cause = unwrapped(error);
    return switch (cause) {
      case Refusal refusal -> new Failure.Expected(refusal.sentence());
      case PaperRefused refused -> new Failure.Expected(String.valueOf(refused.getMessage()));
      default -> unexpected(cause);
    };
  }

  private static Failure unexpected(Throwable cause) {
    Failure.Unexpected failure = new Failure.Unexpected(ErrorCode.of(cause), cause);
    LOG.error("unexpected failure {}", failure.code(), cause);
    return failure;
  }

  private static Throwable unwrapped(Throwable error) {
    Throwable each = error;
    while ((each instanceof ExecutionException || each instanceof CompletionException) && each.getCause() != null) {
      each = each.getCause();
    }
    return each;
  }
}
