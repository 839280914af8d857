package cn.qinshui.zhuanban.app.feature.duplicate;

import cn.qinshui.zhuanban.data.duplicate.ApartPair;
import cn.qinshui.zhuanban.data.duplicate.DuplicatePair;
import cn.qinshui.zhuanban.data.duplicate.Strength;
import cn.qinshui.zhuanban.data.shared.PaperText;
import org.jspecify.annotations.Nullable;

/// A line of the list: a likely pair, or one somebody found to be two.
///
/// @param strength null where it was found to be two
/// @param apart the record of that; null for a likely pair
public record PairRow(
    long one,
    String oneName,
    long other,
    String otherName,
    @Nullable String town,
    String reasons,
    @Nullable Strength strength,
    @Nullable ApartPair apart) {

  static PairRow of(DuplicatePair pair) {
    String town = pair.one().town();
    String another = pair.other().town();
    boolean same = town == null || another == null || town.equals(another);
    String towns = same ? (town == null ? another : town) : town + "、" + another;
    return new PairRow(
        pair.one().id(),
        pair.one().name(),
        pair.other().id(),
        pair.other().name(),
        towns,
        pair.reasons(),
        pair.strength(),
        null);
  }

  static PairRow of(ApartPair pair) {
    String said = PaperText.date(pair.saidOn()) + " " + pair.author() + " 认定";
    return new PairRow(pair.firm(), pair.name(), pair.other(), pair.otherName(), null, said, null, pair);
  }

  String key() {
    return one + "-" + other;
  }

  boolean contains(String text) {
    return oneName.contains(text) || otherName.contains(text) || reasons.contains(text);
  }
}
