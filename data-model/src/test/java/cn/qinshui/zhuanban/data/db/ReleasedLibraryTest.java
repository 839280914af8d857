package cn.qinshui.zhuanban.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.jooq.tables.records.AccountRecord;
import cn.qinshui.zhuanban.data.seed.Content;
import cn.qinshui.zhuanban.data.standard.PackReader;
import cn.qinshui.zhuanban.data.standard.PackRenewal;
import cn.qinshui.zhuanban.data.standard.PackRenewalStore;
import cn.qinshui.zhuanban.data.standard.PackRow;
import cn.qinshui.zhuanban.data.standard.PackStore;
import cn.qinshui.zhuanban.data.standard.StandardPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A library of every released version still opens: it is copied, migrated, whole, and can be worked in. Each holds the
/// demo data FX-1 of its time, as that version left it.
class ReleasedLibraryTest {
  @TempDir Path folder;

  private void unpack(String version) throws IOException {
    var packed = "/released/" + version + "/library.zip";
    try (var zip = new ZipInputStream(Objects.requireNonNull(getClass().getResourceAsStream(packed)))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var file = folder.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.copy(zip, file);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.1.0", "0.2.0"})
  void isCopiedMigratedAndWhole(String version) throws IOException {
    unpack(version);
    var before = Files.readAllBytes(folder.resolve(Library.FILE));
    try (var library = Library.open(folder, Library.Opening.withoutWindow(TestLibrary.CLOCK))) {
      var review = LibraryReview.of(library);
      assertThat(review.findings()).isEmpty();
      assertThat(review.firms()).isEqualTo(60);
      assertThat(review.visits()).isEqualTo(240);
      assertThat(review.demands()).isEqualTo(90);
      assertThat(review.policies()).isEqualTo(24);
      assertThat(review.measures()).isEqualTo(18);
      var history = new History(library.database());
      library.database().write(Deed.edit(TestLibrary.CLERK, "新增示例丁"), ReleasedLibraryTest::account);
      assertThat(LibraryReview.of(library).checksum()).isNotEqualTo(review.checksum());
      history.undo(TestLibrary.CLERK);
      assertThat(LibraryReview.of(library).checksum()).isEqualTo(review.checksum());
    }
    try (var copies = Files.list(folder.resolve("backups"))) {
      assertThat(copies)
          .singleElement()
          .satisfies(copy -> assertThat(Arrays.equals(Files.readAllBytes(copy), before)).isTrue());
    }
  }

  /// A look changes nothing, so it cannot bring a library up to date; it says so instead of failing at the first list.
  @ParameterizedTest
  @ValueSource(strings = {"0.1.0", "0.2.0"})
  void isNotLookedAtBeforeItWasMigrated(String version) throws IOException {
    unpack(version);
    var before = Files.readAllBytes(folder.resolve(Library.FILE));
    var look = Library.Opening.withoutWindow(TestLibrary.CLOCK).onlyReading();
    assertThatThrownBy(() -> Library.open(folder, look))
        .isInstanceOfSatisfying(
            LibraryProblem.class, problem -> assertThat(problem.kind()).isEqualTo(LibraryProblem.Kind.OLDER))
        .hasMessageContaining("请先正常打开一次");
    assertThat(Files.readAllBytes(folder.resolve(Library.FILE))).isEqualTo(before);
    Library.open(folder, Library.Opening.withoutWindow(TestLibrary.CLOCK)).close();
    try (var library = Library.open(folder, look)) {
      assertThat(LibraryReview.of(library).firms()).isEqualTo(60);
    }
  }

  /// What a newer program ships takes the place of what this library was made with; the second start brings nothing.
  @ParameterizedTest
  @ValueSource(strings = {"0.1.0", "0.2.0"})
  void getsTheStandardsOfTheNewerProgram(String version) throws IOException {
    unpack(version);
    var content = new Content();
    var fields = content.standardFields();
    var newer = content.standards().stream().map(ReleasedLibraryTest::corrected).toList();
    try (var library = Library.open(folder, Library.Opening.withoutWindow(TestLibrary.CLOCK))) {
      var packs = new PackStore(library.database());
      var renewals = new PackRenewalStore(library.database());
      var planned = renewals.plan(fields, newer);
      assertThat(planned)
          .extracting(renewal -> renewal.candidate().pack().code() + " " + renewal.way())
          .contains("srdi-2026 " + PackRenewal.Way.REPLACED)
          .noneMatch(words -> words.endsWith(PackRenewal.Way.KEPT.name()));
      renewals.bring(TestLibrary.CLERK, fields, planned);
      renewals.remember(fields, newer);
      assertThat(packs.shelf().find("srdi-2026").orElseThrow().body()).contains("\"value\": 1600");
      assertThat(packs.all()).allMatch(PackRow::shipped);
      assertThat(renewals.plan(fields, newer)).isEmpty();
    }
  }

  private static PackRenewalStore.Shipped corrected(Content.Loaded<StandardPack> shipped) {
    if (!shipped.what().code().equals("srdi-2026")) {
      return new PackRenewalStore.Shipped(shipped.what(), shipped.text());
    }
    var text = shipped.text().replaceFirst("\"value\": 1500", "\"value\": 1600");
    var reader = PackReader.withFields(new Content().standardFields());
    return new PackRenewalStore.Shipped(reader.read("srdi-2026.json", text), text);
  }

  private static long account(Tx tx) {
    var row = new AccountRecord();
    row.setName("示例丁");
    row.setRole("CLERK");
    row.setActive(true);
    return tx.insert(row);
  }
}
