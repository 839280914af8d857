package cn.qinshui.zhuanban.data.demo;

import static cn.qinshui.zhuanban.data.jooq.Tables.ACCOUNT;
import static cn.qinshui.zhuanban.data.jooq.Tables.AGENDA_ITEM;
import static cn.qinshui.zhuanban.data.jooq.Tables.ASSIGNMENT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ATTACHMENT;
import static cn.qinshui.zhuanban.data.jooq.Tables.COMMISSIONER;
import static cn.qinshui.zhuanban.data.jooq.Tables.CONTACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND_STEP;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND_UNIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE_FACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE_NAME;
import static cn.qinshui.zhuanban.data.jooq.Tables.LEAD;
import static cn.qinshui.zhuanban.data.jooq.Tables.LEAD_STEP;
import static cn.qinshui.zhuanban.data.jooq.Tables.MEETING;
import static cn.qinshui.zhuanban.data.jooq.Tables.MILESTONE;
import static cn.qinshui.zhuanban.data.jooq.Tables.POLICY;
import static cn.qinshui.zhuanban.data.jooq.Tables.POLICY_PUSH;
import static cn.qinshui.zhuanban.data.jooq.Tables.PROGRESS_NOTE;
import static cn.qinshui.zhuanban.data.jooq.Tables.PROPERTY;
import static cn.qinshui.zhuanban.data.jooq.Tables.QUALIFICATION;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_ENTRY;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_STEP;
import static cn.qinshui.zhuanban.data.jooq.Tables.RELATION;
import static cn.qinshui.zhuanban.data.jooq.Tables.RESOLUTION;
import static cn.qinshui.zhuanban.data.jooq.Tables.SLIP;
import static cn.qinshui.zhuanban.data.jooq.Tables.TODO;
import static cn.qinshui.zhuanban.data.jooq.Tables.VISIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;

import cn.qinshui.zhuanban.data.seed.Seeding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Table;
import org.jooq.TableRecord;

/// Gathers rows and writes them in batches, tables that others refer to first, so that memory stays bounded.
final class DemoRows {
  private static final int MOST = 8_000;

  private final Seeding seeding;
  private final boolean inParts;
  private final Map<Table<?>, Batch<?>> batches = new LinkedHashMap<>();
  private int gathered;

  private static final class Batch<R extends TableRecord<R>> {
    private final List<R> rows = new ArrayList<>();

    void write(Seeding seeding) {
      if (!rows.isEmpty()) seeding.load(rows);
      rows.clear();
    }
  }

  /// @param inParts whether each batch is committed
  DemoRows(Seeding seeding, boolean inParts) {
    this.seeding = seeding;
    this.inParts = inParts;
    for (var table :
        List.of(
            ACCOUNT,
            COMMISSIONER,
            ENTERPRISE,
            ENTERPRISE_NAME,
            CONTACT,
            YEAR_FIGURES,
            ENTERPRISE_FACT,
            PROPERTY,
            QUALIFICATION,
            RELATION,
            ASSIGNMENT,
            POLICY,
            POLICY_PUSH,
            LEAD,
            LEAD_STEP,
            VISIT,
            DEMAND,
            DEMAND_UNIT,
            DEMAND_STEP,
            SLIP,
            TODO,
            MILESTONE,
            PROGRESS_NOTE,
            REGISTER_ENTRY,
            REGISTER_STEP,
            MEETING,
            AGENDA_ITEM,
            RESOLUTION,
            ATTACHMENT)) {
      batches.put(table, new Batch<>());
    }
  }

  long id() {
    return seeding.id();
  }

  @SuppressWarnings("unchecked")
  <R extends TableRecord<R>> void add(R row) {
    var batch = (Batch<R>) batches.get(row.getTable());
    if (batch == null) throw new IllegalStateException("no batch for " + row.getTable());
    batch.rows.add(row);
    if (++gathered >= MOST) flush();
  }

  void flush() {
    for (var batch : batches.values()) batch.write(seeding);
    gathered = 0;
    if (inParts) seeding.tx().keepLoaded();
  }
}
