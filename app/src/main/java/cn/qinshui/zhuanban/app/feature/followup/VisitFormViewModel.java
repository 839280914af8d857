package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.ui.form.FieldErrors;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.followup.RecentVisit;
import cn.qinshui.zhuanban.data.followup.VisitField;
import cn.qinshui.zhuanban.data.followup.VisitFile;
import cn.qinshui.zhuanban.data.followup.VisitInput;
import cn.qinshui.zhuanban.data.followup.VisitMerge;
import cn.qinshui.zhuanban.data.followup.VisitState;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Entering a visit, planning one, or changing one. What is typed is kept as a draft; where another was quicker, both are
/// shown and nothing typed is lost.
public final class VisitFormViewModel {

  private final Work work;
  private final VisitStores stores;
  private final Deeds deeds;
  private final Clock clock;
  private final Start start;
  private final VisitFields fields = new VisitFields();
  private final VisitDrafts drafts;
  private final FieldErrors errors = new FieldErrors();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable Long> formTakenBy = new ReadOnlyObjectWrapper<>();
  private final ObservableList<RecentVisit> recent = FXCollections.observableArrayList();
  private final ObservableList<VisitDrafts.Offer> offers = FXCollections.observableArrayList();
  private final Slot<List<RecentVisit>> recents;
  private @Nullable VisitChoices choices;
  private @Nullable VisitFile seen;
  private VisitInput base;

  /// What the form begins with.
  public sealed interface Start {
    /// @param enterpriseId the firm; null asks for it
    /// @param form the visit form's number as typed or scanned; null is none
    record New(@Nullable Long enterpriseId, @Nullable String form, boolean planned) implements Start {}

    record Edit(long id) implements Start {}
  }

  /// What came of a try to save.
  public sealed interface Outcome {
    /// Something has to be mended; the sentences stand at the fields or in [#refusal()].
    record Wrong() implements Outcome {}

    /// @param demandNumbers numbers of the demands raised with it
    record Saved(long id, List<String> demandNumbers) implements Outcome {}

    /// Another was quicker: what he changed stands in the fields, what both changed is named in [#refusal()].
    record Overtaken() implements Outcome {}
  }

  private record Opened(
      VisitChoices choices,
      @Nullable VisitFile file,
      @Nullable EnterpriseRow firm,
      @Nullable FormLookup form,
      List<VisitDrafts.Offer> offers) {}

  VisitFormViewModel(Work work, VisitStores stores, Deeds deeds, Clock clock, Start start) {
    this.work = work;
    this.stores = stores;
    this.deeds = deeds;
    this.clock = clock;
    this.start = start;
    this.base = VisitInput.blank(planned() ? VisitState.PLANNED : VisitState.DONE, today());
    this.drafts = new VisitDrafts(work, stores, visitId(), this::unsaved);
    this.recents = work.slot("查看近期走访", found -> recent.setAll(found));
    title.set(isNew() ? planned() ? "计划走访" : "登记走访" : "修改走访");
    work.run("读取走访", progress -> read(), this::begin);
  }

  private boolean planned() {
    return start instanceof Start.New fresh && fresh.planned();
  }

  private @Nullable Long visitId() {
    return start instanceof Start.Edit edit ? edit.id() : null;
  }

  private Opened read() {
    var lists = VisitChoices.read(stores);
    return switch (start) {
      case Start.New fresh -> {
        var form = fresh.form() == null ? null : FormLookup.of(stores, fresh.form(), today().getYear());
        var firmId = fresh.enterpriseId();
        var firm = form != null ? form.firm() : firmId == null ? null : VisitChoices.firm(stores, firmId).orElse(null);
        yield new Opened(lists, null, firm, form, firmId == null && form == null ? drafts.offers() : List.of());
      }
      case Start.Edit edit -> {
        var file = file(edit.id());
        yield new Opened(
            lists, file, VisitChoices.firm(stores, file.visit().enterpriseId()).orElse(null), null, drafts.offers());
      }
    };
  }

  private VisitFile file(long id) {
    return stores.files().file(id, today()).orElseThrow(() -> new Refusal("这次走访已不在库里，它可能刚被撤销。请返回列表。"));
  }

