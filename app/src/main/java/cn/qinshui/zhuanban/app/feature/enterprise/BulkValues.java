package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.form.TypedDate;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.enterprise.ChainRole;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStatus;
import cn.qinshui.zhuanban.data.followup.FirmBulkField;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What each field of a bulk edit can become, chosen or read from a pasted text.
final class BulkValues {
  /// Said without a day: registered as of today.
  private static final Set<String> REGISTERED = Set.of("已注册", "是", "√", "有");

  static final Choice NOTHING = new Choice("", "（清空）");

  private final FirmChoices choices;
  private final Dictionaries words;
  private final LocalDate today;

  BulkValues(FirmChoices choices, Dictionaries words, LocalDate today) {
    this.choices = choices;
    this.words = words;
    this.today = today;
  }

  /// The values to choose from; none for a day, which is typed.
  List<Choice> options(FirmBulkField field) {
    List<Choice> options =
        switch (field) {
          case ON_SERVICE_NET_ON -> List.of();
          case TOWN -> entries(choices.towns());
          case INDUSTRY -> entries(choices.industries());
          case CHAIN -> entries(choices.chains());
          case COMMISSIONER -> entries(choices.commissioners());
          case ABOVE_SCALE -> List.of(new Choice("true", "规上"), new Choice("false", "规下"));
          case CHAIN_ROLE ->
              Arrays.stream(ChainRole.values()).map(role -> new Choice(role.name(), role.label())).toList();
          case STATUS ->
              Arrays.stream(EnterpriseStatus.values())
                  .map(status -> new Choice(status.name(), status.label()))
                  .toList();
          case OWNERSHIP -> words.choices("enterprise.ownership");
        };
    return field.clearable() ? Stream.concat(options.stream(), Stream.of(NOTHING)).toList() : options;
  }

  private static <K> List<Choice> entries(Choices<K> from) {
    return from.find("").stream().map(each -> new Choice(String.valueOf(each.key()), each.label())).toList();
  }

  /// What a pasted text means; empty where it means nothing here. A blank text means nothing, it does not erase.
  Optional<Choice> read(FirmBulkField field, String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    if (field == FirmBulkField.ON_SERVICE_NET_ON) {
      return REGISTERED.contains(plain) ? day(today.toString()) : day(plain);
    }
    if (field == FirmBulkField.ABOVE_SCALE) {
      Boolean above = aboveScale(plain);
      return Optional.ofNullable(above)
          .map(yes -> new Choice(String.valueOf(yes), Boolean.TRUE.equals(yes) ? "规上" : "规下"));
    }
    return options(field).stream()
        .filter(choice -> !choice.code().isEmpty())
        .filter(choice -> choice.label().equals(plain) || choice.code().equals(plain))
        .findFirst();
  }

  Optional<Choice> day(String typed) {
    return TypedDate.read(typed, today).map(day -> new Choice(day.toString(), day.toString()));
  }

  private static @Nullable Boolean aboveScale(String text) {
    return switch (text) {
      case "规上", "是", "√", "有" -> true;
      case "规下", "否", "×", "无" -> false;
      default -> null;
    };
  }
}
