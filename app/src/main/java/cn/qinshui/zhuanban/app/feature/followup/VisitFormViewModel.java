package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.ui.form.FieldErrors;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.followup.RecentVisit;
import cn.qinshui.zhuanban.data.followup.VisitField;
import cn.qinshui.zhuanban.data.followup.VisitFile;
import cn.qinshui.zhuanban.data.followup.VisitInput;
import cn.qinshui.zhuanban.data.followup.VisitMerge;
import cn.qinshui.zhuanban.data.followup.VisitState;
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
  private final ObservableList<VisitDrafts.Offer> offers = FXCollections.observableArrayList();
  private final VisitFormNumber number;
  private final VisitsAround around;
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

  VisitFormViewModel(Work work, VisitStores stores, Deeds deeds, Clock clock, Start start) {
    this.work = work;
    this.stores = stores;
    this.deeds = deeds;
    this.clock = clock;
    this.start = start;
    this.base = VisitInput.blank(planned() ? VisitState.PLANNED : VisitState.DONE, today());
    this.drafts = new VisitDrafts(work, stores, visitId(), this::unsaved);
    this.number = new VisitFormNumber(work, stores, fields, errors, this::today);
    this.around = new VisitsAround(work, stores, fields, visitId());
    title.set(isNew() ? planned() ? "计划走访" : "登记走访" : "修改走访");
    work.run("读取走访", progress -> VisitFormOpened.read(stores, start, drafts, today()), this::begin);
  }

  private boolean planned() {
    return start instanceof Start.New fresh && fresh.planned();
  }

  private @Nullable Long visitId() {
    return start instanceof Start.Edit edit ? edit.id() : null;
  }

  private void begin(VisitFormOpened opened) {
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
    offers.setAll(opened.offers());
    if (opened.form() != null) number.looked(opened.form());
    around.watch();
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
    number.use(typed, base.formNo());
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
    number.taken(checked.takenBy());
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
    return number.takenBy();
  }

  /// Other visits to the firm around the day.
  public ObservableList<RecentVisit> recent() {
    return around.found();
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
    around.close();
  }
}
