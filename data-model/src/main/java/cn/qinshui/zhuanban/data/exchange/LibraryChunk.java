package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.jooq.tables.records.ContactRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseFactRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.LeadRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.QualificationRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.VisitRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.YearFiguresRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the library holds of the firms that some rows of the file are about.
final class LibraryChunk {
  final Map<String, List<EnterpriseRecord>> byCode = new HashMap<>();
  final Map<String, List<EnterpriseRecord>> byName = new HashMap<>();
  final Map<String, List<EnterpriseRecord>> byFormerName = new HashMap<>();
  final Map<Long, EnterpriseRecord> byId = new HashMap<>();
  Map<Long, List<ContactRecord>> contacts = Map.of();
  Map<Long, List<YearFiguresRecord>> figures = Map.of();
  Map<Long, List<EnterpriseFactRecord>> facts = Map.of();
  Map<Long, List<QualificationRecord>> titles = Map.of();
  Map<Long, List<VisitRecord>> visits = Map.of();
  List<LeadRecord> leads = List.of();

  /// The firm that a merged one went into.
  EnterpriseRecord kept(EnterpriseRecord firm) {
    var now = firm;
    while (now.getMergedIntoId() != null && byId.containsKey(now.getMergedIntoId()))
      now = byId.get(now.getMergedIntoId());
    return now;
  }
}
