package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.data.enterprise.ChainRole;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseDraft;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseField;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What stands in the fields of the identity form, one property for each.
public final class IdentityFields {

  final StringProperty name = new SimpleStringProperty("");
  final StringProperty shortName = new SimpleStringProperty("");
  final StringProperty code = new SimpleStringProperty("");
  final StringProperty codeReason = new SimpleStringProperty("");
  final ObjectProperty<@Nullable Entry<String>> town = new SimpleObjectProperty<>();
  final StringProperty address = new SimpleStringProperty("");
  final ObjectProperty<@Nullable Entry<String>> industry = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Boolean> aboveScale = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable LocalDate> aboveScaleOn = new SimpleObjectProperty<>();
  final StringProperty legalPerson = new SimpleStringProperty("");
  final ObjectProperty<@Nullable LocalDate> establishedOn = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable BigDecimal> capital = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable String> ownership = new SimpleObjectProperty<>();
  final StringProperty mainProduct = new SimpleStringProperty("");
  final ObjectProperty<@Nullable Entry<Long>> chain = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable ChainRole> chainRole = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable LocalDate> onServiceNetOn = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable EnterpriseStatus> status = new SimpleObjectProperty<>(EnterpriseStatus.ACTIVE);
  final StringProperty note = new SimpleStringProperty("");

  private final FirmChoices choices;

  IdentityFields(FirmChoices choices) {
    this.choices = choices;
  }

  /// All of them, for listening.
  List<Property<?>> all() {
    return List.of(
        name,
        shortName,
        code,
        codeReason,
        town,
        address,
        industry,
        aboveScale,
        aboveScaleOn,
        legalPerson,
        establishedOn,
        capital,
        ownership,
        mainProduct,
        chain,
        chainRole,
        onServiceNetOn,
        status,
        note);
  }

  EnterpriseDraft draft() {
    return new EnterpriseDraft(
        Objects.requireNonNullElse(name.get(), ""),
        shortName.get(),
        code.get(),
        codeReason.get(),
        key(town),
        address.get(),
        key(industry),
        aboveScale.get(),
        aboveScaleOn.get(),
        legalPerson.get(),
        establishedOn.get(),
        capital.get(),
        ownership.get(),
        mainProduct.get(),
        key(chain),
        chainRole.get(),
        onServiceNetOn.get(),
        Objects.requireNonNullElse(status.get(), EnterpriseStatus.ACTIVE),
        note.get());
  }

  void show(EnterpriseDraft draft) {
    show(draft, Arrays.asList(EnterpriseField.values()));
  }

  /// Puts only these parts of a draft into their fields.
  void show(EnterpriseDraft draft, Collection<EnterpriseField> parts) {
    parts.forEach(part -> show(draft, part));
  }

  private void show(EnterpriseDraft draft, EnterpriseField part) {
    switch (part) {
      case NAME -> name.set(draft.name());
      case SHORT_NAME -> shortName.set(text(draft.shortName()));
      case CODE -> code.set(text(draft.code()));
      case CODE_OVERRIDE_REASON -> codeReason.set(text(draft.codeOverrideReason()));
      case TOWN -> town.set(choices.towns().of(draft.townCode()));
      case ADDRESS -> address.set(text(draft.address()));
      case INDUSTRY -> industry.set(choices.industries().of(draft.industryCode()));
      case ABOVE_SCALE -> aboveScale.set(draft.aboveScale());
      case ABOVE_SCALE_ON -> aboveScaleOn.set(draft.aboveScaleOn());
      case LEGAL_PERSON -> legalPerson.set(text(draft.legalPerson()));
      case ESTABLISHED_ON -> establishedOn.set(draft.establishedOn());
      case CAPITAL -> capital.set(draft.capital());
      case OWNERSHIP -> ownership.set(draft.ownership());
      case MAIN_PRODUCT -> mainProduct.set(text(draft.mainProduct()));
      case CHAIN -> chain.set(choices.chains().of(draft.chainId()));
      case CHAIN_ROLE -> chainRole.set(draft.chainRole());
      case ON_SERVICE_NET_ON -> onServiceNetOn.set(draft.onServiceNetOn());
      case STATUS -> status.set(draft.status());
      case NOTE -> note.set(text(draft.note()));
    }
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static <K> @Nullable K key(ObjectProperty<@Nullable Entry<K>> field) {
    Entry<K> entry = field.get();
    return entry == null ? null : entry.key();
  }
}
