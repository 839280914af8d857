package cn.qinshui.zhuanban.data.assessment;

import static cn.qinshui.zhuanban.data.jooq.Tables.COMMISSIONER;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.TOWN;

import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;

/// Who the firms of a frame are.
final class FirmLabelStore {
  private final DSLContext sql;
  private final String county;

  FirmLabelStore(DSLContext sql, String county) {
    this.sql = sql;
    this.county = county;
  }

  /// One label for each row of the frame.
  FirmLabel[] of(Frame frame) {
    var towns =
        sql.select(TOWN.CODE, TOWN.NAME).from(TOWN).where(TOWN.COUNTY.eq(county)).fetchMap(TOWN.CODE, TOWN.NAME);
    var officers =
        sql.select(COMMISSIONER.ID, COMMISSIONER.NAME).from(COMMISSIONER).fetchMap(COMMISSIONER.ID, COMMISSIONER.NAME);
    var labels = new FirmLabel[frame.size()];
    int near = 0;
    try (var lines = firms(frame).fetchSize(5_000).fetchLazy()) {
      for (var line : lines) {
        int row = frame.row(line.get(ENTERPRISE.ID), near);
        if (row < 0) continue;
        near = row;
        labels[row] = label(line, towns, officers, frame.titles()[row]);
      }
    }
    return labels;
  }

  private ResultQuery<? extends Record> firms(Frame frame) {
    var all =
        sql.select(
                ENTERPRISE.ID,
                ENTERPRISE.CODE,
                ENTERPRISE.NAME,
                ENTERPRISE.TOWN_CODE,
                ENTERPRISE.COMMISSIONER_ID,
                ENTERPRISE.ABOVE_SCALE)
            .from(ENTERPRISE);
    var condition = ENTERPRISE.COUNTY.eq(county).and(ENTERPRISE.DELETED_AT.isNull());
    if (frame.size() == 1) condition = condition.and(ENTERPRISE.ID.eq(frame.ids()[0]));
    return all.where(condition).orderBy(ENTERPRISE.ID);
  }

  private static FirmLabel label(Record line, Map<String, String> towns, Map<Long, String> officers, int titles) {
    var town = line.get(ENTERPRISE.TOWN_CODE);
    var officer = line.get(ENTERPRISE.COMMISSIONER_ID);
    return new FirmLabel(
        line.get(ENTERPRISE.ID),
        line.get(ENTERPRISE.CODE),
        line.get(ENTERPRISE.NAME),
        town,
        town == null ? null : towns.get(town),
        officer,
        officer == null ? null : officers.get(officer),
        line.get(ENTERPRISE.ABOVE_SCALE),
        tier(titles));
  }

  private static @Nullable QualificationKind tier(int titles) {
    return QualificationKind.tiers().reversed().stream()
        .filter(kind -> (titles & Binding.bit(kind)) != 0)
        .findFirst()
        .orElse(null);
  }
}
