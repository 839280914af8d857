package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.demo.DemandScript.Course;
import cn.qinshui.zhuanban.data.jooq.tables.records.DemandRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.DemandStepRecord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Writes the dated steps of a demand that led to where it stands.
final class DemandSteps {
  private final DemoRows rows;
  private final DemoTexts texts;

  DemandSteps(DemoRows rows, DemoTexts texts) {
    this.rows = rows;
    this.texts = texts;
  }

  void write(DemandRecord demand, Course course, String person, Dice dice) {
    var trail = new Trail(demand);
    trail.step("REGISTER", "REGISTERED", course.received(), false, null);
    if (course.state().equals("WITHDRAWN")) {
      trail.step("WITHDRAW", "WITHDRAWN", course.received().plusDays(3), false, "企业已自行解决");
      return;
    }
    trail.step("ASSIGN", "ASSIGNED", course.assigned(), false, null);
    trail.step("SIGN", "SIGNED", course.signed(), true, null);
    trail.step("WORK", "WORKING", course.working(), true, null);
    for (int i = 0; i < course.reopened(); i++) {
      if (course.working() == null) break;
      var on = course.working().plusDays(i + 1L);
      trail.step("ANSWER", "ANSWERED", on, true, texts.feedback().get(demand.getClass_()));
      trail.step("REOPEN", "WORKING", on, false, person + "：" + dice.pick(texts.dissatisfied()));
    }
    trail.step("ANSWER", "ANSWERED", course.answered(), true, demand.getFeedback());
    trail.step("CONFIRM", "CONFIRMED", course.confirmed(), false, person + "：满意");
    trail.step("CLOSE", "CLOSED", course.closed(), false, demand.getNoProofReason());
  }

  private final class Trail {
    private final DemandRecord demand;
    private @Nullable String state;
    private int count;

    Trail(DemandRecord demand) {
      this.demand = demand;
    }

    void step(String step, String to, @Nullable LocalDate on, boolean byUnit, @Nullable String note) {
      if (on == null) return;
      var row = new DemandStepRecord();
      row.setDemandId(demand.getId());
      row.setStep(step);
      row.setFromState(state);
      row.setToState(to);
      row.setOnDay(on);
      row.setNotedAt(DemoDays.at(on, 9, 5 * count++));
      row.setAuthor("示例科员");
      row.setUnitId(byUnit ? demand.getLeadUnitId() : null);
      row.setNote(note);
      rows.add(row);
      state = to;
    }
  }
}
