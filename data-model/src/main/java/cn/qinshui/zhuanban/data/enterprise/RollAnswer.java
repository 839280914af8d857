package cn.qinshui.zhuanban.data.enterprise;

import java.util.BitSet;
import java.util.Set;

/// Which firms of the roll a filter lets through; never changed once it is made.
///
/// @param filter with its day
/// @param divisions those of the sections it names
record RollAnswer(EnterpriseFilter filter, Set<String> divisions, BitSet firms, int count) {
  RollAnswer(EnterpriseFilter filter, Set<String> divisions, BitSet firms) {
    this(filter, divisions, firms, firms.cardinality());
  }

  /// Those of them that are also among others.
  RollAnswer and(EnterpriseFilter filter, BitSet others) {
    var both = (BitSet) firms.clone();
    both.and(others);
    return new RollAnswer(filter, divisions, both);
  }
}
