package cn.qinshui.zhuanban.data.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QualificationChainTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

  private static Qualification grant(long id, String from, @Nullable String until) {
    return new Qualification(
        id,
        1,
        QualificationKind.SRDI,
        null,
        null,
        null,
        null,
        LocalDate.parse(from),
        until == null ? null : LocalDate.parse(until),
        id == 1 ? null : id - 1,
        null,
        null,
        null);
  }

  private static QualificationChain chain(Qualification... grants) {
    return new QualificationChain(QualificationKind.SRDI, List.of(grants));
  }

  @Test
  void aRenewalSaysNothingBeforeItBegins() {
    var chain = chain(grant(1, "2023-12-09", "2026-12-08"), grant(2, "2026-12-09", null));
    assertThat(chain.on(TODAY)).isEqualTo(Qualification.State.VALID);
    assertThat(chain.daysLeft(TODAY)).hasValue(15);
    assertThat(chain.toCome(TODAY)).contains(chain.newest());
    assertThat(chain.toCome(LocalDate.parse("2026-12-09"))).isEmpty();
    assertThat(chain.daysLeft(LocalDate.parse("2026-12-09"))).isEmpty();
  }

  @Test
  void betweenTwoGrantsItHasExpired() {
    var chain = chain(grant(1, "2022-01-01", "2025-12-31"), grant(2, "2027-01-01", "2029-12-31"));
    assertThat(chain.on(TODAY)).isEqualTo(Qualification.State.EXPIRED);
    assertThat(chain.holding(TODAY).id()).isEqualTo(1);
  }

  @Test
  void itIsRenewedFromTheDayAfterItsEndOrFromToday() {
    assertThat(chain(grant(1, "2023-12-09", "2026-12-08")).renewedFrom(TODAY)).isEqualTo("2026-12-09");
    assertThat(chain(grant(1, "2023-12-09", "2026-11-22")).renewedFrom(TODAY)).isEqualTo(TODAY);
    assertThat(chain(grant(1, "2023-12-09", null)).renewedFrom(TODAY)).isEqualTo(TODAY);
  }
}
