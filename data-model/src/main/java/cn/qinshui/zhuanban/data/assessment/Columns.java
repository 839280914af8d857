package cn.qinshui.zhuanban.data.assessment;

import cn.qinshui.zhuanban.data.standard.StandardPack;

/// What was read of all firms for one pack on one day.
public final class Columns {
  private final Rulebook rules;
  private final StandardPack pack;
  private final Frame frame;

  Columns(Rulebook rules, StandardPack pack, Frame frame) {
    this.rules = rules;
    this.pack = pack;
    this.frame = frame;
  }

  public int size() {
    return frame.size();
  }

  /// Evaluates all firms and returns how many have each verdict, in the order of [Verdict].
  public int[] verdicts() {
    var outcome = Outcome.of(rules, pack, frame);
    var counts = new int[Verdict.values().length];
    for (int row = 0; row < outcome.size(); row++) counts[outcome.whole(row)]++;
    return counts;
  }
}
