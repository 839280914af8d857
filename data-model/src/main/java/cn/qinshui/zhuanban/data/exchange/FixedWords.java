package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.enterprise.ChainRole;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStatus;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.standard.LeadStage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/// Words that the program itself knows: kinds of titles, states, stages.
final class FixedWords {
  private FixedWords() {}

  /// The title a text names, as 专精特新, 省级专精特新中小企业 or “小巨人” do; the more special one wins.
  static Optional<QualificationKind> title(String text) {
    var plain = HeaderText.squeezed(text).replaceAll("[\"“”'‘’]", "");
    return Arrays.stream(QualificationKind.values())
        .filter(kind -> kind != QualificationKind.OTHER)
        .filter(kind -> plain.equals(kind.name()) || plain.contains(kind.badge()))
        .max(
            Comparator.comparingInt(
                kind -> plain.contains("小巨人") && kind == QualificationKind.GIANT ? 99 : kind.badge().length()));
  }

  static Optional<String> status(String text) {
    if (text.matches(".*(吊销|注销).*")) return Optional.of(EnterpriseStatus.CLOSED.name());
    if (text.matches(".*(停产|停业|歇业|关停|停工).*")) return Optional.of(EnterpriseStatus.SUSPENDED.name());
    if (text.matches(".*迁出.*")) return Optional.of(EnterpriseStatus.MOVED.name());
    if (text.matches("(在营|存续|正常|开业|在业|营业|生产|在产|正常经营|正常生产|存续.*|在营.*|开业.*)"))
      return Optional.of(EnterpriseStatus.ACTIVE.name());
    return Optional.empty();
  }

  static Optional<String> chainRole(String text) {
    return Arrays.stream(ChainRole.values())
        .filter(role -> role.label().startsWith(text) || text.startsWith(role.label().substring(0, 2)))
        .findFirst()
        .map(Enum::name);
  }

  static Optional<String> stage(String text) {
    return Arrays.stream(LeadStage.values())
        .filter(stage -> text.startsWith(stage.label()) || text.endsWith(stage.label()))
        .findFirst()
        .map(Enum::name);
  }

  static String shown(ImportField field, String kept, ImportLists lists) {
    return switch (field.type()) {
      case YES_NO -> Boolean.parseBoolean(kept) ? "是" : "否";
      case STATUS -> EnterpriseStatus.valueOf(kept).label();
      case TITLE_KIND -> QualificationKind.of(kept).label();
      case LEAD_STAGE -> LeadStage.valueOf(kept).label();
      case CHAIN_ROLE ->
          Arrays.stream(ChainRole.values())
              .filter(role -> role.name().equals(kept))
              .findFirst()
              .map(ChainRole::label)
              .orElse(kept);
      case TOPICS ->
          Arrays.stream(kept.split(","))
              .map(code -> ImportLists.label(lists.choices("visit.topic"), code))
              .collect(Collectors.joining("、"));
      default -> kept;
    };
  }
}
