package cn.qinshui.zhuanban.data.standard;

import java.util.List;
import java.util.Optional;

/// A pack read from a file and found whole, not yet loaded.
///
/// @param text the file as it stands
/// @param replaces the edition of the same code that is in force
/// @param changes what it says otherwise than that one; empty where there is none
public record PackCandidate(StandardPack pack, String text, Optional<PackRow> replaces, List<PackChange> changes) {
  public PackCandidate {
    changes = List.copyOf(changes);
  }
}
