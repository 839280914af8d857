package cn.qinshui.zhuanban.report.portrait;

import cn.qinshui.zhuanban.report.core.content.Signal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A firm as it stands on a day, for one A4 page (一企一档).
public record PortraitPaper(Head head, Basis basis, List<Fact> facts, Years years, Standing standing, Work work) {
  public PortraitPaper {
    facts = List.copyOf(facts);
  }

  /// @param under a line under the name: credit code, former and short names
  /// @param badges titles in force, short
  public record Head(String name, String under, List<String> badges) {
    public Head {
      badges = List.copyOf(badges);
    }
  }

  /// Who says it, of which day; `made` is the date the file carries.
  public record Basis(String office, LocalDate asOf, OffsetDateTime made) {}

  /// A line of the identity; a `wide` one takes the whole width.
  public record Fact(String label, String content, boolean wide) {}

  /// Yearly figures side by side.
  ///
  /// @param years oldest first
  /// @param sources where each year's numbers come from, one sentence each
  public record Years(List<Integer> years, List<Series> series, List<String> sources) {
    public Years {
      years = List.copyOf(years);
      series = List.copyOf(series);
      sources = List.copyOf(sources);
    }
  }

  /// An indicator over the years; null is unknown.
  ///
  /// @param disputed another source of the last year says otherwise
  public record Series(String label, String unit, List<@Nullable BigDecimal> values, boolean disputed) {
    public Series {
      values = Collections.unmodifiableList(new ArrayList<>(values));
    }
  }

  /// Titles and how the firm stands to the standards.
  public record Standing(List<Title> titles, List<Check> checks) {
    public Standing {
      titles = List.copyOf(titles);
      checks = List.copyOf(checks);
    }
  }

  /// @param paper batch and 文号
  /// @param state 有效, 已到期 …
  /// @param soon its end is near
  public record Title(
      String name, String paper, LocalDate since, @Nullable LocalDate until, String state, boolean soon) {}

  /// How the firm stands to one standard: how many of its conditions it meets, fails, leaves open for want of data, and
  /// leaves to a person.
  ///
  /// @param verdict the word of the whole: 满足, 不满足, 资料不足 …
  /// @param gap what is missing, in a sentence; may be empty
  public record Check(String standard, String verdict, int met, int unmet, int unknown, int judge, String gap) {}

  public record Work(List<Visit> visits, List<Demand> demands, List<Policy> policies) {
    public Work {
      policies = List.copyOf(policies);
      visits = List.copyOf(visits);
      demands = List.copyOf(demands);
    }
  }

  /// @param who 服务专员 or unit, and how
  public record Visit(LocalDate on, String who, String text) {}

  /// @param colour as the list of demands shows it
  public record Demand(
      String number, String title, String unit, @Nullable LocalDate due, String state, Signal colour) {}

  /// A policy the firm was told of, or may apply for by now.
  ///
  /// @param docNo 文号, may be empty
  /// @param pushed when it was told of it; null where it was not
  /// @param window until when one applies; null where there is no end in sight
  public record Policy(String title, String docNo, @Nullable LocalDate pushed, @Nullable LocalDate window) {}
}
