package cn.qinshui.zhuanban.app.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkTest {

  private final Bench bench = new Bench();
  private final List<Object> seen = new ArrayList<>();

  @Test
  void showsAJobWhileItRunsAndDeliversItsResult() {
    Job job =
        bench.work.run(
            "生成简报",
            progress -> {
              progress.step(3, 6, "第 3 页");
              return 42;
            },
            seen::add);
    assertThat(bench.work.jobs()).containsExactly(job);
    assertThat(bench.work.idle().get()).isFalse();
    bench.next();
    assertThat(seen).containsExactly(42);
    assertThat(job.fraction().get()).isEqualTo(0.5);
    assertThat(job.note().get()).isEqualTo("第 3 页");
    assertThat(bench.work.jobs()).isEmpty();
    assertThat(bench.work.idle().get()).isTrue();
  }

  @Test
  void cancelledJobStopsAtItsNextStepAndDeliversNothing() {
    AtomicInteger steps = new AtomicInteger();
    Job[] own = new Job[1];
    own[0] =
        bench.work.run(
            "导入",
            progress -> {
              for (int i = 0; i < 10; i++) {
                progress.step(i, 10, "");
                if (steps.incrementAndGet() == 4) {
                  own[0].cancel();
                }
              }
              return "done";
            },
            seen::add);
    bench.next();
    assertThat(steps).hasValue(4);
    assertThat(own[0].state().get()).isEqualTo(Job.State.CANCELLED);
    assertThat(seen).isEmpty();
    assertThat(bench.work.idle().get()).isTrue();
  }

  @Test
  void jobCancelledBeforeItsTurnNeverStarts() {
    Job job = bench.work.run("导出", progress -> seen.add("started"), done -> {});
    job.cancel();
    bench.next();
    assertThat(seen).isEmpty();
  }

  @Test
  void refusalIsShownAsItsSentenceAndAFaultAsACode() {
    bench.work.onFailure(seen::add);
    bench.work.run(
        "保存",
        progress -> {
          throw new Refusal("磁盘已满，没有保存。");
        },
        done -> {});
    bench.work.run(
        "保存",
        progress -> {
          throw new IllegalStateException("planted");
        },
        done -> {});
    bench.all();
    assertThat(seen.getFirst()).isEqualTo(new Failure.Expected("磁盘已满，没有保存。"));
    assertThat(seen.getLast())
        .isInstanceOfSatisfying(
            Failure.Unexpected.class, failure -> assertThat(failure.code()).matches("ISE-[0-9A-Z]{5}"));
  }

  @Test
  void sameFaultGivesTheSameCodeAndAnotherPlaceAnother() {
    Failures failures = new Failures();
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      codes.add(((Failure.Unexpected) failures.of(planted())).code());
    }
    codes.add(((Failure.Unexpected) failures.of(elsewhere())).code());
    assertThat(codes.get(0)).isEqualTo(codes.get(1)).isNotEqualTo(codes.get(2));
  }

  private static IllegalStateException planted() {
    return new IllegalStateException("planted");
  }

  private static IllegalStateException elsewhere() {
    return new IllegalStateException("planted");
  }

  @Test
  void refusesToBeStartedOffTheScreensThread() {
    Work elsewhere =
        new Work(
            lane -> Runnable::run,
            new FxThread(Runnable::run, () -> false),
            (wait, action) -> () -> {},
            new Failures());
    assertThatThrownBy(() -> elsewhere.run("读取", progress -> 1, done -> {})).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void slotShowsTheNewestRequestOnly() {
    Slot<String> slot = bench.work.slot("读取企业", seen::add);
    slot.load(progress -> "old");
    slot.load(progress -> "new");
    assertThat(slot.loading().get()).isTrue();
    bench.all();
    assertThat(seen).containsExactly("new");
    assertThat(slot.loading().get()).isFalse();
  }

  @Test
  void slotThrowsAwayAResultThatCameTooLate() {
    Slot<String> slot = bench.work.slot("读取企业", seen::add);
    slot.load(progress -> {
      slot.load(later -> "new");
      return "old";
    });
    bench.all();
    assertThat(seen).containsExactly("new");
  }

  @Test
  void slotKeepsItsFailureUntilALoadSucceeds() {
    Slot<String> slot = bench.work.slot("读取企业", seen::add);
    slot.load(progress -> {
      throw new Refusal("读不出来。");
    });
    bench.all();
    assertThat(slot.failure().get()).isEqualTo(new Failure.Expected("读不出来。"));
    assertThat(slot.loading().get()).isFalse();
    slot.load(progress -> "there");
    bench.all();
    assertThat(slot.failure().get()).isNull();
    assertThat(seen).containsExactly("there");
  }

  @Test
  void failureOfASlotThatNobodyShowsGoesToTheWindow() {
    bench.work.onFailure(seen::add);
    Slot<String> unseen = bench.work.slot("读取企业", value -> {});
    Slot<String> shown = bench.work.slot("读取企业", value -> {});
    shown.failure();
    for (Slot<String> slot : List.of(unseen, shown)) {
      slot.load(progress -> {
        throw new Refusal("读不出来。");
      });
    }
    bench.all();
    assertThat(seen).containsExactly(new Failure.Expected("读不出来。"));
  }

  @Test
  void jobOfASlotCancelledInTheStatusBarEndsTheLoading() {
    Slot<String> slot = bench.work.slot("读取企业", seen::add);
    slot.load(progress -> "never");
    bench.work.jobs().getFirst().cancel();
    assertThat(slot.loading().get()).isFalse();
    bench.all();
    assertThat(seen).isEmpty();
  }

  @Test
  void debounceRunsOnceAfterTheLastCallAndIsNotIdleMeanwhile() {
    Debounce debounce = bench.work.debounce(Duration.ofMillis(200), () -> seen.add("search"));
    debounce.ask();
    debounce.ask();
    debounce.ask();
    assertThat(bench.work.idle().get()).isFalse();
    bench.ring();
    bench.ring();
    assertThat(seen).containsExactly("search");
    assertThat(bench.work.idle().get()).isTrue();
  }

  @Test
  void debounceRunsAtOnceWhenToldAndNotAgain() {
    Debounce debounce = bench.work.debounce(Duration.ofMillis(200), () -> seen.add("search"));
    debounce.now();
    assertThat(seen).as("nothing was asked for").isEmpty();
    debounce.ask();
    debounce.now();
    bench.ring();
    assertThat(seen).containsExactly("search");
    assertThat(bench.work.idle().get()).isTrue();
  }

  @Test
  void directWorkDoesAllAtOnce() {
    Work direct = Work.direct();
    direct.slot("读取", seen::add).load(progress -> "there");
    direct.debounce(Duration.ofSeconds(1), () -> seen.add("debounced")).ask();
    assertThat(seen).containsExactly("there", "debounced");
    assertThat(direct.idle().get()).isTrue();
  }
}
