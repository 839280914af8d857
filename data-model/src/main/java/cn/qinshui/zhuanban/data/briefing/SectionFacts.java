package cn.qinshui.zhuanban.data.briefing;

import cn.qinshui.zhuanban.data.plan.Section;
import java.util.List;

/// One section of the plan with what the month brought to its measures.
public record SectionFacts(Section section, List<MeasureFacts> measures) {
  public SectionFacts {
    measures = List.copyOf(measures);
  }
}