  private void begin(Opened opened) {
    choices = opened.choices();
    seen = opened.file();
    if (opened.file() != null) {
      base = VisitInput.of(opened.file());
      title.set("修改走访 " + opened.file().visit().enterprise());
    }
    fields.show(base, opened.firm(), opened.choices());
    if (isNew()) fields.commissioner.set(usual(opened.firm()));
    base = input();
    for (var field : fields.all()) field.addListener((source, before, now) -> changed());
    fields.firm.addListener((source, before, now) -> firmChosen(now));
    fields.firm.addListener((source, before, now) -> around());
    fields.visitedOn.addListener((source, before, now) -> around());
    offers.setAll(opened.offers());
    if (opened.form() != null) formLooked(opened.form());
    around();
    ready.set(true);
  }

  /// Myself where I am one, else who serves the firm.
  private @Nullable Named<Long> usual(@Nullable EnterpriseRow firm) {
    var lists = lists();
    return lists.own() != null ? lists.own() : firm == null ? null : lists.commissioner(firm.commissionerId());
  }

  private void firmChosen(@Nullable EnterpriseRow firm) {
    if (firm != null && fields.commissioner.get() == null) fields.commissioner.set(usual(firm));
  }

  private void changed() {
    drafts.changed();
  }

  /// 无事不扰: what else is done or planned around that day.
  private void around() {
    var firm = fields.firm.get();
    var day = fields.visitedOn.get();
    if (firm == null || day == null) {
      recents.cancel();
      recent.clear();
      return;
    }
    var own = visitId();
    recents.load(progress ->
        stores.edits().recent(firm.id(), day).stream().filter(visit -> !Objects.equals(visit.id(), own)).toList());
  }

  /// Adds an empty demand and returns it.
  RaisedDemand addDemand() {
    var added = new RaisedDemand();
    added.limitDays.set(lists().limitDays());
    for (var field : added.all()) field.addListener((source, before, now) -> changed());
    fields.demands.add(added);
    return added;
  }

  void removeDemand(RaisedDemand which) {
    fields.demands.remove(which);
    changed();
  }

  /// Takes a form's number as typed or scanned: fills in its firm, or says why it cannot be entered.
  public void useForm(String typed) {
    if (typed.isBlank()) {
      fields.formNo.set("");
      errors.put("formNo", "");
      formTakenBy.set(null);
      return;
    }
    if (typed.strip().equals(base.formNo())) return;
    work.run(
        "查走访单",
        progress -> FormLookup.of(stores, typed, today().getYear()),
        found -> {
          formLooked(found);
          if (found.firm() != null && fields.firm.get() == null) fields.firm.set(found.firm());
        });
  }

  private void formLooked(FormLookup found) {
    errors.put("formNo", found.sentence());
    formTakenBy.set(found.takenBy());
    var slip = found.slip();
    if (slip == null) return;
    fields.formNo.set(slip.number());
    if (slip.note() != null && fields.repeatReason.get().isEmpty()) fields.repeatReason.set(slip.note());
  }

  /// Checks, then writes; the outcome comes on the screen's thread.
  public void save(Consumer<Outcome> then) {
    refusal.set("");
    var now = input();
    var day = now.visitedOn();
    if (day == null) {
      errors.putAll(Map.of("visitedOn", "没有填走访日期。请填日期，如 11.3；今天填 +0。"));
      then.accept(new Outcome.Wrong());
      return;
    }
    var blocks = fields.demands.stream().filter(block -> !block.input().blank()).toList();
    work.run(
        "核对走访",
        progress -> VisitCheck.of(stores, now, blocks, visitId(), today()),
        checked -> {
          show(checked);
          if (checked.passed()) write(now, then);
          else then.accept(new Outcome.Wrong());
        });
  }

  private void show(VisitCheck checked) {
    errors.putAll(checked.visit());
    formTakenBy.set(checked.takenBy());
    checked.demands().forEach((block, sentences) -> block.errors.putAll(sentences));
  }

