package cn.qinshui.zhuanban.app.shell.handbook;

import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// F1: the chapters at the left, the text at the right.
public final class HandbookView implements Screen {

  private final Handbook handbook;
  private final BorderPane pane = new BorderPane();
  private final VBox page = new VBox();
  private final ScrollPane scroll = new ScrollPane(page);
  private final ListView<Handbook.Chapter> list = new ListView<>();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("使用手册");

  public HandbookView(Handbook handbook, String chapter) {
    this.handbook = handbook;
    page.getStyleClass().add("handbook-page");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    list.getItems().setAll(handbook.chapters());
    list.getStyleClass().add("handbook-chapters");
    list.setCellFactory(view -> new ChapterCell());
    list.getSelectionModel().selectedItemProperty().addListener((source, before, now) -> show(now));
    pane.setTop(new PageHeader("使用手册").subtitle("随时按 F1 打开，Esc 返回"));
    pane.setLeft(list);
    pane.setCenter(scroll);
    open(chapter);
  }

  /// The handbook as the shell registers it.
  public static Feature feature() {
    return Feature.of(Route.Handbook.class, route -> new HandbookView(Handbook.load(), route.chapter()));
  }

  @Override
  public Node content() {
    return pane;
  }

  @Override
  public ObservableValue<String> title() {
    return title.getReadOnlyProperty();
  }

  @Override
  public void shown() {
    list.requestFocus();
  }

  private void open(String chapter) {
    list.getSelectionModel().select(handbook.chapter(chapter));
  }

  private void show(Handbook.@Nullable Chapter chapter) {
    if (chapter != null) {
      page.getChildren().setAll(chapter.blocks().stream().map(this::node).toList());
      scroll.setVvalue(0);
    }
  }

  private Region node(Block block) {
    return switch (block) {
      case Block.Heading(int level, String text) -> Boxes.prose(text, "handbook-h" + level);
      case Block.Paragraph(var spans) -> flow(spans);
      case Block.Item(String mark, var spans) -> {
        var line = Boxes.row(8, Boxes.text(mark, "handbook-mark"), Boxes.grow(flow(spans)));
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("handbook-item");
        yield line;
      }
    };
  }

  private TextFlow flow(List<Block.Span> spans) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("handbook-text");
    for (Block.Span span : spans) {
      flow.getChildren()
          .add(
              switch (span) {
                case Block.Span.Plain(String text) -> new Text(text);
                case Block.Span.Strong(String text) -> Boxes.styled(new Text(text), "strong");
                case Block.Span.Key(String text) -> Boxes.text(text, "key");
                case Block.Span.Link(String text, String chapter) -> Buttons.link(text, () -> open(chapter));
              });
    }
    return flow;
  }

  private static final class ChapterCell extends ListCell<Handbook.Chapter> {
    @Override
    protected void updateItem(Handbook.@Nullable Chapter chapter, boolean empty) {
      super.updateItem(chapter, empty);
      setText(chapter == null || empty ? null : chapter.title());
    }
  }
}
