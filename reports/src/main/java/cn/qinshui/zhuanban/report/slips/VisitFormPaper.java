package cn.qinshui.zhuanban.report.slips;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Blank visit forms (走访单), one sheet A4 each: what is known of the firm, what is missing, and room to write by hand.
///
/// @param office signs the head
/// @param ways words to tick for the way, as the office has them; so are `topics` and `kinds` of demands
public record VisitFormPaper(
    String office,
    LocalDate printed,
    List<String> ways,
    List<String> topics,
    List<String> kinds,
    List<Form> forms,
    OffsetDateTime made) {
  public VisitFormPaper {
    ways = List.copyOf(ways);
    topics = List.copyOf(topics);
    kinds = List.copyOf(kinds);
    forms = List.copyOf(forms);
  }

  /// One form.
  ///
  /// @param number 访〔2026〕12号
  /// @param code what the bars say, in letters and digits a scanner types
  /// @param years of the figures, oldest first
  /// @param missing what the library lacks, such as 研发费用 2025
  public record Form(
      String number,
      String code,
      Firm firm,
      List<Integer> years,
      List<Figures> figures,
      List<String> missing,
      List<OpenDemand> demands) {
    public Form {
      years = List.copyOf(years);
      figures = List.copyOf(figures);
      missing = List.copyOf(missing);
      demands = List.copyOf(demands);
    }
  }

  /// What is on file; null is not entered.
  public record Firm(
      String name,
      @Nullable String code,
      @Nullable String town,
      @Nullable String person,
      @Nullable String phone,
      @Nullable String industry,
      @Nullable String titles,
      @Nullable String commissioner,
      @Nullable String lastVisit) {}

  /// One indicator with its unit, and its value of each year; null is missing.
  public record Figures(String indicator, List<@Nullable String> values) {
    public Figures {
      values = values.stream().toList();
    }
  }

  /// @param state how far it is and until when
  public record OpenDemand(String number, String title, String state) {}
}
