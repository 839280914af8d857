package cn.qinshui.zhuanban.app.shell.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HandbookTest {

  @Test
  void readsHeadingsListsAndMarks() {
    List<Block> blocks =
        ChapterText.read(
            """
            # 题目

            第一行
            接着写 **要紧** 的 `Ctrl+K`，见[快捷键](keys)。
            - 一
            2. 二
            """);
    assertThat(blocks)
        .containsExactly(
            new Block.Heading(1, "题目"),
            new Block.Paragraph(
                List.of(
                    new Block.Span.Plain("第一行接着写 "),
                    new Block.Span.Strong("要紧"),
                    new Block.Span.Plain(" 的 "),
                    new Block.Span.Key("Ctrl+K"),
                    new Block.Span.Plain("，见"),
                    new Block.Span.Link("快捷键", "keys"),
                    new Block.Span.Plain("。"))),
            new Block.Item("•", List.of(new Block.Span.Plain("一"))),
            new Block.Item("2.", List.of(new Block.Span.Plain("二"))));
  }

  @Test
  void everyChapterThatTravelsIsReadAndItsLinksLeadSomewhere() {
    Handbook handbook = Handbook.load();
    List<String> names = handbook.chapters().stream().map(Handbook.Chapter::name).toList();
    assertThat(names).contains("start", "keys").doesNotHaveDuplicates();
    assertThat(handbook.chapters().stream().flatMap(HandbookTest::links)).isNotEmpty().allMatch(names::contains);
    assertThat(handbook.chapter("no such").name()).isEqualTo("start");
  }

  private static Stream<String> links(Handbook.Chapter chapter) {
    return chapter.blocks().stream()
        .flatMap(block ->
            switch (block) {
              case Block.Heading heading -> Stream.<Block.Span>empty();
              case Block.Paragraph paragraph -> paragraph.spans().stream();
              case Block.Item item -> item.spans().stream();
            })
        .filter(Block.Span.Link.class::isInstance)
        .map(span -> ((Block.Span.Link) span).chapter());
  }
}
