package cn.qinshui.zhuanban.data.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A standard (认定标准) as it is in force from a day on: what it asks, where that is written, and how sure that is.
///
/// @param kind which title it decides on: TECH, INNOVATIVE, SRDI, GIANT, HNTE; or ABOVE_SCALE, SIZE
/// @param supersedes the code of the pack it takes the place of
/// @param toVerify 待核对: not read in the original; `verifyNote` says what is known
/// @param siteChecks what makes the reviewer go and see
/// @param pass when a firm meets the standard; null for a pack of sizes only
public record StandardPack(
    String code,
    String kind,
    String name,
    Source document,
    LocalDate effectiveOn,
    @Nullable LocalDate expiresOn,
    @Nullable String supersedes,
    boolean toVerify,
    @Nullable String verifyNote,
    List<Application> applies,
    @Nullable Validity validity,
    List<Criterion> criteria,
    @Nullable ScoreTable score,
    @Nullable Condition pass,
    List<SizeRule> sizes,
    List<SiteCheck> siteChecks,
    List<Term> terms,
    List<String> notes) {

  /// Where it is written: title, 文号 and part of the document.
  public record Source(
      String title, String number, @Nullable String part, @Nullable LocalDate publishedOn, List<String> links) {
    public Source {
      PackText.require(title, "title");
      PackText.require(number, "number");
      links = PackText.orEmpty(links);
    }
  }

  /// What a firm asks for: the title for the first time, or to keep it (复核).
  public enum Purpose {
    NEW,
    RENEWAL
  }

  /// For what, and from when to when, the pack is used.
  public record Application(Purpose purpose, LocalDate from, @Nullable LocalDate to, @Nullable String note) {
    public boolean covers(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  /// How long the title lasts: so many years, or renewed each year (`annual`). `updateBy` is the yearly day (MM-dd) by
  /// which the firm brings its data up to date.
  public record Validity(
      @Nullable Integer years,
      boolean annual,
      String renewal,
      @Nullable String updateBy,
      @Nullable String updateNote,
      String mark) {}

  /// What makes the reviewer go and see (实地核查), where it is so.
  public record SiteCheck(String text, Condition test, String mark) {
    public SiteCheck {
      PackText.require(text, "text");
      PackText.require(test, "test");
    }
  }

  /// A word as the standard means it.
  public record Term(String term, String meaning, String mark) {}

  public StandardPack {
    PackText.require(code, "code");
    PackText.require(kind, "kind");
    PackText.require(name, "name");
    PackText.require(document, "document");
    PackText.require(effectiveOn, "effectiveOn");
    applies = PackText.orEmpty(applies);
    criteria = PackText.orEmpty(criteria);
    sizes = PackText.orEmpty(sizes);
    siteChecks = PackText.orEmpty(siteChecks);
    terms = PackText.orEmpty(terms);
    notes = PackText.orEmpty(notes);
  }

  /// Whether this pack is the one to use for a purpose on a day (基准日).
  public boolean usedFor(Purpose purpose, LocalDate day) {
    return applies.stream().anyMatch(use -> use.purpose() == purpose && use.covers(day));
  }

  public Optional<Criterion> criterion(String id) {
    return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
  }
}
