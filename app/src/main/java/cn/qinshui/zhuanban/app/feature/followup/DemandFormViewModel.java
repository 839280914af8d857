package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.ui.form.FieldErrors;
import cn.qinshui.zhuanban.app.ui.form.TypedNumber;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.DraftStore.Draft;
import cn.qinshui.zhuanban.data.followup.DemandAction;
import cn.qinshui.zhuanban.data.followup.DemandDraft;
import cn.qinshui.zhuanban.data.followup.DemandEditStore.Registered;
import cn.qinshui.zhuanban.data.followup.SlipKind;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.Problem;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// 登记诉求: put down, given to its units and printed in one deed.
final class DemandFormViewModel {
  private final Work work;
  private final Deeds deeds;
  private final DemandStores stores;
  private final Clock clock;
  private Origin origin;
  private final NewDemandFields fields = new NewDemandFields();
  private final FieldErrors errors = new FieldErrors();
  private final ReadOnlyStringWrapper due = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private final DemandDrafts drafts;
  private final ReadOnlyObjectWrapper<@Nullable Draft> waiting = new ReadOnlyObjectWrapper<>();
  private @Nullable DemandPicks picks;
  private NewDemandFields.Typed base = fields.typed();

  /// Where the form was opened from.
  record Origin(@Nullable Long enterpriseId, @Nullable Long visitId) {}

  private record Opened(DemandPicks picks, @Nullable Pick firm, @Nullable Draft draft) {}

  /// @param author who sits at the desk; only his own drafts are offered
  DemandFormViewModel(
      Work work, DemandStores stores, Deeds deeds, Clock clock, Supplier<Author> author, Origin origin) {
    this.work = work;
    this.stores = stores;
    this.deeds = deeds;
    this.clock = clock;
    this.origin = origin;
    drafts =
        new DemandDrafts(
            work,
            stores.drafts(),
            author,
            () -> isDirty() ? Optional.of(NewDemandText.write(fields, visit(fields.firm().get()))) : Optional.empty());
    fields.received().set(today());
    work.run("读取选项", progress -> open(), this::begin);
  }

  private Opened open() {
    var read = DemandPicks.read(stores, today());
    var firm = origin.enterpriseId() == null ? null : firm(origin.enterpriseId());
    // Where the firm is given, only what was typed about it is offered.
    return new Opened(read, firm, drafts.newest(origin.enterpriseId()).orElse(null));
  }

  private Pick firm(long id) {
    return stores
        .firmFiles()
        .enterprise(id)
        .map(found -> new Pick(found.id(), found.name(), "", ""))
        .orElseThrow(() -> new Refusal("这家企业已不在库里，它可能刚被撤销。请返回后另选一家。"));
  }

  private void begin(Opened opened) {
    picks = opened.picks();
    fields.firm().set(opened.firm());
    if (origin.visitId() != null) {
      opened.picks().channels().stream()
          .filter(each -> each.code().equals("VISIT"))
          .findFirst()
          .ifPresent(fields.channel()::set);
    }
    fields.limit().set(String.valueOf(opened.picks().usualLimit()));
    base = fields.typed();
    waiting.set(opened.draft());
    for (var field : fields.all()) field.addListener((source, before, now) -> drafts.changed());
    fields.kind().addListener((source, before, now) -> propose(opened.picks(), before, now));
    fields.limit().addListener((source, before, now) -> sayDue());
    fields.received().addListener((source, before, now) -> sayDue());
    sayDue();
    ready.set(true);
  }

  /// The measure a class usually belongs to stands there until another is chosen.
  private void propose(DemandPicks read, @Nullable Choice before, @Nullable Choice now) {
    var chosen = fields.measure().get();
    if (chosen == null || chosen.equals(read.usualMeasure(before))) fields.measure().set(read.usualMeasure(now));
  }

  private void sayDue() {
    var from = fields.received().get();
    var days = limit();
    var read = picks;
    due.set(
        read == null || from == null || days.isEmpty() || days.get() < 1 || days.get() > 999
            ? ""
            : DueWords.of(read.calendar(), from, days.get()));
  }

  private Optional<Integer> limit() {
    return TypedNumber.count(fields.limit().get());
  }

