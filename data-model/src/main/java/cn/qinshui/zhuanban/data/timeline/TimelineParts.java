package cn.qinshui.zhuanban.data.timeline;

import static cn.qinshui.zhuanban.data.jooq.Tables.ASSIGNMENT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ATTACHMENT;
import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_ROW;
import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_SET;
import static cn.qinshui.zhuanban.data.jooq.Tables.COMMISSIONER;
import static cn.qinshui.zhuanban.data.jooq.Tables.CONTACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND;
import static cn.qinshui.zhuanban.data.jooq.Tables.DEMAND_STEP;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE_FACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE_NAME;
import static cn.qinshui.zhuanban.data.jooq.Tables.LEAD;
import static cn.qinshui.zhuanban.data.jooq.Tables.LEAD_STEP;
import static cn.qinshui.zhuanban.data.jooq.Tables.MEETING;
import static cn.qinshui.zhuanban.data.jooq.Tables.POLICY;
import static cn.qinshui.zhuanban.data.jooq.Tables.POLICY_PUSH;
import static cn.qinshui.zhuanban.data.jooq.Tables.PROPERTY;
import static cn.qinshui.zhuanban.data.jooq.Tables.QUALIFICATION;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_ENTRY;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_KIND;
import static cn.qinshui.zhuanban.data.jooq.Tables.REGISTER_STEP;
import static cn.qinshui.zhuanban.data.jooq.Tables.RELATION;
import static cn.qinshui.zhuanban.data.jooq.Tables.RESOLUTION;
import static cn.qinshui.zhuanban.data.jooq.Tables.VISIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.YEAR_FIGURES;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import cn.qinshui.zhuanban.data.db.RecordedRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectSelectStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// The parts of a firm's timeline, each a select of the same eight columns: kind, day, id, the record to open, three
/// texts whose meaning depends on the kind (see [TimelineWords]), who.
final class TimelineParts {
  static final String RENEWED = "RENEWED";
  static final String ENDED = "ENDED";

  private static final Field<String> NONE = inline((String) null, SQLDataType.VARCHAR);

  private final long firm;

  TimelineParts(long firm) {
    this.firm = firm;
  }

  Stream<Select<Record>> of(TimelineKind kind) {
    return switch (kind) {
      case VISIT -> Stream.of(visits());
      case DEMAND -> Stream.of(demandSteps());
      case TITLE -> Stream.of(granted(), ended());
      case LEAD -> Stream.of(leadSteps());
      case PUSH -> Stream.of(pushes());
      case REGISTER -> Stream.of(registerSteps());
      case RESOLUTION -> Stream.of(resolutions());
      case ASSIGNMENT -> Stream.of(assignments());
      case ATTACHMENT -> Stream.of(attachments());
      case EDIT -> Stream.of(edits());
    };
  }

  private static SelectSelectStep<Record> part(
      TimelineKind kind,
      Field<LocalDate> day,
      Field<Long> id,
      Field<Long> ref,
      List<Field<String>> texts,
      Field<String> who) {
    return select(
        List.of(
            inline(kind.name()).as("kind"),
            day.as("day"),
            id.as("id"),
            ref.as("ref"),
            texts.get(0).as("a"),
            texts.get(1).as("b"),
            texts.get(2).as("c"),
            who.as("who")));
  }

  private Select<Record> visits() {
    return part(
            TimelineKind.VISIT,
            VISIT.VISITED_ON,
            VISIT.ID,
            VISIT.ID,
            List.of(VISIT.STATE, VISIT.WAY, coalesce(VISIT.PRODUCTION, VISIT.BODY)),
            coalesce(VISIT.PEOPLE, VISIT.AUTHOR))
        .from(VISIT)
        .where(VISIT.ENTERPRISE_ID.eq(firm), VISIT.DELETED_AT.isNull());
  }

  private Select<Record> demandSteps() {
    return part(
            TimelineKind.DEMAND,
            DEMAND_STEP.ON_DAY,
            DEMAND_STEP.ID,
            DEMAND.ID,
            List.of(DEMAND_STEP.STEP, DEMAND.NUMBER, coalesce(DEMAND_STEP.NOTE, DEMAND.TITLE)),
            DEMAND_STEP.AUTHOR)
        .from(DEMAND_STEP)
        .join(DEMAND)
        .on(DEMAND.ID.eq(DEMAND_STEP.DEMAND_ID))
        .where(DEMAND.ENTERPRISE_ID.eq(firm), DEMAND.DELETED_AT.isNull());
  }

  private Select<Record> granted() {
    var renewed = when(QUALIFICATION.RENEWS_ID.isNotNull(), inline(RENEWED)).otherwise(inline(""));
    return part(
            TimelineKind.TITLE,
            QUALIFICATION.GRANTED_ON,
            QUALIFICATION.ID,
            QUALIFICATION.ENTERPRISE_ID,
            List.of(renewed, QUALIFICATION.KIND, coalesce(QUALIFICATION.DOC_NO, QUALIFICATION.NUMBER)),
            NONE)
        .from(QUALIFICATION)
        .where(QUALIFICATION.ENTERPRISE_ID.eq(firm));
  }

  private Select<Record> ended() {
    return part(
            TimelineKind.TITLE,
            QUALIFICATION.ENDED_ON,
            QUALIFICATION.ID,
            QUALIFICATION.ENTERPRISE_ID,
            List.of(inline(ENDED), QUALIFICATION.KIND, QUALIFICATION.END_REASON),
            NONE)
        .from(QUALIFICATION)
        .where(QUALIFICATION.ENTERPRISE_ID.eq(firm), QUALIFICATION.ENDED_ON.isNotNull());
  }

