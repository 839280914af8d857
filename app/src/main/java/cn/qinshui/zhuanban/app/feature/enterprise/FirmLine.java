package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.feature.enterprise.EnterpriseFileViewModel.Shown;
import cn.qinshui.zhuanban.app.shell.Notices;
import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.data.enterprise.Enterprise;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStatus;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line under the firm's name: code, town, who serves it; and its badges.
final class FirmLine extends FlowPane {

  private final Notices notices;
  private final Runnable assign;

  /// @param assign asks who shall serve the firm
  FirmLine(Notices notices, Runnable assign) {
    this.notices = notices;
    this.assign = assign;
    getStyleClass().add("firm-line");
  }

  void show(Shown shown) {
    Enterprise firm = shown.file().enterprise();
    getChildren().setAll(code(firm), part(Feather.MAP_PIN, firm.town(), "乡镇未填"), commissioner(firm));
    if (firm.recycledAt() != null) {
      LocalDate day = LocalDate.ofInstant(firm.recycledAt(), ZoneId.systemDefault());
      getChildren().addFirst(Boxes.styled(part(Feather.TRASH_2, "这份档案 " + day + " 移入了回收站，还原后才能修改", ""), "in-bin"));
    }
  }

  /// Titles in force, and the status where it is not the usual one.
  Node[] badges(Shown shown, LocalDate today) {
    List<Node> badges = new ArrayList<>();
    for (QualificationKind kind : shown.file().titlesOn(today)) {
      badges.add(Boxes.text(kind.badge(), "tag"));
    }
    EnterpriseStatus status = shown.file().enterprise().status();
    if (status != EnterpriseStatus.ACTIVE) {
      badges.add(new Badge(EnterpriseColumns.tone(status), status.label()));
    }
    return badges.toArray(Node[]::new);
  }

  private Node code(Enterprise firm) {
    String code = firm.code();
    if (code == null) {
      return new Badge(Tone.YELLOW, "缺统一社会信用代码");
    }
    return Boxes.row(
        2,
        Boxes.text(code, "digits"),
        Buttons.icon(
            Feather.COPY,
            "复制统一社会信用代码",
            () -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(code);
              Clipboard.getSystemClipboard().setContent(content);
              notices.say("已复制统一社会信用代码");
            }));
  }

  private Node commissioner(Enterprise firm) {
    Label icon = part(Feather.USER, "服务专员", "");
    if (firm.recycled()) {
      return Boxes.row(4, icon, Boxes.text(firm.commissioner() == null ? "未配" : firm.commissioner()));
    }
    Button who = Buttons.link(firm.commissioner() == null ? "未配，点此指定" : firm.commissioner(), assign);
    who.setTooltip(new Tooltip("改由别人服务"));
    return Boxes.row(0, icon, who);
  }

  private static Label part(Feather icon, @org.jspecify.annotations.Nullable String text, String missing) {
    Label label = Boxes.text(text == null ? missing : text, text == null ? "fact-missing" : "fact");
    label.setGraphic(new FontIcon(icon));
    return label;
  }
}
