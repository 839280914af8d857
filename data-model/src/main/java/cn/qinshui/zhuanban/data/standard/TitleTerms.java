package cn.qinshui.zhuanban.data.standard;

import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.standard.StandardPack.Purpose;
import cn.qinshui.zhuanban.data.standard.StandardPack.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How long a title holds (有效期) by the standards of the library.
public record TitleTerms(List<StandardPack> packs) {
  public TitleTerms {
    packs = List.copyOf(packs);
  }

  /// Where no standard is known: nothing is proposed.
  public static TitleTerms none() {
    return new TitleTerms(List.of());
  }

  /// The last day of a title that begins on a day; empty where no standard says how many years it holds.
  public Optional<LocalDate> lastDay(QualificationKind kind, LocalDate from) {
    var ofKind = packs.stream().filter(pack -> pack.kind().equals(kind.name())).toList();
    return ofKind.stream()
        .filter(pack -> pack.usedFor(Purpose.NEW, from) || pack.usedFor(Purpose.RENEWAL, from))
        .findFirst()
        .or(() -> ofKind.stream().findFirst())
        .map(StandardPack::validity)
        .map(Validity::years)
        .map(years -> from.plusYears(years).minusDays(1));
  }
}
