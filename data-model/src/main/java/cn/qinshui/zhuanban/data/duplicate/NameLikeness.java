package cn.qinshui.zhuanban.data.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How alike names are: the share of their pairs of neighbouring characters, where a pair that few firms have weighs
/// more. 设备, which every third firm is called, says little; 恒信 says much.
final class NameLikeness {
  private static final int KEYS = 3;

  private final List<Set<String>> bigrams;
  private final Map<String, Integer> firms = new HashMap<>();
  private final double all;

  NameLikeness(List<String> cores) {
    bigrams = cores.stream().map(NameLikeness::bigrams).toList();
    all = cores.size() + 1.0;
    for (var one : bigrams) for (var bigram : one) firms.merge(bigram, 1, Integer::sum);
  }

  private static Set<String> bigrams(String core) {
    var points = core.codePoints().toArray();
    var found = new LinkedHashSet<String>();
    for (int i = 0; i + 1 < points.length; i++) found.add(new String(points, i, 2));
    return found;
  }

  /// The rarest of a name's bigrams: two names that are alike share one of these.
  List<String> keys(int name) {
    var rare = new ArrayList<>(bigrams.get(name));
    rare.sort(Comparator.comparing((String bigram) -> firms.getOrDefault(bigram, 0)).thenComparing(bigram -> bigram));
    return rare.subList(0, Math.min(KEYS, rare.size()));
  }

  /// 0 (nothing shared) to 1 (the same): between what is shared of both and what is shared of the shorter, so that a
  /// word more (机械 and 机械制造) does not part two names.
  double of(int one, int other) {
    double shared = 0;
    for (var bigram : bigrams.get(one)) if (bigrams.get(other).contains(bigram)) shared += weight(bigram);
    double mine = weight(bigrams.get(one));
    double theirs = weight(bigrams.get(other));
    return shared == 0 ? 0 : (2 * shared / (mine + theirs) + shared / Math.min(mine, theirs)) / 2;
  }

  private double weight(Set<String> some) {
    return some.stream().mapToDouble(this::weight).sum();
  }

  private double weight(String bigram) {
    return Math.log(all / firms.getOrDefault(bigram, 1));
  }
}
