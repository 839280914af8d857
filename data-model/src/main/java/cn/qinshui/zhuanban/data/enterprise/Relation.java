package cn.qinshui.zhuanban.data.enterprise;

import cn.qinshui.zhuanban.data.shared.Choice;
import org.jspecify.annotations.Nullable;

/// Another body the firm deals with; `otherId` where it is a firm of this library.
///
/// @param kind what the other is to the firm, of the dictionary relation.kind
public record Relation(long id, int rev, Choice kind, @Nullable Long otherId, String otherName, @Nullable String note)
    implements FilePart {
  public Relation {
    otherName = otherName.strip();
    note = EnterpriseDraft.clean(note);
  }

  @Override
  public String words() {
    return kind.label() + "“" + otherName + "”";
  }
}
