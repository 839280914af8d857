package cn.qinshui.zhuanban.report.matrix;

import cn.qinshui.zhuanban.report.core.content.Signal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The responsibility matrix (措施×单位) as it stands on a day, for one A3 sheet. `plan` is the plan's name and number for the line
/// under the title, `office` signs the foot.
public record MatrixPaper(
    String title,
    String plan,
    String office,
    LocalDate asOf,
    List<String> units,
    List<Section> sections,
    OffsetDateTime made) {
  public MatrixPaper {
    units = List.copyOf(units);
    sections = List.copyOf(sections);
  }

  public record Section(String name, List<Measure> measures) {
    public Section {
      measures = List.copyOf(measures);
    }
  }

  /// `number` as the plan counts it; `duties` in any order, one for each unit that answers.
  public record Measure(int number, String name, List<Duty> duties) {
    public Measure {
      duties = List.copyOf(duties);
    }
  }

  /// One mark. `unit` is its place in the list of units. `note` is a few words under the sign (last touch, 补完), `link` opens the cell.
  public record Duty(int unit, Signal signal, Lead lead, @Nullable String note, @Nullable String link) {}

  /// Who leads: supposed from the printed order until the office has settled it.
  public enum Lead {
    NONE,
    SUPPOSED,
    SETTLED
  }
}
