package cn.qinshui.zhuanban.data.enterprise;

import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.shared.Choice;
import org.jspecify.annotations.Nullable;

/// A relation that the file of another firm holds with this one, seen from here.
///
/// @param kind what the other is to this firm, such as 链上企业, of the dictionary relation.inverse
/// @param said what this firm is to the other, as its file says: 链主
public record Counterpart(long firmId, String firmName, Choice kind, String said, @Nullable String note) {
  static Counterpart of(long firmId, String firmName, String code, @Nullable String note, Dictionaries words) {
    var said = words.choice("relation.kind", code).label();
    var inverse = words.choice("relation.inverse", code);
    // A word of one's own has no other side on file.
    var kind = inverse.label().equals(code) ? new Choice(code, "关联企业") : inverse;
    return new Counterpart(firmId, firmName, kind, said, note);
  }
}
