package cn.qinshui.zhuanban.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.report.cycle.a.There;
import cn.qinshui.zhuanban.report.cycle.b.Back;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/// The walls inside this module, each seen to hold something back.
class ArchitectureTest {
  private static final ArchRule ONLY_THE_CORE_SEES_PDFBOX =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "..report.core.font..",
              "..report.core.page..",
              "..report.core.view..",
              "..report.core.print..",
              "..report.core.read..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

  private static final ArchRule RECORDS_IN_FILE_OUT =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "java.sql..", "org.jooq..")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now");

  private static final ArchRule NO_CYCLES =
      slices().matching("cn.qinshui.zhuanban.report.(**)").should().beFreeOfCycles();

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("cn.qinshui.zhuanban.report");

  @Test
  void onlyTheCoreSeesPdfBox() {
    ONLY_THE_CORE_SEES_PDFBOX.check(OURS);
    assertThat(violated(ONLY_THE_CORE_SEES_PDFBOX, Pdfs.class)).isTrue();
  }

  @Test
  void reportsKnowNoScreenNoDatabaseAndNoClock() {
    RECORDS_IN_FILE_OUT.check(OURS);
    assertThat(violated(RECORDS_IN_FILE_OUT, LooksAtTheClock.class)).isTrue();
  }

  @Test
  void packagesFormNoCycles() {
    NO_CYCLES.check(OURS);
    assertThat(
            violated(
                slices().matching("cn.qinshui.zhuanban.report.cycle.(*)").should().beFreeOfCycles(),
                There.class,
                Back.class))
        .isTrue();
  }

  private static boolean violated(ArchRule rule, Class<?>... samples) {
    return rule.evaluate(new ClassFileImporter().importClasses(samples)).hasViolation();
  }

  static final class LooksAtTheClock {
    final LocalDate today = LocalDate.now();
  }
}
