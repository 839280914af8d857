package cn.qinshui.zhuanban.data.exchange;

import static cn.qinshui.zhuanban.data.jooq.Tables.QUALIFICATION;

import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.followup.TodoKind;
import cn.qinshui.zhuanban.data.followup.VisitState;
import cn.qinshui.zhuanban.data.jooq.tables.records.LeadRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.LeadStepRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.QualificationRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.TodoRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.VisitRecord;
import cn.qinshui.zhuanban.data.standard.LeadStage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes titles, leads and visits from planned rows, with what belongs to each.
final class WorkWriting {
  private final Tx tx;
  private final WritingContext context;
  private final List<QualificationRecord> titles = new ArrayList<>();
  private final List<LeadRecord> leads = new ArrayList<>();
  private final List<LeadStepRecord> steps = new ArrayList<>();
  private final List<VisitRecord> visits = new ArrayList<>();
  private final List<TodoRecord> todos = new ArrayList<>();

  WorkWriting(Tx tx, WritingContext context) {
    this.tx = tx;
    this.context = context;
  }

  void title(RowPlan row, PartPlan part, long firm, @Nullable BitSet unticked) {
    var title = new QualificationRecord();
    title.setId(tx.newId());
    title.setEnterpriseId(firm);
    title.setGrantedOn(context.day());
    Columns.fill(title, part, row, context.used(), unticked);
    title.setKind(part.name());
    titles.add(title);
  }

  /// A new lead passes through 线索 on the day it was found; where the file says more, it stands there at once.
  void lead(RowPlan row, PartPlan part, long firm, @Nullable BitSet unticked) {
    var lead = new LeadRecord();
    lead.setId(tx.newId());
    lead.setEnterpriseId(firm == 0 ? null : firm);
    lead.setName(row.firm());
    lead.setSource("LIST");
    lead.setFoundOn(context.day());
    lead.setStage(LeadStage.LEAD.name());
    Columns.fill(lead, part, row, context.used(), unticked);
    lead.setAim(part.name());
    lead.setStageOn(lead.getFoundOn());
    int code = RowReading.slot(context.used(), ImportField.CODE);
    if (code >= 0) lead.setCode(row.values()[code]);
    leads.add(lead);
    Stream.of(LeadStage.LEAD.name(), lead.getStage()).distinct().forEach(stage -> step(lead, stage));
  }

  private void step(LeadRecord lead, String stage) {
    var step = new LeadStepRecord();
    step.setLeadId(lead.getId());
    step.setStage(stage);
    step.setOnDay(lead.getFoundOn());
    step.setAuthor(tx.author().name());
    step.setNote("名单导入");
    steps.add(step);
  }

  /// Who is named in the file went there and wrote it; who imports it did not.
  void visit(RowPlan row, PartPlan part, long firm, @Nullable BitSet unticked) {
    var visit = new VisitRecord();
    visit.setId(tx.newId());
    visit.setEnterpriseId(firm);
    visit.setState(VisitState.DONE.name());
    visit.setWay("ON_SITE");
    visit.setAuthor(tx.author().name());
    Columns.fill(visit, part, row, context.used(), unticked);
    visit.setCommissionerId(context.lists().commissioners().get(visit.getAuthor()));
    if (visit.getNextOn() == null) visit.setNoNextReason("名单导入，原表没有写");
    visits.add(visit);
    if (visit.getNextOn() != null && !visit.getNextOn().isBefore(context.today())) todos.add(followUp(visit, row));
  }

  private static TodoRecord followUp(VisitRecord visit, RowPlan row) {
    var todo = new TodoRecord();
    todo.setKind(TodoKind.FOLLOW_UP.name());
    todo.setTitle("跟进" + row.firm());
    todo.setCommissionerId(visit.getCommissionerId());
    todo.setEnterpriseId(visit.getEnterpriseId());
    todo.setRefTable("visit");
    todo.setRefId(visit.getId());
    todo.setDueOn(visit.getNextOn());
    todo.setAuthor(visit.getAuthor());
    return todo;
  }

  void write() {
    renew();
    tx.insertAll(titles);
    tx.insertAll(leads);
    tx.insertAll(steps);
    tx.insertAll(visits);
    tx.insertAll(todos);
  }

  /// A title renews the firm's newest earlier one of its kind, unless that was ended or renewed already.
  private void renew() {
    if (titles.isEmpty()) return;
    var firms = titles.stream().map(QualificationRecord::getEnterpriseId).distinct().toList();
    var held =
        tx.sql()
            .selectFrom(QUALIFICATION)
            .where(QUALIFICATION.ENTERPRISE_ID.in(firms))
            .orderBy(QUALIFICATION.GRANTED_ON, QUALIFICATION.ID)
            .fetchGroups(QUALIFICATION.ENTERPRISE_ID, row -> row);
    for (var title : titles) {
      var all = held.getOrDefault(title.getEnterpriseId(), List.of());
      var renewed = all.stream().map(QualificationRecord::getRenewsId).toList();
      all.stream()
          .filter(other -> other.getKind().equals(title.getKind()) && other.getEndedOn() == null)
          .filter(other -> other.getGrantedOn().isBefore(title.getGrantedOn()) && !renewed.contains(other.getId()))
          .reduce((_, newer) -> newer)
          .ifPresent(other -> title.setRenewsId(other.getId()));
    }
  }
}
