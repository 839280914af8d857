package cn.qinshui.zhuanban.data.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A unit (单位) with every name it goes by; `parentId` is the unit it is part of.
public record Unit(
    long id,
    String code,
    String name,
    String shortName,
    @Nullable Long parentId,
    List<String> aliases,
    @Nullable String note) {
  public Unit {
    aliases = List.copyOf(aliases);
  }

  /// All names, the full one first.
  public List<String> names() {
    var names = new ArrayList<String>();
    names.add(name);
    if (!names.contains(shortName)) names.add(shortName);
    for (var alias : aliases) if (!names.contains(alias)) names.add(alias);
    return List.copyOf(names);
  }
}
