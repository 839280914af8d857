package cn.qinshui.zhuanban.data.seed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A county's plan as a file: word for word what was published, with the units of each measure in the printed order.
public record PlanFile(
    @JsonProperty("$说明") @Nullable String about,
    County county,
    int year,
    String title,
    String notice,
    String docNo,
    String issuer,
    LocalDate issuedOn,
    String original,
    String basis,
    String preamble,
    String copies,
    List<Unit> units,
    List<Section> sections,
    Panel panel) {

  /// 行政区划代码 and name.
  public record County(String code, String name) {}

  /// `parent` is the code of the unit it is part of.
  public record Unit(
      String code,
      String name,
      String shortName,
      @Nullable String parent,
      List<String> aliases,
      @Nullable String note) {}

  public record Section(int no, String title, List<Measure> measures) {}

  /// `units` are codes; `clause` is the whole paragraph.
  public record Measure(int no, String title, List<String> units, String clause, @Nullable Target target) {}

  public record Target(String text, BigDecimal number, String unit) {}

  public record Panel(String name, String officeIn, List<Member> members) {}

  /// A unit, or a person by his office.
  public record Member(@Nullable String unit, @Nullable String person, String post, boolean head) {}

  public Stream<Measure> measures() {
    return sections.stream().flatMap(section -> section.measures().stream());
  }
}