  private Select<Record> leadSteps() {
    return part(
            TimelineKind.LEAD,
            LEAD_STEP.ON_DAY,
            LEAD_STEP.ID,
            LEAD.ID,
            List.of(LEAD_STEP.STAGE, LEAD.AIM, LEAD_STEP.NOTE),
            LEAD_STEP.AUTHOR)
        .from(LEAD_STEP)
        .join(LEAD)
        .on(LEAD.ID.eq(LEAD_STEP.LEAD_ID))
        .where(LEAD.ENTERPRISE_ID.eq(firm), LEAD.DELETED_AT.isNull());
  }

  private Select<Record> pushes() {
    return part(
            TimelineKind.PUSH,
            POLICY_PUSH.PUSHED_ON,
            POLICY_PUSH.ID,
            POLICY.ID,
            List.of(POLICY_PUSH.WAY, POLICY.TITLE, POLICY_PUSH.NOTE),
            POLICY_PUSH.PERSON)
        .from(POLICY_PUSH)
        .join(POLICY)
        .on(POLICY.ID.eq(POLICY_PUSH.POLICY_ID))
        .where(POLICY_PUSH.ENTERPRISE_ID.eq(firm));
  }

  private Select<Record> registerSteps() {
    return part(
            TimelineKind.REGISTER,
            REGISTER_STEP.ON_DAY,
            REGISTER_STEP.ID,
            REGISTER_ENTRY.ID,
            List.of(REGISTER_STEP.STAGE, REGISTER_KIND.CODE, REGISTER_ENTRY.TITLE),
            REGISTER_STEP.AUTHOR)
        .from(REGISTER_STEP)
        .join(REGISTER_ENTRY)
        .on(REGISTER_ENTRY.ID.eq(REGISTER_STEP.ENTRY_ID))
        .join(REGISTER_KIND)
        .on(REGISTER_KIND.ID.eq(REGISTER_ENTRY.KIND_ID))
        .where(REGISTER_ENTRY.ENTERPRISE_ID.eq(firm), REGISTER_ENTRY.DELETED_AT.isNull());
  }

  private Select<Record> resolutions() {
    return part(
            TimelineKind.RESOLUTION,
            MEETING.HELD_ON,
            RESOLUTION.ID,
            MEETING.ID,
            List.of(MEETING.TITLE, RESOLUTION.BODY, RESOLUTION.RESULT),
            NONE)
        .from(RESOLUTION)
        .join(MEETING)
        .on(MEETING.ID.eq(RESOLUTION.MEETING_ID))
        .where(RESOLUTION.ENTERPRISE_ID.eq(firm), RESOLUTION.DELETED_AT.isNull(), MEETING.DELETED_AT.isNull());
  }

  private Select<Record> assignments() {
    return part(
            TimelineKind.ASSIGNMENT,
            ASSIGNMENT.SINCE_ON,
            ASSIGNMENT.ID,
            ASSIGNMENT.COMMISSIONER_ID,
            List.of(COMMISSIONER.NAME, NONE, NONE),
            NONE)
        .from(ASSIGNMENT)
        .join(COMMISSIONER)
        .on(COMMISSIONER.ID.eq(ASSIGNMENT.COMMISSIONER_ID))
        .where(ASSIGNMENT.ENTERPRISE_ID.eq(firm));
  }

  private Select<Record> attachments() {
    return part(
            TimelineKind.ATTACHMENT,
            ATTACHMENT.ADDED_ON,
            ATTACHMENT.ID,
            ATTACHMENT.ID,
            List.of(ATTACHMENT.FILE_NAME, ATTACHMENT.NOTE, NONE),
            NONE)
        .from(ATTACHMENT)
        .where(ATTACHMENT.OWNER_TABLE.eq("enterprise"), ATTACHMENT.OWNER_ID.eq(firm), ATTACHMENT.DELETED_AT.isNull());
  }

  /// Deeds that changed the identity or a part of the file; titles and files have entries of their own. One that was
  /// taken back stands in the record of changes, not here.
  private Select<Record> edits() {
    var touched = RecordedRow.touched(CHANGE_SET.ID, ENTERPRISE.getName(), firm);
    for (var table : List.of(CONTACT, ENTERPRISE_NAME, YEAR_FIGURES, ENTERPRISE_FACT, PROPERTY, RELATION)) {
      var owner = Objects.requireNonNull(table.field("enterprise_id", Long.class));
      touched =
          touched
              .or(CHANGE_SET.ID.in(ofChildren(table)))
              .or(CHANGE_SET.ID.in(RecordedRow.deedsEntering(table, owner.eq(firm))));
    }
    return part(
            TimelineKind.EDIT,
            CHANGE_SET.AT.cast(SQLDataType.LOCALDATE),
            CHANGE_SET.ID,
            CHANGE_SET.ID,
            List.of(CHANGE_SET.CAUSE, NONE, NONE),
            CHANGE_SET.AUTHOR)
        .from(CHANGE_SET)
        .where(CHANGE_SET.KIND.notIn("SEED", "UNDO"), CHANGE_SET.REVERSED_BY_ID.isNull(), touched);
  }

  private Select<Record1<Long>> ofChildren(Table<?> table) {
    var id = Objects.requireNonNull(table.field("id", Long.class));
    var owner = Objects.requireNonNull(table.field("enterprise_id", Long.class));
    return select(CHANGE_ROW.SET_ID)
        .from(CHANGE_ROW)
        .where(
            CHANGE_ROW.TABLE_NAME.eq(table.getName()),
            CHANGE_ROW.ROW_ID.in(DSL.select(id).from(table).where(owner.eq(firm))));
  }
}
