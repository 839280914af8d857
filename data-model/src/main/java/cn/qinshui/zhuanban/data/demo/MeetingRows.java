package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.demo.DemoTexts.MeetingWords;
import cn.qinshui.zhuanban.data.jooq.tables.records.AgendaItemRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.MeetingRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.ResolutionRecord;
import java.time.LocalDate;
import java.util.List;

/// Writes three past meetings of the 工作专班; all they decided is done but for the last thing of the last one.
final class MeetingRows {
  private static final int[] HELD = {152, 88, 27};
  private static final String PRESENT = "县政府分管领导、县中小企业发展促进中心、县工信局、县发改局、县科技局、县能源局、县人社局、县财政局、县政府办负责人（示例）";

  private final DemoRows rows;
  private final DemoDays days;
  private final Office office;

  MeetingRows(DemoRows rows, DemoDays days, Office office) {
    this.rows = rows;
    this.days = days;
    this.office = office;
  }

  void write(List<MeetingWords> meetings) {
    for (int i = 0; i < meetings.size(); i++) meeting(meetings.get(i), i, i == meetings.size() - 1);
  }

  private void meeting(MeetingWords words, int number, boolean last) {
    var row = new MeetingRecord();
    row.setId(rows.id());
    row.setPlanId(office.plan());
    row.setSerial(number + 1);
    row.setTitle(words.title());
    var held = days.workdayUpTo(days.ago(HELD[number]));
    row.setHeldOn(held);
    row.setPlace("县政府会议室（示例）");
    row.setChair("县政府分管领导");
    row.setPresent(PRESENT);
    row.setState("HELD");
    row.setMinutes("会议听取了工作进展情况，研究了下一步工作，议定了有关事项。（示例）");
    rows.add(row);
    for (int i = 0; i < words.items().size(); i++) agenda(row.getId(), i + 1, words.items().get(i));
    for (int i = 0; i < words.resolutions().size(); i++) {
      boolean open = last && i == words.resolutions().size() - 1;
      resolution(row.getId(), i + 1, words.resolutions().get(i), held, open);
    }
  }

  private void agenda(long meeting, int position, String title) {
    var row = new AgendaItemRecord();
    row.setMeetingId(meeting);
    row.setPosition(position);
    row.setTitle(title);
    row.setOrigin(title.startsWith("上次议定") ? "RESOLUTION" : title.startsWith("逾期") ? "OVERDUE" : "OWN");
    rows.add(row);
  }

  private void resolution(long meeting, int serial, List<Object> words, LocalDate held, boolean open) {
    var row = new ResolutionRecord();
    row.setMeetingId(meeting);
    row.setSerial(serial);
    row.setBody(words.get(0).toString());
    row.setUnitId(office.unit(words.get(1).toString()));
    row.setMeasureId(office.measure((Integer) words.get(2)));
    row.setDueOn(open ? days.workdays(8) : days.calendar().plus(held, 15));
    if (!open) {
      row.setDoneOn(days.calendar().plus(held, serial == 2 ? 16 : 12));
      row.setResult("已按要求完成。（示例）");
    }
    rows.add(row);
  }
}
