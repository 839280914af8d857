package cn.qinshui.zhuanban.report.briefing;

import cn.qinshui.zhuanban.report.core.content.Block;
import cn.qinshui.zhuanban.report.core.content.Imprint;
import cn.qinshui.zhuanban.report.core.content.Masthead;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything a 工作简报 says, ready to be set: nothing is counted or worded here any more. `title` may hold line feeds where it must
/// break. `lead` are the blocks before the first section. `made` is the moment the file carries; equal input gives equal bytes.
public record BriefingPaper(
    Masthead masthead,
    String title,
    @Nullable String addressee,
    List<Block> lead,
    List<Section> sections,
    Block.@Nullable Signature signature,
    List<Annex> annexes,
    @Nullable Imprint imprint,
    OffsetDateTime made) {
  public BriefingPaper {
    lead = List.copyOf(lead);
    sections = List.copyOf(sections);
    annexes = List.copyOf(annexes);
  }

  /// One of the plan's sections. The heading is numbered 一、 here; one without blocks says 本期无变化。
  public record Section(String heading, List<Block> blocks) {
    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  /// 附件: on a page of its own, numbered when there are several.
  public record Annex(String title, List<Block> blocks) {
    public Annex {
      blocks = List.copyOf(blocks);
    }
  }
}
