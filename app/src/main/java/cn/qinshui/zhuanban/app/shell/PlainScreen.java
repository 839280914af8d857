package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.work.TableWatch;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;

/// A screen of cards under a head, without a record of its own.
public final class PlainScreen implements Screen {
  private final BorderPane pane = new BorderPane();
  private final ReadOnlyStringWrapper title;
  private final String chapter;
  private final List<TableWatch.Watch> watches;

  public PlainScreen(String title, String chapter, Node head, Node body, List<TableWatch.Watch> watches) {
    this.title = new ReadOnlyStringWrapper(title);
    this.chapter = chapter;
    this.watches = List.copyOf(watches);
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("file-scroll");
    pane.setTop(head);
    pane.setCenter(scroll);
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
  public String chapter() {
    return chapter;
  }

  @Override
  public List<TableWatch.Watch> watches() {
    return watches;
  }
}