  private void write(VisitInput now, Consumer<Outcome> then) {
    var before = seen;
    var from = base;
    deeds.write(
        "保存走访",
        author -> VisitWriting.write(stores, author, before, from, now, today()),
        written -> {
          switch (written) {
            case VisitWriting.Saved(var recorded) -> {
              base = now;
              drafts.saved();
              then.accept(new Outcome.Saved(recorded.id(), recorded.demandNumbers()));
            }
            case VisitWriting.Overtaken(var newest, var firm) -> {
              merge(from, now, newest, firm);
              then.accept(new Outcome.Overtaken());
            }
          }
        },
        failure -> {
          refusal.set(failure.sentence());
          then.accept(new Outcome.Wrong());
        });
  }

  private void merge(VisitInput from, VisitInput mine, VisitFile newest, @Nullable EnterpriseRow firm) {
    var merged = VisitMerge.of(from, mine, VisitInput.of(newest));
    seen = newest;
    base = VisitInput.of(newest);
    fields.show(merged.input(), firm, lists());
    var both = new ArrayList<String>();
    for (var field : merged.both()) both.add(field.label() + "（库里现为“" + field.words(newest) + "”）");
    refusal.set(
        "这次走访刚被别处改过，您的输入还在，别处改的内容已一并显示。"
            + (both.isEmpty() ? "核对后再按一次保存。" : "两边都改了" + String.join("、", both) + "，再按保存则以您的输入为准。"));
  }

  /// Goes on with what was typed before; where the visit was changed since, both are shown.
  void take(VisitDrafts.Offer offer) {
    offers.remove(offer);
    drafts.take(offer);
    var current = seen;
    var kept = offer.kept();
    work.run(
        "读取草稿",
        progress -> {
          var firmId =
              current == null
                  ? kept.input().enterpriseId()
                  : VisitMerge.of(kept.base(), kept.input(), VisitInput.of(current)).input().enterpriseId();
          return firmId == null ? Optional.<EnterpriseRow>empty() : VisitChoices.firm(stores, firmId);
        },
        firm -> {
          if (current == null) fields.show(kept.input(), firm.orElse(null), lists());
          else if (VisitField.changed(kept.base(), VisitInput.of(current)).isEmpty())
            fields.show(kept.input(), firm.orElse(null), lists());
          else merge(kept.base(), kept.input(), current, firm.orElse(null));
        });
  }

  void discard(VisitDrafts.Offer offer) {
    offers.remove(offer);
    drafts.discard(offer);
  }

  /// Keeps what is typed as a draft, then goes.
  void keepDraft(Runnable then) {
    drafts.keep(then);
  }

  private Optional<VisitDrafts.Kept> unsaved() {
    return isDirty() ? Optional.of(new VisitDrafts.Kept(base, input())) : Optional.empty();
  }

  private VisitInput input() {
    return fields.input(lists().topics());
  }

  private VisitChoices lists() {
    return Objects.requireNonNull(choices, "the form is not open yet");
  }

  /// Whether something was typed that is not saved.
  public boolean isDirty() {
    return ready.get() && !base.equals(input());
  }

  public boolean isNew() {
    return start instanceof Start.New;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /// What 下次跟进 counts its days from.
  LocalDate visitDay() {
    var day = fields.visitedOn.get();
    return day == null ? today() : day;
  }

  public VisitFields fields() {
    return fields;
  }

  VisitChoices choices() {
    return lists();
  }

  List<EnterpriseRow> firms(String typed) {
    return VisitChoices.firms(stores, typed, lists().own());
  }

  public FieldErrors errors() {
    return errors;
  }

  /// The visit that has this form's number already.
  public ReadOnlyObjectProperty<@Nullable Long> formTakenBy() {
    return formTakenBy.getReadOnlyProperty();
  }

  /// Other visits to the firm around the day.
  public ObservableList<RecentVisit> recent() {
    return recent;
  }

  /// Drafts one can go on with.
  ObservableList<VisitDrafts.Offer> offers() {
    return offers;
  }

  public ReadOnlyStringProperty title() {
    return title.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty ready() {
    return ready.getReadOnlyProperty();
  }

  /// Why the library did not take it; empty where it did.
  public ReadOnlyStringProperty refusal() {
    return refusal.getReadOnlyProperty();
  }

  public void close() {
    drafts.close();
    recents.cancel();
  }
}
