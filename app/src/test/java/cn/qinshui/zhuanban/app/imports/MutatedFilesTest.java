package cn.qinshui.zhuanban.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.exchange.ImportStore;
import cn.qinshui.zhuanban.data.seed.FirstContent;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.report.sheet.in.SheetFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Spoilt files by the thousand: each is imported whole and can be undone, or refused whole with a sentence. More of them
/// with -Dmutations=10000, the same ones again with -Dmutations.seed=….
class MutatedFilesTest {
  private static final Pinyin PINYIN = Pinyin.load();
  private static final int FILES = Integer.getInteger("mutations", 300);
  private static final long SEED = Long.getLong("mutations.seed", System.nanoTime());

  @TempDir Path folder;

  private int imported;
  private int refused;

  @Test
  void everyMutatedFileIsImportedWholeOrRefusedWhole() throws IOException {
    System.out.println("spoilt files: " + FILES + ", -Dmutations.seed=" + SEED);
    var files = originals();
    try (var library =
        Library.open(Files.createDirectory(folder.resolve("库")), Library.Opening.withoutWindow(TestDesk.CLOCK))) {
      new FirstContent().loadInto(library.database(), TestDesk.CLERK);
      var before = Checksum.of(library.database());
      for (int i = 0; i < FILES; i++) {
        var dice = new Random(SEED + i);
        var original = files.get(dice.nextInt(files.size()));
        var file = folder.resolve("spoilt-" + i + original.name().substring(original.name().lastIndexOf('.')));
        Files.write(file, Mutation.of(original.content(), dice));
        tryOut(library.database(), file, before, "seed " + SEED + ", file " + i);
        Files.delete(file);
      }
    }
    System.out.println("imported " + imported + ", refused " + refused);
    assertThat(imported).as("some survive").isPositive();
    assertThat(refused).as("some do not").isPositive();
  }

  private record Original(String name, byte[] content) {}

  private static List<Original> originals() throws IOException {
    var files = new ArrayList<Original>();
    var sheets = Path.of("..", "reports", "src", "test", "resources", "sheets");
    try (var all = Files.list(sheets)) {
      for (var file : all.sorted().toList())
        files.add(new Original(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
    }
    assertThat(files).hasSizeGreaterThan(3);
    return files;
  }

  private void tryOut(Database database, Path file, String before, String which) {
    var store = new ImportStore(database, PINYIN, new SizeStore(database));
    try (var source = SheetFile.open(file);
        var plan = store.plan(source, store.propose(source), _ -> true)) {
      var counts = plan.counts();
      var done = store.apply(TestDesk.CLERK, plan);
      assertThat(done.counts().fresh()).as(which).isEqualTo(counts.fresh());
      imported++;
      new History(database).reverse(TestDesk.CLERK, done.setId());
    } catch (Refusal refusal) {
      assertThat(refusal.sentence()).as(which).contains("请");
      refused++;
    } catch (RuntimeException unexpected) {
      throw new AssertionError(which, unexpected);
    }
    assertThat(Checksum.of(database)).as(which).isEqualTo(before);
  }
}
