package cn.qinshui.zhuanban.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The walls inside this module hold, and each is seen to hold something back: the samples of `baddata` break one each.
class ArchitectureTest {
  private static final String BAD = "cn.qinshui.zhuanban.baddata.";
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("cn.qinshui.zhuanban.data");

  static List<String> rules() {
    return List.copyOf(new ArchitectureRules("").all().keySet());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(String rule) {
    new ArchitectureRules("cn.qinshui.zhuanban.data").all().get(rule).check(OURS);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void catchesItsBadSample(String rule) {
    var bad = new ClassFileImporter().importPackages(BAD + rule);
    assertThat(bad).as("there is a sample").isNotEmpty();
    assertThat(new ArchitectureRules(BAD + rule).all().get(rule).evaluate(bad).hasViolation()).isTrue();
  }

  @Test
  void everyPackageSaysThatNullIsMarked() throws IOException {
    try (var all = Files.walk(Path.of("src", "main", "java"))) {
      var unmarked =
          all.filter(Files::isDirectory)
              .filter(ArchitectureTest::holdsClasses)
              .filter(folder -> !isMarked(folder))
              .toList();
      assertThat(unmarked).isEmpty();
    }
  }

  private static boolean holdsClasses(Path folder) {
    try (var files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException unreadable) {
      return true;
    }
  }

  private static boolean isMarked(Path folder) {
    try {
      return Files.readString(folder.resolve("package-info.java")).contains("NullMarked");
    } catch (IOException missing) {
      return false;
    }
  }
}
