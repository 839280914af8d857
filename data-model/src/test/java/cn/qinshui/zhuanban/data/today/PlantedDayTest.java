package cn.qinshui.zhuanban.data.today;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.TestLibrary;
import cn.qinshui.zhuanban.data.demo.DemoLibrary;
import cn.qinshui.zhuanban.data.demo.DemoOptions;
import cn.qinshui.zhuanban.data.demo.Planted;
import cn.qinshui.zhuanban.data.figure.FigureStore;
import cn.qinshui.zhuanban.data.matrix.MatrixStore;
import cn.qinshui.zhuanban.data.plan.Colour;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import cn.qinshui.zhuanban.data.policy.PolicyStore;
import cn.qinshui.zhuanban.data.today.TodayGroup.Kind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The demo library shows what was planted in it, whatever day it is made for.
class PlantedDayTest {
  @TempDir Path folder;

  private static void holds(Planted planted, String id, Today today, Kind kind) {
    assertThat(today.group(kind).orElseThrow().figure().whole()).as(id).isEqualTo(planted.count(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23", "2026-10-05", "2027-01-04"})
  void todayAndMatrixOfTheDemoAreThoseOfThePlan(LocalDate day) {
    try (var library = Library.open(folder, Library.Opening.withoutWindow(TestLibrary.CLOCK))) {
      var planted = DemoLibrary.make(library, DemoOptions.fx1(day), CLERK);
      var database = library.database();
      var policies = new PolicyStore(database, new AttachmentStore(database, folder));
      var today = new TodayStore(database, new FigureStore(database, policies), policies).load(day, TodayScope.OFFICE);
      holds(planted, "today.due", today, Kind.DUE_TODAY);
      holds(planted, "today.overdue", today, Kind.OVERDUE);
      holds(planted, "today.toConfirm", today, Kind.AWAITING_FIRM);
      holds(planted, "today.expiring", today, Kind.TITLES);
      holds(planted, "policies.window", today, Kind.WINDOWS);
      var plan = new PlanStore(database).current(day).orElseThrow();
      var counts = new MatrixStore(database).load(plan.id(), day).counts();
      assertThat(counts.total()).isEqualTo(37);
      for (var colour : Colour.values()) {
        assertThat(counts.of(colour))
            .as(colour.word())
            .isEqualTo(planted.count("matrix." + colour.name().toLowerCase(Locale.ROOT)));
      }
    }
  }
}
