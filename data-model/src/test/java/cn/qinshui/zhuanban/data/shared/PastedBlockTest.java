package cn.qinshui.zhuanban.data.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PastedBlockTest {
  private static List<List<String>> rows(String text) {
    return PastedBlock.read(text).rows();
  }

  @Test
  void readsTabsAndEitherLineEnd() {
    assertThat(rows("甲\t1\r\n乙\t2\n丙\t3\r\n")).containsExactly(List.of("甲", "1"), List.of("乙", "2"), List.of("丙", "3"));
    assertThat(rows("一\r二")).containsExactly(List.of("一"), List.of("二"));
  }

  @Test
  void keepsEmptyCellsAndDropsEmptyRowsAtTheEnd() {
    assertThat(rows("\t1\t\n\n2\t\t\n\t\t\n")).containsExactly(List.of("", "1", ""), List.of(""), List.of("2", "", ""));
    assertThat(PastedBlock.read("\t1\t\n2").width()).isEqualTo(3);
    assertThat(PastedBlock.read("\t1\t\n2").cell(1, 2)).isEmpty();
    assertThat(PastedBlock.read("  \n\t\n").isEmpty()).isTrue();
    assertThat(PastedBlock.read("").isEmpty()).isTrue();
  }

  @Test
  void aQuotedCellHoldsTabsLineEndsAndQuotes() {
    assertThat(rows("\"第一行\n第二行\"\t5\n\"他说\"\"好\"\"\"\t6"))
        .containsExactly(List.of("第一行\n第二行", "5"), List.of("他说\"好\"", "6"));
    assertThat(rows("\"有\t制表\"\t1")).containsExactly(List.of("有\t制表", "1"));
  }

  @Test
  void aQuoteThatOnlyStandsThereIsText() {
    assertThat(rows("\"专\"精特新\t1")).containsExactly(List.of("\"专\"精特新", "1"));
    assertThat(rows("\"没有关上\t1\n二\t2")).containsExactly(List.of("\"没有关上", "1"), List.of("二", "2"));
    assertThat(rows("5\"管\t1")).containsExactly(List.of("5\"管", "1"));
    assertThat(rows("\"\"\t1")).containsExactly(List.of("", "1"));
  }

  @Test
  void stripsFullWidthBlanksToo() {
    assertThat(rows("\u3000甲厂 \t １２ ")).containsExactly(List.of("甲厂", "１２"));
  }
}