  /// @param print gives out the 交办单 with it
  /// @param then called with what was registered; not at all where something has to be mended
  void save(boolean print, Consumer<Registered> then, Runnable wrong) {
    refusal.set("");
    errors.clear();
    gaps(print);
    if (errors.any()) {
      wrong.run();
      return;
    }
    var draft = draft();
    work.run(
        "核对诉求",
        progress -> stores.edits().check(draft, today()),
        problems -> {
          problems.stream()
              .filter(problem -> problem.kind() == Problem.Kind.ERROR)
              .forEach(problem -> errors.put(problem.field(), problem.sentence()));
          if (errors.any()) wrong.run();
          else write(draft, print, then);
        });
  }

  private void gaps(boolean print) {
    if (fields.firm().get() == null) errors.put("enterpriseId", "没有选企业。请输入名称或拼音首字母选一家。");
    if (fields.received().get() == null) errors.put("receivedOn", "没有填收到日期。请填哪天收到的。");
    if (!fields.limit().get().isBlank() && limit().isEmpty()) errors.put("limitDays", "时限要填整数，如 10。");
    var assigned = fields.lead().get() != null;
    if (print && !assigned) errors.put("leadUnitId", "没有选牵头单位，开不出交办单。请选一个，或只按“保存”。");
    if (!assigned && !fields.assisting().get().isEmpty()) errors.put("leadUnitId", "选了配合单位，还没有选牵头单位。请选一个。");
    if (assigned && limit().isEmpty()) errors.put("limitDays", "分办要有办理时限。请填几个工作日。");
  }

  private DemandDraft draft() {
    var measure = fields.measure().get();
    var kind = fields.kind().get();
    var channel = fields.channel().get();
    var body = fields.body().get().strip();
    return new DemandDraft(
        fields.firm().get().id(),
        visit(fields.firm().get()),
        measure == null ? null : measure.id(),
        kind == null ? "" : kind.code(),
        fields.title().get(),
        body.isEmpty() ? null : body,
        channel == null ? "" : channel.code(),
        fields.received().get(),
        limit().orElse(null));
  }

  /// The visit it came up at, as long as it is about the firm that was visited.
  private @Nullable Long visit(@Nullable Pick firm) {
    return firm != null && Objects.equals(origin.enterpriseId(), firm.id()) ? origin.visitId() : null;
  }

  private void write(DemandDraft draft, boolean print, Consumer<Registered> then) {
    var lead = fields.lead().get();
    var assign =
        lead == null
            ? null
            : new DemandAction.Assign(draft.receivedOn(), lead.id(), List.copyOf(fields.assisting().get()), null, "");
    deeds.write(
        "登记诉求",
        author -> stores.edits().register(author, draft, assign, print ? SlipKind.ASSIGN : null, today()),
        registered -> {
          base = fields.typed();
          drafts.end();
          then.accept(registered);
        },
        failure -> refusal.set(failure.sentence()));
  }

  /// Input of an earlier time that waits to be gone on with; null where there is none.
  ReadOnlyObjectProperty<@Nullable Draft> waiting() {
    return waiting.getReadOnlyProperty();
  }

  /// Goes on with it.
  void takeDraft() {
    var draft = waiting.get();
    if (draft == null) return;
    drafts.take(draft);
    if (origin.visitId() == null) origin = NewDemandText.origin(draft.body());
    NewDemandText.read(draft.body(), picks(), fields);
    waiting.set(null);
  }

  void dropDraft() {
    var draft = waiting.get();
    if (draft == null) return;
    drafts.drop(draft.id());
    waiting.set(null);
  }

  /// What is typed is not wanted.
  void discard() {
    drafts.end();
  }

  void close() {
    drafts.close();
  }

  List<Pick> findFirms(String text) {
    return DemandPicks.firms(stores, text);
  }

  List<Pick> findUnits(String text) {
    var read = picks;
    return read == null ? List.of() : Pick.find(read.units(), text);
  }

  List<Pick> findMeasures(String text) {
    var read = picks;
    return read == null ? List.of() : Pick.find(read.measures(), text);
  }

  /// Once [#ready].
  DemandPicks picks() {
    if (picks == null) throw new IllegalStateException("not ready");
    return picks;
  }

  boolean isDirty() {
    return ready.get() && !base.equals(fields.typed());
  }

  NewDemandFields fields() {
    return fields;
  }

  FieldErrors errors() {
    return errors;
  }

  /// The day the limit ends, said live.
  ReadOnlyStringProperty due() {
    return due.getReadOnlyProperty();
  }

  ReadOnlyStringProperty refusal() {
    return refusal.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty ready() {
    return ready.getReadOnlyProperty();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Set<Long> assisting() {
    return fields.assisting().get();
  }
}
