package cn.qinshui.zhuanban.data.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a firm moved between two snapshots, and why.
///
/// @param before null where the firm was not in the earlier one, `after` not in the later one
/// @param why the criteria whose verdict or value differs, those whose verdict differs first
public record SnapshotChange(
    long enterpriseId,
    String name,
    Move move,
    @Nullable SnapshotFirm before,
    @Nullable SnapshotFirm after,
    List<Why> why) {

  /// Which way.
  public enum Move {
    ROSE("上升"),
    FELL("下降"),
    CAME("新增"),
    LEFT("退出"),
    SAME("不变");

    private final String label;

    Move(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /// One criterion then and now.
  public record Why(String id, String title, @Nullable Verdict from, @Nullable Verdict to, String was, String is) {
    /// Ⅰ类知识产权：不满足→满足（0项→1项）
    public String words() {
      var verdicts = from == to ? "" : label(from) + "→" + label(to);
      var values = was.equals(is) ? "" : was + "→" + is;
      if (verdicts.isEmpty()) return title + "：" + values;
      return title + "：" + verdicts + (values.isEmpty() ? "" : "（" + values + "）");
    }

    private static String label(@Nullable Verdict verdict) {
      return verdict == null ? "无此项" : verdict.label();
    }
  }

  public SnapshotChange {
    why = List.copyOf(why);
  }

  /// Whether anything is otherwise in the later one.
  public boolean differs() {
    return move != Move.SAME || !why.isEmpty();
  }

  static SnapshotChange of(@Nullable SnapshotFirm before, @Nullable SnapshotFirm after) {
    if (before == null && after == null) throw new IllegalArgumentException("no firm");
    var known = after == null ? Objects.requireNonNull(before) : after;
    return new SnapshotChange(
        known.enterpriseId(), known.name(), move(before, after), before, after, why(before, after));
  }

  private static Move move(@Nullable SnapshotFirm before, @Nullable SnapshotFirm after) {
    if (before == null) return Move.CAME;
    if (after == null) return Move.LEFT;
    int better = after.verdict().compareTo(before.verdict());
    if (better == 0) better = before.shortCount() - after.shortCount();
    if (better == 0) return Move.SAME;
    return better > 0 ? Move.ROSE : Move.FELL;
  }

  private static List<Why> why(@Nullable SnapshotFirm before, @Nullable SnapshotFirm after) {
    if (before == null || after == null) return List.of();
    var ids = new LinkedHashSet<String>();
    after.body().criteria().forEach(line -> ids.add(line.id()));
    before.body().criteria().forEach(line -> ids.add(line.id()));
    var verdicts = new ArrayList<Why>();
    var values = new ArrayList<Why>();
    for (var id : ids) {
      var why = why(id, before.line(id), after.line(id));
      if (why.from() != why.to()) verdicts.add(why);
      else if (!why.was().equals(why.is())) values.add(why);
    }
    verdicts.addAll(values);
    return verdicts;
  }

  private static Why why(String id, Optional<SnapshotFirm.Line> before, Optional<SnapshotFirm.Line> after) {
    return new Why(
        id,
        after.or(() -> before).map(SnapshotFirm.Line::title).orElse(id),
        before.map(SnapshotFirm.Line::verdict).orElse(null),
        after.map(SnapshotFirm.Line::verdict).orElse(null),
        before.map(SnapshotFirm.Line::value).orElse(""),
        after.map(SnapshotFirm.Line::value).orElse(""));
  }
}
