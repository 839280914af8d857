package cn.qinshui.zhuanban.data.duplicate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a firm is compared by.
///
/// @param former names it had, and names people use
/// @param phones of its contacts, as entered
public record FirmTraits(
    long id,
    String name,
    @Nullable String shortName,
    @Nullable String code,
    @Nullable String townCode,
    @Nullable String town,
    @Nullable String address,
    @Nullable String legalPerson,
    List<String> former,
    List<String> phones) {
  public FirmTraits {
    former = List.copyOf(former);
    phones = List.copyOf(phones);
  }
}
