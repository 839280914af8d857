package cn.qinshui.zhuanban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.db.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// 预评估 on the command line, on FX-1.
class AssessCommandTest {
  @TempDir static Path folder;

  private static String library = "";

  @BeforeAll
  static void demo() {
    library = folder.resolve("库").toString();
    assertThat(Called.in(folder).run("demo", "--library", library)).isEqualTo(Cli.DONE);
  }

  private static JsonNode json(String... more) {
    var args = new ArrayList<>(List.of("assess", "--json", "--library", library));
    args.addAll(List.of(more));
    var called = Called.in(folder);
    assertThat(called.run(args.toArray(String[]::new))).as(called.err()).isEqualTo(Cli.DONE);
    return JsonMapper.builder().build().readTree(called.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "srdi-2026",
        "srdi-2022",
        "innovative-2022",
        "giant-2026",
        "giant-2022",
        "tech-2017",
        "hnte-2016",
        "above-scale",
        "size-2011"
      })
  void everyStandardGivesEveryFirm(String standard) {
    var answer = json("--standard", standard, "--on", "2026-11-01");
    assertThat(answer.path("standard").asString()).isEqualTo(standard);
    assertThat(answer.path("on").asString()).isEqualTo("2026-11-01");
    assertThat(answer.path("firms").size()).isEqualTo(60);
    for (var firm : answer.path("firms")) {
      assertThat(firm.path("code").asString()).hasSize(18);
      assertThat(firm.path("name").asString()).contains("示例");
      assertThat(firm.path("verdict").asString()).matches("MET|UNMET|UNKNOWN|JUDGE|NOT_APPLICABLE");
      assertThat(firm.path("score").size()).isEqualTo(2);
      for (var criterion : firm.path("criteria")) {
        assertThat(criterion.asString()).matches("MET|UNMET|UNKNOWN|JUDGE|NOT_APPLICABLE");
      }
    }
  }

  @Test
  void scoresAreBetweenTheLowestAndTheHighest() {
    var firms = json("--standard", "innovative-2022", "--on", "2026-11-01").path("firms");
    for (var firm : firms) {
      assertThat(firm.path("score").get(0).asDouble()).isBetween(0.0, firm.path("score").get(1).asDouble());
    }
  }

  @Test
  void aStandardThatAsksTheScoreOfAnotherShowsItAsEntered() {
    for (var firm : json("--standard", "srdi-2026", "--on", "2026-11-01").path("firms")) {
      var score = firm.path("score");
      if (firm.path("criteria").path("SRDI26-6").asString().equals("UNKNOWN")) {
        assertThat(score.toString()).isEqualTo("[0,100]");
      } else {
        assertThat(score.get(0).asDouble()).isEqualTo(score.get(1).asDouble());
      }
    }
  }

  @Test
  void oneFirmSaysWhatWhyAndFromWhere() {
    var first = json("--standard", "srdi-2026", "--on", "2026-11-01").path("firms").get(59);
    var firm =
        json("--standard", "srdi-2026", "--on", "2026-11-01", "--code", first.path("code").asString())
            .path("firms")
            .get(0);
    assertThat(firm.path("criteria")).isEqualTo(first.path("criteria"));
    for (var detail : firm.path("details")) {
      assertThat(detail.path("requirement").asString()).isNotBlank();
      if (detail.path("verdict").asString().equals("UNMET")) {
        assertThat(detail.path("gap").asString()).isNotBlank();
        assertThat(detail.path("action").asString()).isNotBlank();
      }
    }
  }

  @Test
  void writesTheListAsAWorkbook() {
    var out = folder.resolve("表/名单.xlsx");
    var called = Called.in(folder);
    assertThat(called.run("assess", "--library", library, "--standard", "srdi-2026", "--out", out.toString()))
        .isEqualTo(Cli.DONE);
    assertThat(Files.exists(out)).isTrue();
    assertThat(called.out()).contains("不代表认定", "共60户", "名单.xlsx");
  }

  @Test
  void refusesAStandardThatIsNotThere() {
    var called = Called.in(folder);
    assertThat(called.run("assess", "--library", library, "--standard", "srdi-2030")).isEqualTo(Cli.REFUSED);
    assertThat(called.err()).contains("srdi-2030").contains("srdi-2026");
  }

  @Test
  void refusesALibraryWithoutStandards() {
    var empty = folder.resolve("空").toString();
    Library.open(Path.of(empty), Library.Opening.withoutWindow(Called.CLOCK)).close();
    var called = Called.in(folder);
    assertThat(called.run("assess", "--library", empty, "--standard", "srdi-2026")).isEqualTo(Cli.REFUSED);
    assertThat(called.err()).contains("还没有认定标准");
  }

  @Test
  void refusesAFirmThatIsNotThere() {
    var called = Called.in(folder);
    assertThat(called.run("assess", "--library", library, "--standard", "srdi-2026", "--code", "91140000000000000X"))
        .isEqualTo(Cli.REFUSED);
    assertThat(called.err()).contains("没有统一社会信用代码");
  }
}
