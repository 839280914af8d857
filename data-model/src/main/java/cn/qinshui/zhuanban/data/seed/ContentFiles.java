package cn.qinshui.zhuanban.data.seed;

import cn.qinshui.zhuanban.data.register.BuiltInCount;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The shapes of the small files: towns, chains, industries, calendars, policies, counts.
final class ContentFiles {
  private ContentFiles() {}

  /// Which files make up the first content; paths within the resources.
  record Index(
      @JsonProperty("$说明") @Nullable String about,
      String county,
      String plan,
      String towns,
      String chains,
      String industries,
      List<String> calendars,
      String policies,
      String builtInCounts,
      List<String> registers,
      String fields,
      List<String> standards) {}

  record Towns(@JsonProperty("$说明") @Nullable String about, String county, boolean toVerify, List<Town> towns) {}

  /// `mergedInto`: 已撤并, kept for old addresses.
  record Town(String code, String name, String kind, @Nullable String mergedInto, boolean toVerify) {}

  record Chains(@JsonProperty("$说明") @Nullable String about, String county, boolean toVerify, List<Chain> chains) {}

  record Chain(String name, @Nullable String note) {}

  record Industries(
      @JsonProperty("$说明") @Nullable String about,
      String standard,
      boolean toVerify,
      List<Named> sections,
      List<Division> divisions) {}

  record Named(String code, String name) {}

  record Division(String code, String name, String section, @Nullable String sizeRule, @Nullable String note) {}

  record Year(
      @JsonProperty("$说明") @Nullable String about, int year, String source, boolean toVerify, List<Holiday> holidays) {}

  /// `workingDays`: weekend days that are worked for it (调休).
  record Holiday(String name, LocalDate from, LocalDate to, List<LocalDate> workingDays) {}

  record Policies(@JsonProperty("$说明") @Nullable String about, List<Policy> policies) {}

  /// `measure` is a number of the plan; `replacedBy` the 文号 of a policy of the same file.
  record Policy(
      String title,
      @Nullable String docNo,
      @Nullable String issuer,
      String level,
      @JsonProperty("class") String category,
      int measure,
      @Nullable LocalDate publishedOn,
      @Nullable LocalDate effectiveOn,
      @Nullable LocalDate expiresOn,
      String validity,
      @Nullable String replacedBy,
      boolean textMissing,
      boolean toVerify,
      @Nullable String scope,
      @Nullable String process,
      @Nullable String platform,
      @Nullable String sourceUrl) {}

  record Counts(@JsonProperty("$说明") @Nullable String about, List<BuiltInCount> counts) {}
}
