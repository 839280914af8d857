package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.feature.enterprise.EnterpriseFileViewModel.Shown;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.FactGrid;
import cn.qinshui.zhuanban.data.enterprise.Enterprise;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseDraft;
import cn.qinshui.zhuanban.data.enterprise.FirmName;
import cn.qinshui.zhuanban.data.enterprise.SizeClass;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// 基本信息
final class IdentityCard implements FileCard {

  private final Card card = new Card();
  private final PartOpener parts;
  private final Runnable edit;

  IdentityCard(PartOpener parts, Runnable edit) {
    this.parts = parts;
    this.edit = edit;
  }

  @Override
  public Card card() {
    return card;
  }

  @Override
  public void show(Shown shown) {
    Enterprise firm = shown.file().enterprise();
    EnterpriseDraft says = firm.entered();
    FactGrid grid =
        new FactGrid()
            .fact("简称", says.shortName())
            .fact("法定代表人", says.legalPerson())
            .fact("成立日期", says.establishedOn())
            .fact("注册资本", money(says.capital()))
            .fact("企业类型", firm.ownership())
            .fact("经营状态", says.status().label())
            .fact("规模", scale(firm))
            .fact("划型", size(shown))
            .wide("行业", industry(firm))
            .wide("产业链", chain(firm))
            .wide("主导产品", says.mainProduct())
            .wide("地址", says.address())
            .wide("服务网", says.onServiceNetOn() == null ? "未注册" : says.onServiceNetOn() + " 已注册")
            .wide("其他名称", names(shown.file().names()));
    if (says.codeOverrideReason() != null) {
      grid.wide("代码核对", says.codeOverrideReason());
    }
    if (says.note() != null) {
      grid.wide("备注", says.note());
    }
    card.getChildren().setAll(grid);
    card.head(
        "基本信息", FileCard.adding("曾用名", "", parts::newName), Buttons.with(Feather.EDIT_2, Buttons.quiet("修改", edit)));
  }

  private Node names(List<FirmName> names) {
    if (names.isEmpty()) {
      return Boxes.text("没有", "muted");
    }
    FlowPane flow = new FlowPane(6, 4);
    for (FirmName name : names) {
      String until = name.untilOn() == null ? "" : "（" + name.untilOn() + " 前）";
      Button link = Buttons.link(name.name() + until, () -> parts.name(name));
      link.setAccessibleText(name.words());
      flow.getChildren().add(Boxes.row(2, Boxes.text(name.kind().label(), "muted"), link));
    }
    return flow;
  }

  private static @Nullable String money(@Nullable BigDecimal amount) {
    return amount == null ? null : "%,.2f 万元".formatted(amount).replace(".00 ", " ");
  }

  private static @Nullable String scale(Enterprise firm) {
    Boolean above = firm.entered().aboveScale();
    if (above == null) {
      return null;
    }
    var since = firm.entered().aboveScaleOn();
    return (above ? "规上" : "规下") + (above && since != null ? "（" + since + " 起）" : "");
  }

  /// With the year whose figures tell it.
  private static @Nullable String size(Shown shown) {
    SizeClass size = shown.file().enterprise().size();
    return size == null ? null : size.label() + "企业" + shown.sizeYear().map(year -> "（" + year + "年）").orElse("");
  }

  private static @Nullable String industry(Enterprise firm) {
    String code = firm.entered().industryCode();
    return code == null ? null : code + (firm.industry() == null ? "" : " " + firm.industry());
  }

  private static @Nullable String chain(Enterprise firm) {
    var role = firm.entered().chainRole();
    String text =
        Stream.of(firm.chain(), role == null ? null : role.label())
            .filter(part -> part != null)
            .collect(Collectors.joining(" · "));
    return text.isEmpty() ? null : text;
  }
}
