package cn.qinshui.zhuanban.app.feature.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.data.enterprise.Qualification;
import cn.qinshui.zhuanban.data.enterprise.QualificationChain;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TitleSignTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

  private static TitleSign sign(String from, @Nullable String until, @Nullable String ended) {
    Qualification grant =
        new Qualification(
            1,
            1,
            QualificationKind.SRDI,
            null,
            null,
            null,
            null,
            LocalDate.parse(from),
            until == null ? null : LocalDate.parse(until),
            null,
            ended == null ? null : LocalDate.parse(ended),
            null,
            null);
    return TitleSign.of(new QualificationChain(QualificationKind.SRDI, List.of(grant)), TODAY, List.of(12, 6, 3));
  }

  @Test
  void saysHowLongATitleStillHolds() {
    assertThat(sign("2025-01-01", "2027-11-24", null)).isEqualTo(new TitleSign(Tone.GREEN, "有效"));
    assertThat(sign("2025-01-01", "2027-11-23", null)).isEqualTo(new TitleSign(Tone.BLUE, "12 个月后到期"));
    assertThat(sign("2025-01-01", "2027-02-23", null)).isEqualTo(new TitleSign(Tone.YELLOW, "3 个月后到期"));
    assertThat(sign("2025-01-01", "2026-12-19", null)).isEqualTo(new TitleSign(Tone.YELLOW, "26 天后到期"));
    assertThat(sign("2025-01-01", "2026-11-23", null)).isEqualTo(new TitleSign(Tone.YELLOW, "今天到期"));
    assertThat(sign("2025-01-01", "2026-11-05", null)).isEqualTo(new TitleSign(Tone.RED, "已到期 18 天"));
  }

  @Test
  void tellsTitlesWithoutEndEndedOnesAndThoseToCome() {
    assertThat(sign("2025-01-01", null, null)).isEqualTo(new TitleSign(Tone.GREEN, "长期有效"));
    assertThat(sign("2025-01-01", "2028-01-01", "2026-06-30")).isEqualTo(new TitleSign(Tone.GREY, "已终止"));
    assertThat(sign("2027-01-01", "2030-01-01", null)).isEqualTo(new TitleSign(Tone.GREY, "2027-01-01 起生效"));
  }
}
