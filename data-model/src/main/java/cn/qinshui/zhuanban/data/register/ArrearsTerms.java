package cn.qinshui.zhuanban.data.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When money owed to a small firm must be paid, what it bears when it is not, and the clocks of a complaint: the rules of
/// the 保障中小企业款项支付条例 as data (resources/clocks/arrears.json).
///
/// @param clocks days of the complaint's way, each from one date of the clue
/// @param acceptance who takes complaints; shown wherever a clue is entered
public record ArrearsTerms(
    @JsonProperty("$说明") @Nullable String about,
    String source,
    LocalDate effectiveOn,
    boolean toVerify,
    List<Debtor> debtors,
    String inspectionArticle,
    Interest interest,
    List<Clock> clocks,
    String acceptance) {

  /// @param days after delivery; null where the rules set none
  /// @param most the longest term a contract may set; null where the rules set none
  public record Debtor(String kind, @Nullable Integer days, @Nullable Integer most, String article, String rule) {}

  /// @param dailyPercent where the contract says nothing, in % a day
  public record Interest(BigDecimal dailyPercent, String article, String note) {}

  /// @param from code of the date it starts on; `until` of the date that stops it
  public record Clock(
      String code, String name, String from, String until, int days, boolean workdays, String article) {}

  public ArrearsTerms {
    debtors = List.copyOf(debtors);
    clocks = List.copyOf(clocks);
  }

  public Optional<Debtor> debtor(String kind) {
    return debtors.stream().filter(debtor -> debtor.kind().equals(kind)).findFirst();
  }
}
