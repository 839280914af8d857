package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.plan.Duty;
import cn.qinshui.zhuanban.data.plan.Milestone;
import cn.qinshui.zhuanban.data.plan.MilestoneDraft;
import cn.qinshui.zhuanban.data.plan.MilestoneStore;
import cn.qinshui.zhuanban.data.plan.NoteDraft;
import cn.qinshui.zhuanban.data.plan.NoteStore;
import cn.qinshui.zhuanban.data.plan.PlanOutline;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import cn.qinshui.zhuanban.data.seed.FirstContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// The county plan as it comes, with some work on it: two marks are overdue, one was made up late, one is due soon, one is
/// silent, all others were told of lately.
record MatrixSample(PlanOutline outline, MilestoneStore milestones, NoteStore notes) {

  static final LocalDate TODAY = TestDesk.TODAY;

  /// Makes the sample's library in a folder, to be copied by [#copy] for each test: loading the plan takes its time.
  static void prepare(Path folder) {
    try (TestDesk desk = TestDesk.open(folder)) {
      new FirstContent().loadInto(desk.database(), TestDesk.CLERK);
      in(desk.database()).work();
    }
  }

  static TestDesk copy(Path prepared, Path folder) throws IOException {
    Files.copy(prepared.resolve("library.mv.db"), folder.resolve("library.mv.db"));
    return TestDesk.open(folder);
  }

  static MatrixSample in(Database database) {
    PlanStore plans = new PlanStore(database);
    PlanOutline outline = plans.outline(plans.plans().getFirst().id());
    return new MatrixSample(outline, new MilestoneStore(database), new NoteStore(database));
  }

  private void work() {
    Duty silent = duty(9, "县能源局");
    outline.duties().stream()
        .filter(duty -> duty.id() != silent.id())
        .forEach(duty ->
            notes.add(
                TestDesk.CLERK,
                duty.id(),
                new NoteDraft(TODAY.minusDays(5 + duty.position()), "碰头一次，明确了下月安排。"),
                TODAY));
    milestone(duty(1, "县发改局"), "报送三季度推进情况", TODAY.minusDays(12));
    milestone(duty(18, "县发改局"), "汇总营商环境问题清单", TODAY.minusDays(3));
    milestone(duty(13, "县财政局"), "拟定专项资金申报通知", TODAY.plusDays(3));
    milestone(duty(2, "县中小企业发展促进中心"), "完成年度名单", TODAY.plusDays(30));
    Duty late = duty(4, "县工信局");
    milestone(late, "摸清平台底数", TODAY.minusDays(15));
    Milestone made = milestones.of(late.id()).getFirst();
    milestones.finish(TestDesk.CLERK, made, TODAY.minusDays(4), TODAY);
  }

  private void milestone(Duty duty, String title, LocalDate due) {
    milestones.add(TestDesk.CLERK, duty.id(), new MilestoneDraft(title, due, null));
  }

  long unit(String name) {
    return outline.units().stream().filter(unit -> unit.name().equals(name)).findFirst().orElseThrow().id();
  }

  Duty duty(int measureNo, String unit) {
    return outline.duty(outline.measure(measureNo).orElseThrow().id(), unit(unit)).orElseThrow();
  }
}
