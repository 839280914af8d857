package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.StaleRow;
import cn.qinshui.zhuanban.data.enterprise.Enterprise;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseDraft;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseField;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Entering a firm or changing its identity. The input is kept where another was quicker.
public final class EnterpriseFormViewModel {

  private final Work work;
  private final EnterpriseStores stores;
  private final Deeds deeds;
  private final Clock clock;
  private final @Nullable Long id;
  private final FirmChoices choices = new FirmChoices();
  private final IdentityFields fields = new IdentityFields(choices);
  private final IdentityCheck check;
  private final ObservableList<Choice> ownerships = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper renamed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final BooleanProperty keepFormerName = new SimpleBooleanProperty(true);
  private @Nullable Enterprise seen;
  private EnterpriseDraft base = EnterpriseDraft.blank();

  private record Opened(@Nullable Enterprise firm, List<Choice> ownerships) {}

  /// What came of a try to save.
  public sealed interface Outcome {
    /// Something has to be mended; the sentences stand at the fields or in [#refusal()].
    record Wrong() implements Outcome {}

    /// To be asked; answered with yes, [#confirm] and save again.
    record Asks(List<String> questions) implements Outcome {}

    record Saved(long id) implements Outcome {}

    /// Another was quicker: what he changed stands in the fields, what both changed is named in [#refusal()].
    record Overtaken() implements Outcome {}
  }

  /// @param id the firm to change; null enters a new one
  EnterpriseFormViewModel(Work work, EnterpriseStores stores, Deeds deeds, Clock clock, @Nullable Long id) {
    this.work = work;
    this.stores = stores;
    this.deeds = deeds;
    this.clock = clock;
    this.id = id;
    check = new IdentityCheck(work, stores.edits(), id, fields::draft);
    title.set(id == null ? "新建企业" : "修改企业");
    if (id == null) {
      listen();
    }
    choices.load(work, stores.choices(), this::open);
  }

  private void open() {
    work.run(
        "读取企业",
        progress ->
            new Opened(
                id == null
                    ? null
                    : stores.files().enterprise(id).orElseThrow(() -> new Refusal("这家企业已不在库里，它可能刚被撤销。请返回列表。")),
                stores.words().choices("enterprise.ownership")),
        this::begin);
  }

  private void begin(Opened opened) {
    ownerships.setAll(opened.ownerships());
    seen = opened.firm();
    if (opened.firm() != null) {
      base = opened.firm().entered();
      title.set("修改 " + opened.firm().name());
      fields.show(base);
      listen();
    }
  }

  /// From now on one may type. A new firm waits for nothing: what is typed before the choices are read stays.
  private void listen() {
    for (Property<?> field : fields.all()) {
      field.addListener((source, before, now) -> changed());
    }
    changed();
    ready.set(true);
  }

  private void changed() {
    renamed.set(seen != null && !seen.name().equals(fields.draft().name()));
    check.changed();
  }

  /// Checks once more, then asks or writes.
  public void save(Consumer<Outcome> then) {
    refusal.set("");
    check.before(
        () -> then.accept(new Outcome.Wrong()),
        questions -> then.accept(new Outcome.Asks(questions)),
        draft -> write(draft, then));
  }

  /// These questions were answered with yes.
  public void confirm(List<String> questions) {
    check.confirm(questions);
  }

  private void write(EnterpriseDraft draft, Consumer<Outcome> then) {
    Enterprise before = seen;
    boolean keep = keepFormerName.get();
    deeds.write(
        "保存企业",
        author -> written(author, before, draft, keep),
        written -> {
          switch (written) {
            case Written.Saved(long saved) -> {
              base = draft;
              then.accept(new Outcome.Saved(saved));
            }
            case Written.Overtaken(Enterprise newest) -> {
              merge(newest);
              then.accept(new Outcome.Overtaken());
            }
          }
        },
        failure -> {
          refusal.set(failure.sentence());
          then.accept(new Outcome.Wrong());
        });
  }

  private sealed interface Written {
    record Saved(long id) implements Written {}

    record Overtaken(Enterprise newest) implements Written {}
  }

  private Written written(Author author, @Nullable Enterprise before, EnterpriseDraft draft, boolean keep) {
    if (before == null) {
      return new Written.Saved(stores.edits().create(author, draft));
    }
    try {
      stores.edits().edit(author, before, draft, keep);
      return new Written.Saved(before.id());
    } catch (StaleRow stale) {
      return new Written.Overtaken(stores.files().enterprise(before.id()).orElseThrow(() -> stale));
    }
  }

  /// Takes over what another changed and the person here did not; what both changed stays as typed and is named.
  private void merge(Enterprise newest) {
    EnterpriseDraft mine = fields.draft();
    EnterpriseDraft theirs = newest.entered();
    List<EnterpriseField> byMe = EnterpriseField.changed(base, mine);
    List<EnterpriseField> byOther = EnterpriseField.changed(base, theirs);
    seen = newest;
    base = theirs;
    fields.show(theirs, byOther.stream().filter(field -> !byMe.contains(field)).toList());
    List<String> both =
        byOther.stream()
            .filter(byMe::contains)
            .filter(field -> !Objects.equals(field.of(mine), field.of(theirs)))
            .map(field -> field.label() + "（库里现为“" + words(field, newest) + "”）")
            .toList();
    refusal.set(
        "这份档案刚被别处改过，您的输入还在，别处改的内容已一并显示。"
            + (both.isEmpty() ? "核对后再按一次保存。" : "两边都改了" + String.join("、", both) + "，再按保存则以您的输入为准。"));
  }

  private static String words(EnterpriseField field, Enterprise firm) {
    Object value =
        switch (field) {
          case TOWN -> firm.town();
          case INDUSTRY -> firm.industry();
          case CHAIN -> firm.chain();
          case OWNERSHIP -> firm.ownership();
          case STATUS -> firm.status().label();
          case CHAIN_ROLE -> firm.entered().chainRole() == null ? null : firm.entered().chainRole().label();
          case ABOVE_SCALE -> firm.entered().aboveScale() == null ? null : firm.entered().aboveScale() ? "规上" : "规下";
          default -> field.of(firm.entered());
        };
    return value == null ? "空" : value.toString();
  }

  /// Whether something was typed that is not saved.
  public boolean isDirty() {
    return ready.get() && !EnterpriseField.changed(base, fields.draft()).isEmpty();
  }

  public boolean isNew() {
    return id == null;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  public IdentityFields fields() {
    return fields;
  }

  public IdentityCheck check() {
    return check;
  }

  FirmChoices choices() {
    return choices;
  }

  ObservableList<Choice> ownerships() {
    return ownerships;
  }

  public ReadOnlyStringProperty title() {
    return title.getReadOnlyProperty();
  }

  /// The fields may be typed into: at once for a new firm, else as soon as the firm was read.
  public ReadOnlyBooleanProperty ready() {
    return ready.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty renamed() {
    return renamed.getReadOnlyProperty();
  }

  /// Whether the old name stays as a 曾用名.
  public BooleanProperty keepFormerName() {
    return keepFormerName;
  }

  /// Why the library did not take it; empty where it did.
  public ReadOnlyStringProperty refusal() {
    return refusal.getReadOnlyProperty();
  }

  /// Nobody waits for what was being looked up.
  public void close() {
    check.close();
  }
}
