package cn.qinshui.zhuanban.app.work;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells expected failures from faults of the program, and writes the faults into the log once.
public final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private final Function<Throwable, Optional<String>> sentenceOf;

  /// @param sentenceOf the sentence of an exception that was meant for the person at the desk, or nothing for a fault
  public Failures(Function<Throwable, Optional<String>> sentenceOf) {
    this.sentenceOf = sentenceOf;
  }

  /// Knows only [Refused].
  public static Failures plain() {
    return new Failures(error -> Optional.empty());
  }

  public Failure of(Throwable error) {
    Throwable cause = unwrapped(error);
    if (cause instanceof Refused refused) {
      return new Failure.Expected(refused.sentence());
    }
    return sentenceOf.apply(cause).<Failure>map(Failure.Expected::new).orElseGet(() -> unexpected(cause));
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
