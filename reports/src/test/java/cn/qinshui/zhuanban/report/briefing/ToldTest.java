package cn.qinshui.zhuanban.report.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.plan.DutyPlace;
import cn.qinshui.zhuanban.data.plan.NoteRow;
import cn.qinshui.zhuanban.data.plan.ProgressNote;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToldTest {
  private static NoteRow note(long id, int day, String unit, String body) {
    return new NoteRow(
        new ProgressNote(id, id, LocalDate.of(2026, 11, day), "示例科员", body, false, 1),
        new DutyPlace(1, 14, "加强金融对接", id, unit));
  }

  @Test
  void namesTheUnitsTogetherThatNotedTheSame() {
    var rows =
        List.of(note(3, 20, "县工信局", "召开银企对接会1场。"), note(2, 18, "县财政局", "核对名单。"), note(1, 16, "县发改局", "召开银企对接会1场。 "));
    assertThat(Told.of(rows))
        .containsExactly(
            new Told("召开银企对接会1场。", LocalDate.of(2026, 11, 20), List.of("县发改局", "县工信局"), 2),
            new Told("核对名单。", LocalDate.of(2026, 11, 18), List.of("县财政局"), 1));
  }
}
