package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.data.enterprise.Qualification;
import cn.qinshui.zhuanban.data.enterprise.QualificationChain;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// How a title's validity is shown: a colour and a word, such as 3 个月后到期.
record TitleSign(Tone tone, String word) {

  /// @param months how many months before the end a title is looked at, widest first: the office's setting
  static TitleSign of(QualificationChain title, LocalDate today, List<Integer> months) {
    Qualification holding = title.holding(today);
    LocalDate until = holding.validUntil();
    return switch (holding.on(today)) {
      case ENDED -> new TitleSign(Tone.GREY, "已终止");
      case NOT_YET -> new TitleSign(Tone.GREY, holding.grantedOn() + " 起生效");
      case EXPIRED ->
          new TitleSign(Tone.RED, until == null ? "已到期" : "已到期 " + ChronoUnit.DAYS.between(until, today) + " 天");
      case VALID -> until == null ? new TitleSign(Tone.GREEN, "长期有效") : valid(until, today, months);
    };
  }

  private static TitleSign valid(LocalDate until, LocalDate today, List<Integer> months) {
    int widest = months.stream().max(Integer::compare).orElse(0);
    int nearest = months.stream().min(Integer::compare).orElse(0);
    if (until.isAfter(today.plusMonths(widest))) {
      return new TitleSign(Tone.GREEN, "有效");
    }
    long left = ChronoUnit.MONTHS.between(today, until);
    String word =
        left > 0 ? left + " 个月后到期" : until.equals(today) ? "今天到期" : ChronoUnit.DAYS.between(today, until) + " 天后到期";
    return new TitleSign(until.isAfter(today.plusMonths(nearest)) ? Tone.BLUE : Tone.YELLOW, word);
  }

  /// For a qualification alone, as a chain of one.
  static TitleSign of(Qualification grant, LocalDate today, List<Integer> months) {
    return of(new QualificationChain(grant.kind(), List.of(grant)), today, months);
  }
}
