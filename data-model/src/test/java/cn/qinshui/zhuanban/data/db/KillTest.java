package cn.qinshui.zhuanban.data.db;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_SET;
import static cn.qinshui.zhuanban.data.jooq.Tables.CONTACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a writing process at random moments: every commit it was told of is there, with all its rows and its record.
/// `-Dkills=100 -DkillSeed=…` runs a longer series.
class KillTest {
  private static final int KILLS = Integer.getInteger("kills", 4);

  @TempDir Path folder;

  @Test
  void losesNothingConfirmedWhenKilled() throws Exception {
    var seed = Long.getLong("killSeed", 20261123L);
    System.out.println("kill series: " + KILLS + " kills, seed " + seed);
    var random = new Random(seed);
    var confirmed = new HashSet<Long>();
    for (int round = 0; round < KILLS; round++) {
      var commits = 1 + random.nextInt(40);
      var written = writeUntilKilled(commits);
      assertThat(written)
          .as("a library whose last session was killed can be written")
          .hasSizeGreaterThanOrEqualTo(commits);
      confirmed.addAll(written);
      var looking = Library.Opening.withoutWindow(TestLibrary.CLOCK).onlyReading();
      try (var library = Library.open(folder, looking)) {
        requireAll(library.database(), confirmed);
      }
      try (var library = TestLibrary.open(folder)) {
        requireAll(library.database(), confirmed);
      }
    }
  }

  @Test
  void goesOnWritingInTheProcessThatLookedFirst() throws Exception {
    writeUntilKilled(1);
    Library.open(folder, Library.Opening.withoutWindow(TestLibrary.CLOCK).onlyReading()).close();
    try (var library = TestLibrary.open(folder)) {
      library.database().write(Deed.edit(CLERK, "断电之后"), tx -> tx.insert(TestLibrary.firm("示例断电之后")));
    }
  }

  /// Lets a process write and kills it right after the n-th commit it reports; what it still reports counts too.
  private HashSet<Long> writeUntilKilled(int commits) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), KilledWriter.class.getName(), folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var ids = new HashSet<Long>();
    try (BufferedReader lines = process.inputReader()) {
      for (String line; (line = lines.readLine()) != null; ) {
        if (line.matches("\\d+")) ids.add(Long.valueOf(line));
        if (ids.size() == commits) process.toHandle().destroyForcibly();
      }
    }
    process.waitFor();
    return ids;
  }

  private static void requireAll(Database database, HashSet<Long> confirmed) {
    var firms = database.read(sql -> sql.select(ENTERPRISE.ID).from(ENTERPRISE).fetchSet(ENTERPRISE.ID));
    assertThat(firms).containsAll(confirmed);
    int contacts = database.read(sql -> sql.fetchCount(CONTACT));
    assertThat(contacts).isEqualTo(2 * firms.size());
    int deeds = database.read(sql -> sql.fetchCount(CHANGE_SET, CHANGE_SET.KIND.eq("EDIT")));
    assertThat(deeds).isEqualTo(firms.size());
  }
}
