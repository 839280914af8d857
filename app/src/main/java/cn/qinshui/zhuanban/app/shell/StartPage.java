package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands in the window before there is a library or a person: one card, one question.
public final class StartPage {

  private static final int NAME_LENGTH = 20;

  /// A way on from a problem.
  public record Way(String word, Runnable action) {}

  private StartPage() {}

  /// While the library opens.
  public static Parent opening(String library) {
    return page(Boxes.text("正在打开资料库…", "start-title"), Boxes.prose(library, "muted"));
  }

  /// Who sits at the desk: one of those who worked here before, or a new name.
  public static Parent who(List<String> known, Consumer<String> chosen) {
    TextField name = new TextField();
    name.setPromptText("姓名，如 王晓霞");
    Label wrong = Boxes.prose("", "form-error");
    wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
    Runnable enter =
        () -> {
          String typed = name.getText().strip().replaceAll("\\s+", " ");
          if (typed.isEmpty() || typed.codePointCount(0, typed.length()) > NAME_LENGTH) {
            wrong.setText(typed.isEmpty() ? "请填写姓名。" : "姓名最多 " + NAME_LENGTH + " 个字，请改短。");
          } else {
            chosen.accept(typed);
          }
        };
    Button go = Buttons.main("开始使用", enter);
    go.setDefaultButton(true);
    List<Node> content = new ArrayList<>();
    content.add(Boxes.text("您是哪一位？", "start-title"));
    content.add(Boxes.prose("每次修改都会记下姓名和时间，可以查，也可以撤销。", "muted"));
    if (!known.isEmpty()) {
      FlowPane people = new FlowPane(8, 8);
      known.forEach(
          each -> people.getChildren().add(Buttons.with(Feather.USER, Buttons.plain(each, () -> chosen.accept(each)))));
      content.add(people);
      content.add(Boxes.text("或者填写新的姓名", "muted", "small"));
    }
    content.add(Boxes.row(8, Boxes.grow(name), go));
    content.add(wrong);
    return page(content.toArray(Node[]::new));
  }

  /// The library cannot be opened: the sentence, and each way on as a button, the likely one first.
  public static Parent problem(String sentence, List<Way> ways) {
    FontIcon icon = new FontIcon(Feather.ALERT_TRIANGLE);
    icon.getStyleClass().add("start-warning");
    VBox buttons = Boxes.column(8);
    for (Way way : ways) {
      Button button =
          buttons.getChildren().isEmpty()
              ? Buttons.main(way.word(), way.action())
              : Buttons.plain(way.word(), way.action());
      button.setMaxWidth(Double.MAX_VALUE);
      buttons.getChildren().add(button);
    }
    return page(
        Boxes.row(10, icon, Boxes.text("资料库没有打开", "start-title")), Boxes.prose(sentence, "start-text"), buttons);
  }

  private static Parent page(Node... content) {
    Label seal = Boxes.text("专", "seal");
    VBox card = Boxes.styled(Boxes.column(14, content), "start-card");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    VBox all = Boxes.column(18, Boxes.row(10, seal, Boxes.text("专班工作台", "product-name")), card);
    all.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane page = new StackPane(all);
    StackPane.setAlignment(all, Pos.CENTER);
    page.getStyleClass().add("start-page");
    return page;
  }
}
