package cn.qinshui.zhuanban.data;

import cn.qinshui.zhuanban.data.audit.FieldChangeStoreTest;
import cn.qinshui.zhuanban.data.briefing.BriefingIssueStoreTest;
import cn.qinshui.zhuanban.data.db.DraftStoreTest;
import cn.qinshui.zhuanban.data.db.TestEngine;
import cn.qinshui.zhuanban.data.figure.MeasureCountStoreTest;
import cn.qinshui.zhuanban.data.followup.CalendarEditStoreTest;
import cn.qinshui.zhuanban.data.followup.CommissionerStoreTest;
import cn.qinshui.zhuanban.data.followup.DemandEditStoreTest;
import cn.qinshui.zhuanban.data.followup.FirmBulkStoreTest;
import cn.qinshui.zhuanban.data.followup.FollowupListTest;
import cn.qinshui.zhuanban.data.followup.VisitEditStoreTest;
import cn.qinshui.zhuanban.data.followup.VisitReceiveStoreTest;
import cn.qinshui.zhuanban.data.matrix.MatrixStoreTest;
import cn.qinshui.zhuanban.data.meeting.MeetingStoreTest;
import cn.qinshui.zhuanban.data.plan.PlanStoreTest;
import cn.qinshui.zhuanban.data.register.RegisterStoreTest;
import cn.qinshui.zhuanban.data.register.TrainingStoreTest;
import cn.qinshui.zhuanban.data.standard.PackRenewalStoreTest;
import cn.qinshui.zhuanban.data.statistics.StatisticsStoreTest;
import cn.qinshui.zhuanban.data.today.TodayStoreTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/// The tests of plan, follow-up, registers, meetings, 今日 and briefing once more, on a real PostgreSQL server.
@Tag("postgres")
class WorkStoresOnPostgresTest {
  @Nested
  class Plans extends PlanStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class FollowupLists extends FollowupListTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class DemandEdits extends DemandEditStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class Drafts extends DraftStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class VisitsReceived extends VisitReceiveStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class VisitEdits extends VisitEditStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class Commissioners extends CommissionerStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class Matrices extends MatrixStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class Registers extends RegisterStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class Trainings extends TrainingStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class PackRenewals extends PackRenewalStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class Meetings extends MeetingStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class Todays extends TodayStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class MeasureCounts extends MeasureCountStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class BriefingIssues extends BriefingIssueStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class Statistics extends StatisticsStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class FirmBulk extends FirmBulkStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class FieldChanges extends FieldChangeStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class Calendars extends CalendarEditStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }
}
