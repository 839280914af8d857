package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.followup.FirmBulkField;
import cn.qinshui.zhuanban.data.followup.FirmBulkLine;
import cn.qinshui.zhuanban.data.followup.FirmWish;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.PastedBlock;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// 批量修改: which firms, which fields become what, and what would come of it row by row before anything is written.
public final class BulkEditViewModel {
  private final BulkStores stores;
  private final Work work;
  private final Deeds deeds;
  private final Clock clock;
  private final List<Long> firms;
  private final FirmChoices choices = new FirmChoices();
  private final Map<FirmBulkField, Choice> settings = new EnumMap<>(FirmBulkField.class);
  private final Set<Long> left = new HashSet<>();
  private final ObservableList<FirmBulkLine> lines = FXCollections.observableArrayList();
  private final ObservableList<FirmBulkLine> shownLines = FXCollections.unmodifiableObservableList(lines);
  private final ObservableList<String> told = FXCollections.observableArrayList();
  private final ObservableList<String> shownTold = FXCollections.unmodifiableObservableList(told);
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private final ReadOnlyIntegerWrapper ready = new ReadOnlyIntegerWrapper();
  private final Slot<List<FirmBulkLine>> looking;
  private @Nullable List<FirmWish> pasted;
  private @Nullable BulkValues values;

  /// @param firms ids of the firms that were chosen, in their order
  BulkEditViewModel(Work work, BulkStores stores, Deeds deeds, Clock clock, List<Long> firms) {
    this.work = work;
    this.stores = stores;
    this.deeds = deeds;
    this.clock = clock;
    this.firms = List.copyOf(firms);
    looking = work.slot("预览修改", this::show);
    choices.load(work, stores.choices(), () -> work.run("读取选项", _ -> stores.words().get(), this::choose));
    look();
  }

  private void choose(Dictionaries words) {
    values = new BulkValues(choices, words, LocalDate.now(clock));
  }

  /// The values a field can become; none while they are being read.
  List<Choice> options(FirmBulkField field) {
    return values == null ? List.of() : values.options(field);
  }

  /// From now on the field becomes this in every row; null leaves it as it is.
  void set(FirmBulkField field, @Nullable Choice value) {
    if (value == null) {
      settings.remove(field);
    } else {
      settings.put(field, value);
    }
    look();
  }

  /// Takes a block with the firms in its first column in place of those chosen.
  void paste(String text, FirmBulkField field) {
    PastedBlock block = PastedBlock.read(text);
    BulkValues now = values;
    if (block.isEmpty() || now == null) {
      told.setAll("剪贴板里没有表格内容。请在 WPS 或 Excel 里选中“企业、值”两列，复制后再粘贴。");
      return;
    }
    work.run(
        "核对粘贴内容",
        _ -> PastedFirms.of(block, field, now, stores.matches()::match),
        found -> {
          pasted = found.wishes();
          left.clear();
          told.setAll(found.told());
          long outside = found.wishes().stream().filter(wish -> !firms.contains(wish.firm())).count();
          if (outside > 0) {
            told.add(outside + " 户不在刚才选的范围里，已一并列入。");
          }
          look();
        });
  }

  /// Back to the firms that were chosen.
  void dropPasted() {
    pasted = null;
    told.clear();
    look();
  }

  /// The fields that become the same in every row.
  Map<FirmBulkField, Choice> settings() {
    return Map.copyOf(settings);
  }

  boolean isPasted() {
    return pasted != null;
  }

  private void look() {
    List<FirmWish> wishes = wishes();
    looking.load(_ -> stores.bulk().preview(wishes));
  }

  private List<FirmWish> wishes() {
    if (pasted == null) {
      return firms.stream().map(id -> new FirmWish(id, settings)).toList();
    }
    return pasted.stream()
        .map(wish -> {
          Map<FirmBulkField, Choice> all = new EnumMap<>(FirmBulkField.class);
          all.putAll(settings);
          all.putAll(wish.values());
          return new FirmWish(wish.firm(), all);
        })
        .toList();
  }

  private void show(List<FirmBulkLine> found) {
    lines.setAll(found);
    summarise();
  }

  /// Leaves a firm out, or takes it in again.
  void tick(FirmBulkLine line) {
    if (line.ready() && !left.remove(line.seen().id())) {
      left.add(line.seen().id());
    }
    summarise();
  }

  boolean isTicked(FirmBulkLine line) {
    return line.ready() && !left.contains(line.seen().id());
  }

  private void summarise() {
    int going = (int) lines.stream().filter(this::isTicked).count();
    long same = lines.stream().filter(line -> !line.changes()).count();
    long wrong = lines.stream().filter(line -> line.changes() && !line.errors().isEmpty()).count();
    ready.set(going);
    summary.set(
        "将修改 %,d 户".formatted(going)
            + (same > 0 ? "，%,d 户没有变化".formatted(same) : "")
            + (wrong > 0 ? "，%,d 户有错不改".formatted(wrong) : "")
            + (left.isEmpty()
                ? ""
                : "，%,d 户已取消勾选".formatted(lines.stream().filter(FirmBulkLine::ready).count() - going)));
  }

  /// Writes what is ticked, as one deed.
  void save(Runnable done) {
    List<FirmBulkLine> going = lines.stream().filter(this::isTicked).toList();
    deeds.write("批量修改", author -> stores.bulk().write(author, going), count -> done.run());
  }

  /// The fields that change in some row, in their order.
  List<FirmBulkField> fields() {
    Set<FirmBulkField> fields = new LinkedHashSet<>(settings.keySet());
    if (pasted != null) {
      pasted.forEach(wish -> fields.addAll(wish.values().keySet()));
    }
    return fields.stream().sorted().toList();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  ObservableList<FirmBulkLine> lines() {
    return shownLines;
  }

  /// What could not be used of a pasted block.
  ObservableList<String> told() {
    return shownTold;
  }

  public ReadOnlyStringProperty summary() {
    return summary.getReadOnlyProperty();
  }

  public ReadOnlyIntegerProperty ready() {
    return ready.getReadOnlyProperty();
  }
}
