package cn.qinshui.zhuanban.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.work.Background;
import cn.qinshui.zhuanban.app.work.FxThread;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.app.work.Work;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class UpkeepTest {
  private static final Set<String> ADDED = Set.of("attachment");

  private final Work work = Work.direct();
  private final TableWatch tables = new TableWatch(FxThread.direct());
  private final Queue<Exception> failures = new ArrayDeque<>();
  private int readings;

  private final Background<Integer> reading =
      _ -> {
        readings++;
        if (!failures.isEmpty()) throw failures.remove();
        return readings;
      };

  @Test
  void whatIsAddedAfterAReadingThatFailedIsRead() {
    failures.add(new IOException("示例"));
    try (var read = new Upkeep(work, tables, Set.of("attachment"), "读取附件文字", reading)) {
      read.begin();
      tables.changed(ADDED);
      assertThat(readings).isEqualTo(2);
    }
  }

  @Test
  void whoCancelsItWantsNoneUntilTheNextStart() {
    failures.add(new CancellationException());
    try (var read = new Upkeep(work, tables, Set.of("attachment"), "读取附件文字", reading)) {
      read.begin();
      tables.changed(ADDED);
      assertThat(readings).isEqualTo(1);
    }
  }
}
