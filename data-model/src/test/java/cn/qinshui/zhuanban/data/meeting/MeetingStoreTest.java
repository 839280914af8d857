package cn.qinshui.zhuanban.data.meeting;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.plan.PlanFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.StaleRow;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.plan.PlanFixture;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class MeetingStoreTest extends StoreTest {
  private Database database;
  private PlanFixture plan;
  private MeetingStore meetings;
  private MeetingEditStore edits;
  private ResolutionStore resolutions;

  @BeforeEach
  void prepare() {
    database = database();
    plan = PlanFixture.in(database);
    meetings = new MeetingStore(database);
    edits = new MeetingEditStore(database);
    resolutions = new ResolutionStore(database);
  }

  private MeetingDraft draft(String title, LocalDate on, MeetingState state) {
    return new MeetingDraft(plan.plan, title, on, "会议室", "示例主任", null, null, state, null);
  }

  private static AgendaItem item(String title) {
    return new AgendaItem(AgendaOrigin.OWN, title, null, null, null);
  }

  private Meeting held(LocalDate on) {
    var id = edits.add(CLERK, draft("专班会议", on, MeetingState.HELD), List.of(item("通报进度")), TODAY);
    return meetings.file(id).orElseThrow().meeting();
  }

  private ResolutionDraft decision(LocalDate due) {
    return new ResolutionDraft("补齐推荐材料", plan.fagai, plan.measure1, null, null, due);
  }

  @Test
  void decisionsAreFollowedUntilDone() {
    var meeting = held(TODAY.minusDays(10));
    resolutions.add(CLERK, meeting, decision(TODAY.minusDays(1)));
    resolutions.add(CLERK, meeting, decision(TODAY.plusDays(5)));
    var file = meetings.file(meeting.id()).orElseThrow();
    assertThat(file.resolutions())
        .extracting(r -> r.state(TODAY))
        .containsExactly(ResolutionState.LATE, ResolutionState.OPEN);
    assertThat(resolutions.count(ResolutionFilter.none().withOverdueOn(TODAY))).isEqualTo(1);
    resolutions.finish(CLERK, file.resolutions().getFirst(), TODAY, "已补齐", TODAY);
    assertThat(resolutions.count(ResolutionFilter.none().withOpenOn(TODAY))).isEqualTo(1);
    assertThat(resolutions.count(ResolutionFilter.none().withOpenOn(TODAY.minusDays(1)))).isEqualTo(2);
    assertThat(resolutions.count(ResolutionFilter.none().withOpenOn(TODAY.minusDays(11)))).isZero();
    assertThat(meetings.page(MeetingFilter.none(), PageRequest.first(5)).rows())
        .singleElement()
        .satisfies(row -> assertThat(row.resolutions()).isEqualTo(2))
        .satisfies(row -> assertThat(row.openResolutions()).isEqualTo(1));
  }

  @Test
  void aDecisionIsPutOffWithItsReasonAndKeepsTheDayTheMeetingSet() {
    var meeting = held(TODAY.minusDays(10));
    resolutions.add(CLERK, meeting, decision(TODAY.minusDays(1)));
    var late = meetings.file(meeting.id()).orElseThrow().resolutions().getFirst();
    assertThatThrownBy(() -> resolutions.postpone(CLERK, late, TODAY.plusDays(5), " "))
        .isInstanceOf(Refusal.class)
        .hasMessage("没有写延后的原因。请写一句再保存。");
    assertThatThrownBy(() -> resolutions.postpone(CLERK, late, TODAY.minusDays(1), "等批复"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("不晚于原来的");
    resolutions.postpone(CLERK, late, TODAY.plusDays(5), "等批复");
    var once = meetings.file(meeting.id()).orElseThrow().resolutions().getFirst();
    resolutions.postpone(CLERK, once, TODAY.plusDays(8), "再等一周");
    assertThat(meetings.file(meeting.id()).orElseThrow().resolutions())
        .singleElement()
        .satisfies(row -> assertThat(row.state(TODAY)).isEqualTo(ResolutionState.OPEN))
        .satisfies(row -> assertThat(row.dueOn()).isEqualTo(TODAY.plusDays(8)))
        .satisfies(row -> assertThat(row.postponedFrom()).isEqualTo(TODAY.minusDays(1)))
        .satisfies(row -> assertThat(row.postponeReason()).isEqualTo("再等一周"));
    assertThatThrownBy(() -> resolutions.postpone(CLERK, once, TODAY.plusDays(9), "旧页面")).isInstanceOf(StaleRow.class);
  }

  @Test
  void meetingsOfAPlanAreNumberedInTheirOrder() {
    assertThat(held(TODAY.minusDays(30)).serial()).isEqualTo(1);
    assertThat(held(TODAY.minusDays(3)).serial()).isEqualTo(2);
    var recent = MeetingFilter.none().withStates(Set.of(MeetingState.HELD));
    assertThat(meetings.page(recent, PageRequest.first(5)).rows())
        .extracting(row -> row.meeting().serial())
        .containsExactly(2, 1);
  }

  @Test
  void agendaKeepsTheOrderItIsDraggedInto() {
    var meeting = held(TODAY);
    var seen = meetings.file(meeting.id()).orElseThrow().agenda();
    edits.setAgenda(CLERK, meeting, seen, List.of(item("乙"), item("甲")));
    assertThat(meetings.file(meeting.id()).orElseThrow().agenda())
        .extracting(AgendaItem::title)
        .containsExactly("乙", "甲");
    assertThatThrownBy(() -> edits.setAgenda(CLERK, meeting, seen, List.of())).isInstanceOf(StaleRow.class);
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> edits.add(CLERK, draft("会", TODAY.plusDays(1), MeetingState.HELD), List.of(), TODAY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("还没有到");
    var meeting = held(TODAY);
    assertThatThrownBy(() -> resolutions.add(CLERK, meeting, decision(null))).hasMessageContaining("完成期限");
    resolutions.add(CLERK, meeting, decision(TODAY));
    var open = meetings.file(meeting.id()).orElseThrow().resolutions().getFirst();
    assertThatThrownBy(() -> resolutions.finish(CLERK, open, TODAY.minusDays(1), "办", TODAY))
        .hasMessageContaining("早于会议");
  }
}
