package cn.qinshui.zhuanban.data.demo;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// First content and demo data on a database that already knows its county.
public class DemoOnEngineTest extends StoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void firstContentAndPlantedCasesAreTheSameOnEveryEngine() {
    var planted = DemoLibrary.make(database(), folder, DemoOptions.fx1(TODAY), CLERK);
    var counted = new PlantedQuestions(database(), TODAY);
    for (var one : planted.cases()) {
      assertThat(counted.count(one.id())).as(one.id() + " " + one.rule()).isEqualTo(one.count());
    }
    var plan = new PlanStore(database()).current(TODAY).orElseThrow();
    assertThat(new PlanStore(database()).outline(plan.id()).duties()).hasSize(37);
  }
}
