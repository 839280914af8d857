package cn.qinshui.zhuanban.data;

import cn.qinshui.zhuanban.data.account.AccountStoreTest;
import cn.qinshui.zhuanban.data.assessment.SnapshotStoreTest;
import cn.qinshui.zhuanban.data.attachment.AttachmentStoreTest;
import cn.qinshui.zhuanban.data.attachment.AttachmentTextStoreTest;
import cn.qinshui.zhuanban.data.audit.RowsEnteredTogetherTest;
import cn.qinshui.zhuanban.data.db.TestEngine;
import cn.qinshui.zhuanban.data.demo.DemoOnEngineTest;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseCountStoreTest;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseEditStoreTest;
import cn.qinshui.zhuanban.data.enterprise.EnterprisePartStoreTest;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStoreTest;
import cn.qinshui.zhuanban.data.exchange.ImportStoreTest;
import cn.qinshui.zhuanban.data.exchange.RosterImportTest;
import cn.qinshui.zhuanban.data.policy.PolicyStoreTest;
import cn.qinshui.zhuanban.data.search.SearchIndexTest;
import cn.qinshui.zhuanban.data.standard.LeadStoreTest;
import cn.qinshui.zhuanban.data.standard.PackEditStoreTest;
import cn.qinshui.zhuanban.data.timeline.TimelineStoreTest;
import cn.qinshui.zhuanban.data.view.SavedViewStoreTest;
import cn.qinshui.zhuanban.data.watch.ChangeReportStoreTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/// Every test of the stores once more, on a real PostgreSQL server.
@Tag("postgres")
class StoresOnPostgresTest {
  @Nested
  class Demo extends DemoOnEngineTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class Accounts extends AccountStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class Attachments extends AttachmentStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class AttachmentTexts extends AttachmentTextStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class Enterprises extends EnterpriseStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class EnterpriseCounts extends EnterpriseCountStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class EnterpriseEdits extends EnterpriseEditStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class EnterpriseParts extends EnterprisePartStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class Leads extends LeadStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class Policies extends PolicyStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class Timelines extends TimelineStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class Searching extends SearchIndexTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class Snapshots extends SnapshotStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class PackEdits extends PackEditStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class ChangeReports extends ChangeReportStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class Views extends SavedViewStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class Imports extends ImportStoreTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class Rosters extends RosterImportTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }

  @Nested
  class RowsTogether extends RowsEnteredTogetherTest {
    @Override
    protected TestEngine engine() {
      return TestEngine.POSTGRES;
    }
  }
}
