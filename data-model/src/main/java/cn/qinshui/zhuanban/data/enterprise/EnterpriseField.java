package cn.qinshui.zhuanban.data.enterprise;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The parts of a firm's identity that a person enters. Problems of a draft name them by [#name()].
public enum EnterpriseField {
  NAME("企业名称", EnterpriseDraft::name),
  SHORT_NAME("简称", EnterpriseDraft::shortName),
  CODE("统一社会信用代码", EnterpriseDraft::code),
  CODE_OVERRIDE_REASON("代码核对理由", EnterpriseDraft::codeOverrideReason),
  TOWN("乡镇", EnterpriseDraft::townCode),
  ADDRESS("地址", EnterpriseDraft::address),
  INDUSTRY("行业", EnterpriseDraft::industryCode),
  ABOVE_SCALE("是否规上", EnterpriseDraft::aboveScale),
  ABOVE_SCALE_ON("升规日期", EnterpriseDraft::aboveScaleOn),
  LEGAL_PERSON("法定代表人", EnterpriseDraft::legalPerson),
  ESTABLISHED_ON("成立日期", EnterpriseDraft::establishedOn),
  CAPITAL("注册资本", EnterpriseDraft::capital),
  OWNERSHIP("企业类型", EnterpriseDraft::ownership),
  MAIN_PRODUCT("主导产品", EnterpriseDraft::mainProduct),
  CHAIN("产业链", EnterpriseDraft::chainId),
  CHAIN_ROLE("链上位置", EnterpriseDraft::chainRole),
  ON_SERVICE_NET_ON("服务网注册日期", EnterpriseDraft::onServiceNetOn),
  STATUS("经营状态", EnterpriseDraft::status),
  NOTE("备注", EnterpriseDraft::note);

  private final String label;
  private final Function<EnterpriseDraft, @Nullable Object> part;

  EnterpriseField(String label, Function<EnterpriseDraft, @Nullable Object> part) {
    this.label = label;
    this.part = part;
  }

  public String label() {
    return label;
  }

  /// What a draft says in this part; null where nothing is entered.
  public @Nullable Object of(EnterpriseDraft draft) {
    return part.apply(draft);
  }

  /// The parts in which two drafts differ.
  public static List<EnterpriseField> changed(EnterpriseDraft before, EnterpriseDraft after) {
    return Stream.of(values()).filter(field -> !Objects.equals(field.of(before), field.of(after))).toList();
  }

  /// The column of the table enterprise that holds it.
  public String column() {
    return switch (this) {
      case TOWN -> "town_code";
      case INDUSTRY -> "industry_code";
      case CHAIN -> "chain_id";
      default -> name().toLowerCase(Locale.ROOT);
    };
  }
}
