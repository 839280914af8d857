package cn.qinshui.zhuanban.report.core.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.report.core.PaperRefused;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageChoiceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1-3，5 | 0 1 2 4", "5,1 | 0 4", "2至3、3-4 | 1 2 3", "10 | 9"})
  void readsPagesAsPeopleWriteThem(String text, String expected) throws PaperRefused {
    var pages = Arrays.stream(expected.split(" ")).map(Integer::valueOf).toList();
    assertThat(PageChoice.parse(text, 10)).isEqualTo(pages);
  }

  @Test
  void anEmptyChoiceMeansAllPages() throws PaperRefused {
    assertThat(PageChoice.parse("  ", 3)).containsExactly(0, 1, 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "三 | 页码“三”看不懂，请写成 1-3，5 这样。", "0 | 页码“0”不在 1 到 10 之间，请改一改。",
        "9-12 | 页码“9-12”不在 1 到 10 之间，请改一改。", "4-2 | 页码“4-2”不在 1 到 10 之间，请改一改。"
      })
  void refusesWhatItCannotReadInOneSentence(String text, String sentence) {
    assertThatThrownBy(() -> PageChoice.parse(text, 10)).isInstanceOf(PaperRefused.class).hasMessage(sentence);
  }
}
