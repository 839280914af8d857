package cn.qinshui.zhuanban.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorbellTest {
  @TempDir Path library;

  @Test
  void ringIsHeardByTheOpenWindow() throws InterruptedException {
    var heard = new CountDownLatch(1);
    try (var _ = Doorbell.hang(library, FxThread.direct(), heard::countDown).orElseThrow()) {
      assertThat(Doorbell.ring(library)).isTrue();
      assertThat(heard.await(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void nobodyAnswersWhenTheWindowIsClosedOrCrashed() throws java.io.IOException {
    Doorbell.hang(library, FxThread.direct(), () -> {}).orElseThrow().close();
    assertThat(Doorbell.ring(library)).isFalse();
    Files.createFile(library.resolve("window.sock"));
    assertThat(Doorbell.ring(library)).isFalse();
    Doorbell.hang(library, FxThread.direct(), () -> {}).orElseThrow().close();
  }
}
