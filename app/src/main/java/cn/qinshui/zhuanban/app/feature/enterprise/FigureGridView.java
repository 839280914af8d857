package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.shell.Commands;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// 成片录入年度指标: the grid, a field for the cell chosen, what is wrong, one button that saves.
final class FigureGridView implements Screen {
  private static final String TITLE = "成片录入年度指标";

  private final Desk desk;
  private final FigureGridViewModel model;
  private final FigureTable table;
  private final LackingFirm lacking;
  private final TextField typed = new TextField();
  private final Label place = Boxes.text("", "strong");
  private final VBox told = Boxes.column(3);
  private final BorderPane pane = new BorderPane();
  private final StringProperty heading = new SimpleStringProperty(TITLE);

  FigureGridView(Desk desk, FigureGridViewModel model) {
    this.desk = desk;
    this.model = model;
    this.table = new FigureTable(model, this::paste, entering());
    this.lacking = new LackingFirm(model, this::backToTable);
    Button save = Buttons.with(Feather.CHECK, Buttons.main("保存", this::save));
    save.disableProperty().bind(model.ready().not());
    PageHeader header =
        new PageHeader(TITLE)
            .title(heading)
            .crumbs(new PageHeader.Crumb("企业", desk.navigator()::back))
            .subtitle("在 WPS、Excel 里复制一片，点中左上角那一格，按 Ctrl+V。空格子不改原数。")
            .actions(Buttons.plain("不保存", desk.navigator()::drop), save);
    pane.setTop(Boxes.column(0, header, entry()));
    pane.setCenter(table.content());
    BorderPane.setMargin(table.content(), new Insets(0, 24, 20, 24));
    model.version().addListener((source, before, now) -> tell());
    table.onPlace(this::showPlace);
    tell();
  }

  private Node entry() {
    HBox source = Boxes.row(0);
    model.sources().addListener((of, before, now) -> source.getChildren().setAll(sources(now)));
    if (!model.sources().get().isEmpty()) {
      source.getChildren().setAll(sources(model.sources().get()));
    }
    HBox line = Boxes.row(10, Boxes.whole("来源", "muted"), source);
    if (!model.ofOneFirm()) {
      ChoiceField<Integer> year = new ChoiceField<>(model.years(), each -> each + "年");
      year.setValue(model.years().get(1));
      year.disableProperty().bind(model.touched());
      year.valueProperty().addListener((of, before, now) -> model.year(now));
      line.getChildren().addAll(0, List.of(Boxes.whole("年度", "muted"), year));
    }
    typed.setPromptText("选中一格直接打，回车写入");
    typed.setPrefColumnCount(16);
    typed.addEventFilter(KeyEvent.KEY_PRESSED, this::typing);
    Label summary = Boxes.text("", "strong");
    summary.textProperty().bind(model.summary());
    line.getChildren()
        .addAll(
            place, typed, Boxes.spring(), Buttons.with(Feather.CLIPBOARD, Buttons.plain("粘贴（Ctrl+V）", this::paste)));
    ScrollPane problems = Boxes.styled(new ScrollPane(told), "edge-to-edge");
    problems.setFitToWidth(true);
    problems.setMaxHeight(110);
    problems.managedProperty().bind(problems.visibleProperty());
    problems.visibleProperty().bind(Bindings.isNotEmpty(told.getChildren()));
    VBox all = Boxes.column(8, line, Boxes.row(10, lacking, Boxes.spring(), summary), problems);
    all.setPadding(new Insets(4, 24, 10, 24));
    return all;
  }

  private ChoiceField<Choice> sources(List<Choice> offered) {
    ChoiceField<Choice> source = new ChoiceField<>(offered, Choice::label);
    source.setValue(offered.getFirst());
    source.disableProperty().bind(model.touched());
    source.valueProperty().addListener((of, before, now) -> model.source(now));
    return source;
  }

  private void showPlace(FigureGrid.Line line, Indicator indicator) {
    place.setText((model.ofOneFirm() ? line.year() + "年" : line.shown()) + " " + indicator.label());
    lacking.show(line);
    typed.setText(model.grid().entry(line, indicator).map(FigureGrid.Entry::typed).orElse(""));
  }

  /// As in WPS: typing on a cell begins what is to stand there; Enter goes on below, Tab to the right, Esc leaves it.
  private FigureTable.Entering entering() {
    return new FigureTable.Entering() {
      @Override
      public void begin() {
        typed.requestFocus();
        typed.selectAll();
      }

      @Override
      public void begin(String letter) {
        typed.requestFocus();
        typed.setText(letter);
        typed.end();
      }
    };
  }

  private void typing(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER, DOWN -> enter(1, 0);
      case UP -> enter(-1, 0);
      case TAB -> enter(0, event.isShiftDown() ? -1 : 1);
      case ESCAPE -> {
        table.place();
        table.focus();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void enter(int down, int right) {
    table.type(typed.getText());
    table.move(down, right);
  }

  private void tell() {
    if (model.ofOneFirm() && !model.grid().lines().isEmpty()) {
      heading.set(model.grid().lines().getFirst().name() + "：" + TITLE);
    }
    told.getChildren().setAll(model.told().stream().map(each -> Boxes.prose(each, "refusal-text")).toList());
    int without = model.grid().lacking().size();
    if (without > 0) {
      told.getChildren()
          .addFirst(
              Boxes.row(
                  8,
                  Boxes.prose("粘贴多出 " + without + " 行没有对上企业，已列在表尾，补上企业才写入。", "muted"),
                  Buttons.link("全部去掉", model::dropLacking)));
    }
    if (!model.offered().isEmpty()) {
      String names = String.join("、", model.offered().stream().map(match -> match.name()).sorted().toList());
      told.getChildren()
          .add(
              Boxes.row(
                  8,
                  Boxes.prose("粘贴里另有 " + model.offered().size() + " 户不在表中：" + names, "muted"),
                  Buttons.link("加进来", model::takeOffered)));
    }
  }

  private void backToTable() {
    table.focus();
  }

  private void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    model.paste(text == null ? "" : text, table.row(), table.column());
  }

  private void save() {
    model.save(desk.navigator()::drop);
  }

  @Override
  public Node content() {
    return pane;
  }

  @Override
  public ObservableValue<String> title() {
    return heading;
  }

  @Override
  public Commands commands() {
    return Commands.none().on(Shortcut.SAVE, () -> model.ready().get(), this::save);
  }

  @Override
  public String chapter() {
    return "lists";
  }

  @Override
  public void leave(Runnable go) {
    if (model.ready().get()) {
      desk.notices().askUnsaved("粘贴的指标", this::save, go);
    } else if (model.touched().get()) {
      desk.notices().askDanger("表里还有没写入的内容", "没有企业的行、看不懂的格都还没有写入，离开就没有了。", "离开", go);
    } else {
      go.run();
    }
  }

  @Override
  public void shown() {
    table.focus();
  }
}
