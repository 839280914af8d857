package cn.qinshui.zhuanban.data.enterprise;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/// What the firms of the library are known by, held in memory: a text is looked for without reading a million rows.
public interface FirmTexts {
  /// Knows nothing: texts are looked for in the database.
  FirmTexts NONE = _ -> Optional.empty();

  /// The ids, ascending, of the firms that hold all words of a text, those in the bin apart; empty while it cannot tell.
  Optional<long[]> holding(String text);

  /// Those of these firms that hold all words of a text: for few, quicker than finding all. Empty while it cannot tell.
  default Optional<Set<Long>> among(Collection<Long> ids, String text) {
    return Optional.empty();
  }

  /// The newest deed whose words are known, or an older one.
  default long newestDeed() {
    return 0;
  }
}
