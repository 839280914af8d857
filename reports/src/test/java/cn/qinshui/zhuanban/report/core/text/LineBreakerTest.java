package cn.qinshui.zhuanban.report.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.report.TestFonts;
import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.content.Signal;
import cn.qinshui.zhuanban.report.core.content.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines of ten-point type in a measure of so many ems.
class LineBreakerTest {
  private static final String NEVER_FIRST = "，。、；：？！）》〉】〕」』”’％‰℃·";
  private static final String NEVER_LAST = "（《〈【〔「『“‘";

  private final Typesetter type = new Typesetter(TestFonts.sansOnly().open());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // 避头: a mark is pulled in by squeezing, or takes the character before it along
        "7.3 | 中小企业，发展，促进          | 中小企业，发展，/促进",
        "6.6 | 中小企业发展，促进办          | 中小企业发展，/促进办",
        "6  | 中小企业发展促，进             | 中小企业发展/促，进",
        // 避尾: an opening mark goes on with its word
        "6  | 我们的企业（中心）好           | 我们的企业/（中心）好",
        // marks next to each other lose half an em each
        "8  | 《方案》（试行）。办           | 《方案》（试行）。/办",
        // numbers, their marks and units of measure stay whole
        "8  | 办结率达到了96.8%左右          | 办结率达到了/96.8%左右",
        "6  | 气温升到了36℃以上               | 气温升到了/36℃以上",
        "10 | 合同金额达到了1 286.5万元        | 合同金额达到了/1 286.5万元",
        "9  | 统一代码91140521MA0H是对的       | 统一代码/91140521MA0H是/对的",
        // a number prefers the line of what it counts
        "9  | 本期组织对接活动1场次会          | 本期组织对接活动/1场次会",
        // dashes and ellipses stay in one piece
        "6  | 我们的企业——中心好              | 我们的企/业——中心好",
        // a last line of one character gets company
        "5  | 强化梯度培育                     | 强化梯度/培育",
        // what is too long for any line is cut
        "6  | 中ABCDEFGHIJKLMNOP文             | 中ABCDEFG/HIJKLMNOP/文",
      })
  void breaksAsAChineseOfficeExpects(double ems, String text, String expected) {
    assertThat(lines(text, ems)).isEqualTo(List.of(expected.split("/")));
  }

  @Test
  void keepsLineFeedsAndDropsWhatIsInvisible() {
    assertThat(lines("牵头\n（按排序推定）", 20)).containsExactly("牵头", "（按排序推定）");
    assertThat(lines("\n甲\n\n乙", 20)).containsExactly("", "甲", "", "乙");
    assertThat(lines("甲\u200B\uFEFF\uFE0F\u00AD乙", 20)).containsExactly("甲乙");
    assertThat(lines("", 20)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void neverBeginsOrEndsALineWithAForbiddenMarkAndLosesNothing(long seed) {
    var random = new Random(seed);
    var text = randomText(random, 1500);
    double ems = 12 + random.nextInt(20);
    var lines = LineBreaker.lines(type.tokens(text, style()), ems * 10, 20, true);
    assertThat(lines.stream().map(Line::text).collect(Collectors.joining())).isEqualTo(text);
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i).text();
      assertThat(i > 0 && NEVER_FIRST.indexOf(line.charAt(0)) >= 0).as("seed %d: begins %s", seed, line).isFalse();
      assertThat(i < lines.size() - 1 && NEVER_LAST.indexOf(line.charAt(line.length() - 1)) >= 0)
          .as("seed %d: ends %s", seed, line)
          .isFalse();
      assertThat(lines.get(i).width()).as("seed %d: %s", seed, line).isLessThan(ems * 10 + 0.1);
      // Flush, unless that would tear holes of a third of an em.
      double missing = ems * 10 - lines.get(i).width();
      boolean torn = missing / (lines.get(i).parts().size() - 1) > 3;
      if (i < lines.size() - 1 && !torn) assertThat(missing).as("seed %d: %s", seed, line).isLessThan(5.1);
    }
  }

  @Test
  void glyphsNeverMoveBackOverTheirNeighbours() {
    var line = LineBreaker.lines(type.tokens("《方案》（试行），“好”。（二）、（三）", style()), 1000, 0, false).getFirst();
    for (int i = 1; i < line.parts().size(); i++) {
      double before = line.parts().get(i - 1).x();
      assertThat(line.parts().get(i).x()).isGreaterThanOrEqualTo(before + 4.9);
    }
  }

  @Test
  void balancesTitlesWithoutBreakingWords() {
    var tokens = type.tokens("关于全县促进专精特新中小企业高质量发展工作进展情况的通报", style());
    assertThat(LineBreaker.balanced(tokens, 200).stream().map(Line::text))
        .containsExactly("关于全县促进专精特新中小企业", "高质量发展工作进展情况的通报");
    assertThat(LineBreaker.balanced(type.tokens("县中小企业发展促进中心", style()), 85).stream().map(Line::text))
        .containsExactly("县中小企业", "发展促进中心");
  }

  @Test
  void cellsBreakBetweenWordsWhereThatCostsNoLine() {
    assertThat(LineBreaker.ragged(type.tokens("县政府办金融股", style()), 60).stream().map(Line::text))
        .containsExactly("县政府办", "金融股");
    assertThat(LineBreaker.ragged(type.tokens("县发改局、县中小企业发展促进中心", style()), 92).stream().map(Line::text))
        .containsExactly("县发改局、县中小企", "业发展促进中心");
  }

  @Test
  void aSignStaysWithItsWord() {
    var spans = List.of(Span.of("进度正在"), Span.sign(Signal.RED), Span.of("逾期"));
    assertThat(LineBreaker.lines(type.tokens(spans, style()), 52, 0, false).stream().map(Line::text))
        .containsExactly("进度正在", "逾期");
  }

  private List<String> lines(String text, double ems) {
    return LineBreaker.lines(type.tokens(text, style()), ems * 10, 0, true).stream().map(Line::text).toList();
  }

  private static TextStyle style() {
    return TextStyle.of(FontRole.SONGTI, 10);
  }

  /// Words, numbers and marks as a text has them: an opening mark before a word, a closing one after it.
  private static String randomText(Random random, int words) {
    var vocabulary =
        List.of("企业", "发展", "中小企业", "沁水县", "2026年", "提高96.8%", "贷款1 286.5万元", "专精特新", "办", "培育3家", "文件PDF/A");
    var closing = List.of("，", "。", "、", "；", "：", "！", "？");
    var pairs = List.of("（）", "《》", "“”", "〔〕", "【】");
    var text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      var word = vocabulary.get(random.nextInt(vocabulary.size()));
      var pair = pairs.get(random.nextInt(pairs.size()));
      boolean quoted = random.nextInt(5) == 0;
      text.append(quoted ? pair.charAt(0) + word + pair.charAt(1) : word);
      if (random.nextInt(3) == 0) text.append(closing.get(random.nextInt(closing.size())));
    }
    return text.toString();
  }
}
