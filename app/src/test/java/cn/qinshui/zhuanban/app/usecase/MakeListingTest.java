package cn.qinshui.zhuanban.app.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.Listed;
import cn.qinshui.zhuanban.app.ui.table.Whole;
import cn.qinshui.zhuanban.app.work.Job;
import cn.qinshui.zhuanban.data.view.ExportLogStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An export that is stopped while it runs leaves nothing: no half file, no line in the log, what was there before as it was.
class MakeListingTest {
  private static final int ROWS = 1_800;
  private static final int PAGE = 500;

  @TempDir Path folder;
  @TempDir Path out;

  private final List<String> whileWriting = new ArrayList<>();
  private TestDesk desk;
  private MakeListing listing;

  @BeforeEach
  void open() {
    desk = TestDesk.open(folder);
    listing = new MakeListing(desk.database(), Typefaces.of(folder));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  /// A list whose second page is read while somebody presses 停止, where asked for.
  private Listed<Integer> list(boolean stopped) {
    return new Listed<>(
        "sample",
        "示例名单",
        "行",
        List.of(new Listed.Shown<>(Column.<Integer>text("NO", "编号", 90, row -> "示例" + row), 90)),
        new Whole<>(
            request -> {
              if (stopped && request.offset() == PAGE) {
                whileWriting.addAll(names());
                desk.work().jobs().getFirst().cancel();
              }
              int until = Math.min(request.offset() + request.limit(), ROWS);
              return new Found<>(IntStream.range(request.offset(), until).boxed().toList(), ROWS);
            },
            null,
            false),
        () -> "",
        Set.of(),
        "lists");
  }

  private List<String> names() {
    try (Stream<Path> files = Files.list(out)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Job export(boolean stopped, Path target) {
    var order = new MakeListing.Order(TestDesk.CLERK, null, target);
    return desk.work()
        .run(
            "导出",
            progress ->
                listing.workbook(list(stopped), order, (rows, all) -> progress.step(rows, all, rows + " / " + all)),
            done -> {});
  }

  private int logged() {
    return new ExportLogStore(desk.database()).newest(10).size();
  }

  @Test
  void stoppedItLeavesNoHalfFileAndNoLineInTheLog() {
    Job job = export(true, out.resolve("名单.xlsx"));
    assertThat(whileWriting).as("it was writing").containsExactly(".名单.xlsx.part");
    assertThat(job.state().get()).isEqualTo(Job.State.CANCELLED);
    assertThat(desk.failures()).isEmpty();
    assertThat(names()).isEmpty();
    assertThat(logged()).isZero();
  }

  @Test
  void stoppedItLeavesTheFileOfLastTimeAsItWas() throws IOException {
    Path target = out.resolve("名单.xlsx");
    assertThat(export(false, target).state().get()).isEqualTo(Job.State.DONE);
    byte[] before = Files.readAllBytes(target);
    assertThat(logged()).isEqualTo(1);
    export(true, target);
    assertThat(names()).containsExactly("名单.xlsx");
    assertThat(Files.readAllBytes(target)).isEqualTo(before);
    assertThat(logged()).isEqualTo(1);
  }
}
