package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.shell.AttachmentOpener;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Failure;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.attachment.Attachment;
import cn.qinshui.zhuanban.data.attachment.AttachmentOwner;
import cn.qinshui.zhuanban.data.audit.FieldChangeStore;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.enterprise.Enterprise;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFile;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFileStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// One firm's file: what is on record, and what can be done with the whole of it.
public final class EnterpriseFileViewModel {

  private static final Set<String> TABLES =
      Set.of(
          "enterprise",
          "enterprise_name",
          "contact",
          "year_figures",
          "enterprise_fact",
          "property",
          "qualification",
          "relation",
          "assignment",
          "commissioner",
          "attachment",
          "attachment_text",
          "setting");
  private static final String EXPIRY = "expiry.watch.months";

  private final long id;
  private final EnterpriseStores stores;
  private final Deeds deeds;
  private final Clock clock;
  private final Slot<Optional<Shown>> slot;
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("企业档案");
  private final TableWatch.Watch watch;

  /// The file as it was read, with how early an end of validity is shown, and the office's words.
  ///
  /// @param sizeYear by which year's figures 划型 is told
  /// @param gone the attachments that are not in the library's folder any more, by their ids
  public record Shown(
      EnterpriseFile file,
      Optional<Integer> sizeYear,
      Set<Long> gone,
      List<Integer> expiryMonths,
      Dictionaries words) {}

  EnterpriseFileViewModel(Work work, EnterpriseStores stores, Deeds deeds, TableWatch tables, Clock clock, long id) {
    this.id = id;
    this.stores = stores;
    this.deeds = deeds;
    this.clock = clock;
    this.slot = work.slot("读取企业档案", this::show);
    this.watch = tables.on(TABLES, this::reload);
    reload();
  }

  public void reload() {
    slot.load(progress ->
        stores
            .files()
            .file(id)
            .map(file ->
                new Shown(file, stores.sizeYear(id), gone(file), stores.settings().wholes(EXPIRY), stores.words())));
  }

  private Set<Long> gone(EnterpriseFile file) {
    return file.attachments().stream()
        .filter(attachment -> !stores.attachments().isThere(attachment))
        .map(Attachment::id)
        .collect(Collectors.toSet());
  }

  private void show(Optional<Shown> read) {
    missing.set(read.isEmpty());
    read.ifPresent(now -> {
      title.set(now.file().enterprise().name());
      shown.set(now);
    });
  }

  /// Puts the firm into the recycle bin.
  public void recycle(Runnable then) {
    deeds.write(
        "移入回收站",
        author -> {
          stores.edits().recycle(author, id);
          return id;
        },
        done -> then.run());
  }

  public void restore() {
    deeds.write(
        "还原企业",
        author -> {
          stores.edits().restore(author, id);
          return id;
        },
        done -> {});
  }

  public Assigning assigning() {
    return new Assigning(stores, deeds, clock);
  }

  /// Copies a file into the library and puts it down under this firm.
  public void attach(Path source) {
    owner()
        .ifPresent(
            owner -> deeds.write("添加附件", author -> stores.attachments().add(author, owner, source, null), added -> {}));
  }

  public void detach(Attachment attachment) {
    owner()
        .ifPresent(owner ->
            deeds.write(
                "移除附件",
                author -> {
                  stores.attachments().recycle(author, owner, attachment);
                  return attachment.id();
                },
                removed -> {}));
  }

  /// Where an attachment lies.
  public Path path(Attachment attachment) {
    return stores.attachments().path(attachment);
  }

  AttachmentOpener opener(Desk desk) {
    return new AttachmentOpener(desk.work(), desk.files(), stores.attachments(), desk.notices()::say);
  }

  private Optional<AttachmentOwner> owner() {
    return enterprise().map(firm -> new AttachmentOwner(EnterpriseFileStore.TABLE, firm.id(), firm.words()));
  }

  public Optional<Enterprise> enterprise() {
    return Optional.ofNullable(shown.get()).map(now -> now.file().enterprise());
  }

  public long id() {
    return id;
  }

  FieldChangeStore changes() {
    return new FieldChangeStore(stores.database());
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Null until it was read.
  public ReadOnlyObjectProperty<@Nullable Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  /// There is no such firm (any more): its entry was undone.
  public ReadOnlyBooleanProperty missing() {
    return missing.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return slot.failure();
  }

  public ReadOnlyStringProperty title() {
    return title.getReadOnlyProperty();
  }

  TableWatch.Watch watch() {
    return watch;
  }
}
