package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Says which firm a pasted row without one is: by name or code, as a new firm, or that the row goes.
final class LackingFirm extends HBox {
  private final FigureGridViewModel model;
  private final Runnable done;
  private final TextField who = new TextField();
  private final Button enter = Buttons.plain("作为新企业录入", this::enter);
  private FigureGrid.@Nullable Line line;

  /// @param done hands the keyboard back
  LackingFirm(FigureGridViewModel model, Runnable done) {
    super(8);
    this.model = model;
    this.done = done;
    getStyleClass().add("lacking-firm");
    who.setPromptText("企业名称、简称或统一社会信用代码，回车");
    who.setPrefColumnCount(26);
    who.setOnAction(event -> complete());
    getChildren().addAll(Boxes.text("这一行是哪家企业"), who, enter, Buttons.quiet("去掉这一行", this::drop));
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  void show(FigureGrid.Line now) {
    line = now.lacking() ? now : null;
    setVisible(now.lacking());
    who.setText(now.lacking() ? now.name() : "");
    enter.setDisable(now.name().isEmpty());
  }

  private void complete() {
    FigureGrid.Line now = line;
    if (now != null && !who.getText().isBlank()) {
      model.complete(now, who.getText());
      done.run();
    }
  }

  private void enter() {
    FigureGrid.Line now = line;
    if (now != null) {
      model.enterAsNew(now);
      done.run();
    }
  }

  private void drop() {
    FigureGrid.Line now = line;
    if (now != null) {
      model.drop(now);
      done.run();
    }
  }
}
