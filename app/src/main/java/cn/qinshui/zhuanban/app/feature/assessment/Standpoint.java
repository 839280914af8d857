package cn.qinshui.zhuanban.app.feature.assessment;

import cn.qinshui.zhuanban.data.standard.PackShelf;
import cn.qinshui.zhuanban.data.standard.StandardPack;
import cn.qinshui.zhuanban.data.standard.StandardPack.Purpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// By which standard and on which day one looks. Another day may bring another standard of the same kind.
final class Standpoint {
  /// The title one looks at first.
  private static final String FIRST = "SRDI";

  private final ObjectProperty<@Nullable StandardPack> pack = new SimpleObjectProperty<>();
  private final ObjectProperty<LocalDate> day;
  private @Nullable PackShelf shelf;

  Standpoint(LocalDate day) {
    this.day = new SimpleObjectProperty<>(day);
  }

  /// The packs have been read: takes the one wanted, else keeps the kind it has, else begins with the first.
  void stock(PackShelf packs, @Nullable String wanted) {
    shelf = packs;
    var named = wanted == null ? null : packs.find(wanted).map(PackShelf.Standing::pack).orElse(null);
    pack.set(named != null ? named : onDay(kind()));
  }

  private String kind() {
    var now = pack.get();
    return now == null ? FIRST : now.kind();
  }

  /// The pack of a kind that decides on the day; where none does, the one looked at stays.
  private @Nullable StandardPack onDay(String kind) {
    var packs = Objects.requireNonNull(shelf);
    return packs
        .on(day.get(), kind, Purpose.NEW)
        .or(() -> packs.on(day.get(), kind, Purpose.RENEWAL))
        .map(PackShelf.Standing::pack)
        .orElse(pack.get());
  }

  /// Looks from another day, with the standard of the same kind that is in force then.
  void moveTo(LocalDate wanted) {
    day.set(wanted);
    if (shelf != null) pack.set(onDay(kind()));
  }

  List<StandardPack> packs() {
    return shelf == null ? List.of() : shelf.packs().stream().map(PackShelf.Standing::pack).toList();
  }

  /// Null until the packs have been read.
  ObjectProperty<@Nullable StandardPack> pack() {
    return pack;
  }

  ObjectProperty<LocalDate> day() {
    return day;
  }

  /// Whether the pack is one for this day, and in words where it is not.
  String caution() {
    var now = pack.get();
    if (now == null) return "";
    if (now.effectiveOn().isAfter(day.get())) return "该标准自" + now.effectiveOn() + "施行，基准日时尚未施行。";
    if (now.expiresOn() != null && now.expiresOn().isBefore(day.get())) return "该标准" + now.expiresOn() + "后不再施行，仅供对照。";
    return now.toVerify() ? "待核对原文：" + Objects.requireNonNullElse(now.verifyNote(), "条款未见原文") + "。" : "";
  }
}
