package cn.qinshui.zhuanban.app.ui.paper;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.work.Work;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A paper page under page: zoom (Ctrl+wheel, Ctrl +/−), fit to width, turning pages, places to click.
public final class PdfPreview extends BorderPane {

  private static final List<Double> ZOOMS = List.of(0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0);
  private static final double PIXELS_A_POINT = 96 / 72.0;
  private static final double MARGIN = 28;
  private static final double GAP = 16;
  private static final int PAGES_KEPT = 2;

  private final Work work;
  private final VBox pages = new VBox(GAP);
  private final ScrollPane scroll = new ScrollPane(pages);
  private final Label place = Boxes.text("", "muted");
  private final Label percent = Boxes.text("", "muted");
  private final HBox tools = Boxes.row(4);
  private List<PaperPage> shown = List.of();
  private List<PageSheet> sheets = List.of();
  private boolean fitWidth = true;
  private double zoom = PIXELS_A_POINT;

  public PdfPreview(Work work) {
    this.work = work;
    getStyleClass().add("pdf-preview");
    pages.getStyleClass().add("paper-pages");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("edge-to-edge", "paper-scroll");
    setCenter(scroll);
    setTop(toolbar());
    InvalidationListener look = change -> look();
    scroll.vvalueProperty().addListener(look);
    scroll.viewportBoundsProperty().addListener(change -> refit());
    pages.heightProperty().addListener(look);
    addEventFilter(ScrollEvent.SCROLL, this::wheel);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Shows another paper from its first page; a changed one keeps its place.
  public void show(Paper paper) {
    double before = scroll.getVvalue();
    boolean same = paper.sheets().size() == sheets.size();
    sheets = paper.sheets();
    shown = IntStream.range(0, sheets.size()).mapToObj(i -> new PaperPage(work, paper, i)).toList();
    pages.getChildren().setAll(shown);
    scroll.setVvalue(same ? before : 0);
    refit();
  }

  /// More buttons at the right of the toolbar, such as 打印.
  public void actions(Node... nodes) {
    tools.getChildren().setAll(nodes);
  }

  public int page() {
    double seen = seenTop() + scroll.getViewportBounds().getHeight() / 3;
    double top = 0;
    for (int i = 0; i < sheets.size(); i++) {
      top += sheets.get(i).height() * zoom + GAP;
      if (seen < top) {
        return i;
      }
    }
    return Math.max(0, sheets.size() - 1);
  }

  public void turnTo(int page) {
    double top = 0;
    for (int i = 0; i < Math.clamp(page, 0, Math.max(0, sheets.size() - 1)); i++) {
      top += sheets.get(i).height() * zoom + GAP;
    }
    double room = pages.getHeight() - scroll.getViewportBounds().getHeight();
    scroll.setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0.0, 1.0));
  }

  public void fitWidth() {
    fitWidth = true;
    refit();
  }

  /// @param factor 1 is the size on paper at 96 dpi
  public void zoomTo(double factor) {
    fitWidth = false;
    int page = page();
    zoom = factor * PIXELS_A_POINT;
    rezoom();
    layout();
    turnTo(page);
  }

  private HBox toolbar() {
    HBox bar =
        Boxes.row(
            4,
            Buttons.icon(Feather.CHEVRON_UP, "上一页（PageUp）", () -> turnTo(page() - 1)),
            Buttons.icon(Feather.CHEVRON_DOWN, "下一页（PageDown）", () -> turnTo(page() + 1)),
            place,
            Boxes.spring(),
            Buttons.icon(Feather.ZOOM_OUT, "缩小（Ctrl+−）", () -> step(-1)),
            percent,
            Buttons.icon(Feather.ZOOM_IN, "放大（Ctrl+＋）", () -> step(1)),
            Buttons.icon(Feather.MAXIMIZE_2, "适合宽度（Ctrl+0）", this::fitWidth),
            Boxes.spring(),
            tools);
    bar.getStyleClass().add("paper-tools");
    return bar;
  }

  private void refit() {
    double width = scroll.getViewportBounds().getWidth();
    double widest = sheets.stream().mapToDouble(PageSheet::width).max().orElse(0);
    if (fitWidth && widest > 0 && width > 2 * MARGIN) {
      zoom = Math.min((width - 2 * MARGIN) / widest, 2 * PIXELS_A_POINT);
    }
    rezoom();
  }

  private void rezoom() {
    shown.forEach(page -> page.zoom(zoom));
    percent.setText("%.0f%%".formatted(zoom / PIXELS_A_POINT * 100));
    look();
  }

  /// Paints the pages near the view, lets the far ones go.
  private void look() {
    int here = page();
    place.setText(sheets.isEmpty() ? "" : "第 %d / %d 页".formatted(here + 1, sheets.size()));
    for (int i = 0; i < shown.size(); i++) {
      if (Math.abs(i - here) <= PAGES_KEPT) {
        shown.get(i).paint(zoom);
      } else {
        shown.get(i).letGo();
      }
    }
  }

  private double seenTop() {
    return Math.max(0, pages.getHeight() - scroll.getViewportBounds().getHeight()) * scroll.getVvalue();
  }

  private void step(int by) {
    double now = zoom / PIXELS_A_POINT;
    List<Double> way = by > 0 ? ZOOMS : ZOOMS.reversed();
    way.stream().filter(each -> by > 0 ? each > now + 0.01 : each < now - 0.01).findFirst().ifPresent(this::zoomTo);
  }

  private void wheel(ScrollEvent event) {
    if (event.isShortcutDown()) {
      step(event.getDeltaY() > 0 ? 1 : -1);
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case PAGE_UP -> turnTo(page() - 1);
      case PAGE_DOWN -> turnTo(page() + 1);
      case PLUS, EQUALS, ADD, MINUS, SUBTRACT, DIGIT0, NUMPAD0 -> {
        if (!event.isShortcutDown()) {
          return;
        }
        switch (event.getCode()) {
          case MINUS, SUBTRACT -> step(-1);
          case DIGIT0, NUMPAD0 -> fitWidth();
          default -> step(1);
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }
}
