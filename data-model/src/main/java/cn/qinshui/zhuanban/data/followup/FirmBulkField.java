package cn.qinshui.zhuanban.data.followup;

import cn.qinshui.zhuanban.data.enterprise.ChainRole;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseDraft;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseField;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStatus;
import java.time.LocalDate;

/// The parts of a firm that make sense to change for many firms at once. A value is the text that is stored: a day as
/// 2026-11-03, a code, an id, true or false; the empty text takes it away.
public enum FirmBulkField {
  ON_SERVICE_NET_ON(EnterpriseField.ON_SERVICE_NET_ON.label()),
  TOWN(EnterpriseField.TOWN.label()),
  INDUSTRY(EnterpriseField.INDUSTRY.label()),
  ABOVE_SCALE(EnterpriseField.ABOVE_SCALE.label()),
  CHAIN(EnterpriseField.CHAIN.label()),
  CHAIN_ROLE(EnterpriseField.CHAIN_ROLE.label()),
  COMMISSIONER("服务专员"),
  STATUS(EnterpriseField.STATUS.label()),
  OWNERSHIP(EnterpriseField.OWNERSHIP.label());

  private final String label;

  FirmBulkField(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /// Whether a firm can be without it.
  public boolean clearable() {
    return this != STATUS;
  }

  /// The draft with this part changed; who serves the firm is no part of the draft.
  EnterpriseDraft in(EnterpriseDraft draft, String value) {
    var entered = value.isEmpty() ? null : value;
    return switch (this) {
      case ON_SERVICE_NET_ON -> draft.withOnServiceNet(entered == null ? null : LocalDate.parse(entered));
      case TOWN -> draft.withTown(entered);
      case INDUSTRY -> draft.withIndustry(entered);
      case ABOVE_SCALE -> draft.withAboveScale(entered == null ? null : Boolean.valueOf(entered));
      case CHAIN -> draft.withChain(entered == null ? null : Long.valueOf(entered), draft.chainRole());
      case CHAIN_ROLE -> draft.withChain(draft.chainId(), entered == null ? null : ChainRole.valueOf(entered));
      case STATUS -> draft.withStatus(EnterpriseStatus.valueOf(value));
      case OWNERSHIP -> draft.withOwnership(entered);
      case COMMISSIONER -> draft;
    };
  }
}
