package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.ui.Boxes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The matrix itself: fixed heads and totals, rows between them that share the height there is, one place that the
/// arrow keys move and Enter opens.
final class MatrixGrid extends Region {

  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");

  private static final double SCROLL_BAR = 14;

  /// A pane whose children stand where the grid's lines say.
  private static final class Laid extends Pane {
    private final Runnable lay;

    Laid(Runnable lay) {
      this.lay = lay;
    }

    @Override
    protected void layoutChildren() {
      lay.run();
    }
  }

  private final ObjectProperty<@Nullable Spot> spot = new SimpleObjectProperty<>();
  private final Pane heads = new Laid(() -> line(children(true), headHeight()));
  private final Pane body = new Laid(this::lineBody);
  private final Pane totals = new Laid(() -> line(children(false), totalsShown()));
  private final ScrollPane scroll = new ScrollPane(body);
  private final Text ruler = new Text("措");
  private final Map<Spot, Region> places = new HashMap<>();
  private final List<Region> bands = new ArrayList<>();
  private final List<Region> rowTotals = new ArrayList<>();
  private final Consumer<Spot> open;
  private List<GridColumn> columns = List.of();
  private List<GridRow> rows = List.of();
  private String sum = "";
  private GridLines drawn = new GridLines(14, 1000, 1, 0, 0);
  private GridWalk walk = new GridWalk(List.of(), List.of());

  /// @param open what Enter and a click do at a place
  MatrixGrid(Consumer<Spot> open) {
    this.open = open;
    getStyleClass().add("matrix-grid");
    heads.getStyleClass().add("matrix-heads");
    totals.getStyleClass().add("matrix-totals");
    body.getStyleClass().add("matrix-body");
    scroll.getStyleClass().addAll("edge-to-edge", "matrix-scroll");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    ruler.getStyleClass().add("matrix-ruler");
    ruler.setVisible(false);
    ruler.setManaged(false);
    getChildren().addAll(heads, scroll, totals, ruler);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    setOnKeyPressed(this::pressed);
    spot.addListener((source, before, now) -> mark(before, now));
    focusedProperty().addListener((source, before, now) -> mark(spot.get(), spot.get()));
  }

  /// Where the keyboard stands.
  ObjectProperty<@Nullable Spot> spot() {
    return spot;
  }

  /// Draws the table; the place stays where it is if it is still there.
  void show(MatrixTable table) {
    columns = table.columns();
    rows = table.rows();
    sum = table.sum();
    walk = new GridWalk(columns, rows);
    places.clear();
    bands.clear();
    rowTotals.clear();
    heads.getChildren().clear();
    body.getChildren().clear();
    totals.getChildren().clear();
    drawHeads();
    drawBands();
    rows.forEach(this::drawRow);
    drawTotals();
    Spot kept = walk.nearest(spot.get());
    spot.set(kept);
    mark(null, kept);
    requestLayout();
  }

  private void drawHeads() {
    heads.getChildren().add(Boxes.text("板块", "matrix-head", "plain"));
    heads.getChildren().add(Boxes.text("措施", "matrix-head", "plain", "left"));
    for (GridColumn column : columns) {
      Label head = Boxes.prose(column.name(), "matrix-head");
      head.pseudoClassStateChanged(PseudoClass.getPseudoClass("wanted"), column.wanted());
      heads.getChildren().add(place(new Spot(null, column.unitId()), head));
    }
    heads.getChildren().add(Boxes.text("单位", "matrix-head", "plain"));
  }

  private void drawBands() {
    for (int i = 0; i < rows.size(); i++) {
      if (i == 0 || rows.get(i).sectionId() != rows.get(i - 1).sectionId()) {
        Label band = Boxes.text(rows.get(i).section(), "matrix-band");
        bands.add(band);
        body.getChildren().add(band);
      }
    }
  }

  private void drawRow(GridRow row) {
    Label no = Boxes.text(String.valueOf(row.no()), "matrix-no");
    Label title = Boxes.text(row.title(), "matrix-title");
    Region measure = Boxes.styled(Boxes.row(0, no, title), "matrix-measure");
    body.getChildren().add(place(new Spot(row.measureId(), null), measure));
    for (int i = 0; i < columns.size(); i++) {
      GridCell cell = row.cells().get(i);
      CellNode node = cell == null ? CellNode.empty() : CellNode.of(cell);
      body.getChildren().add(place(Spot.cell(row.measureId(), columns.get(i).unitId()), node));
    }
    Label total = Boxes.text(row.total(), "matrix-total");
    rowTotals.add(total);
    body.getChildren().add(total);
  }

  private void drawTotals() {
    totals.getChildren().add(Boxes.text("合计", "matrix-total", "left"));
    columns.forEach(column -> totals.getChildren().add(Boxes.text(column.total(), "matrix-total")));
    totals.getChildren().add(Boxes.text(sum, "matrix-total"));
  }

  private Region place(Spot here, Region node) {
    places.put(here, node);
    node.setOnMouseClicked(event -> {
      requestFocus();
      spot.set(here);
      if (walk.opens(here)) {
        open.accept(here);
      }
    });
    return node;
  }

  private void pressed(KeyEvent event) {
    Spot now = spot.get();
    if (now == null || event.isAltDown()) {
      return;
    }
    boolean far = event.isShortcutDown();
    switch (event.getCode()) {
      case UP -> move(walk.step(now, -1, 0, far));
      case DOWN -> move(walk.step(now, 1, 0, far));
      case LEFT -> move(walk.step(now, 0, -1, far));
      case RIGHT -> move(walk.step(now, 0, 1, far));
      case HOME -> move(walk.edge(now, -1, far));
      case END -> move(walk.edge(now, 1, far));
      case ENTER, SPACE -> {
        if (walk.opens(now)) {
          open.accept(now);
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(Spot to) {
    spot.set(to);
    Region node = places.get(to);
    if (node != null && node.getParent() == body) {
      reveal(node);
    }
  }

  private void reveal(Node node) {
    double hidden = body.getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden > 0) {
      double top = scroll.getVvalue() * hidden;
      double wanted =
          Math.clamp(
              top,
              node.getBoundsInParent().getMaxY() - scroll.getViewportBounds().getHeight(),
              Math.max(
                  node.getBoundsInParent().getMinY(),
                  node.getBoundsInParent().getMaxY() - scroll.getViewportBounds().getHeight()));
      scroll.setVvalue(wanted / hidden);
    }
  }

  /// Where a place stands, in the grid's own measure.
  Optional<Bounds> boundsOf(Spot place) {
    return Optional.ofNullable(places.get(place)).map(node -> sceneToLocal(node.localToScene(node.getLayoutBounds())));
  }

  private void mark(@Nullable Spot before, @Nullable Spot now) {
    setMarks(before, false);
    setMarks(now, true);
  }

  private void setMarks(@Nullable Spot which, boolean on) {
    if (which == null) {
      return;
    }
    pseudo(which, HERE, on && isFocused());
    pseudo(new Spot(which.measureId(), null), NEAR, on && isFocused());
    pseudo(new Spot(null, which.unitId()), NEAR, on && isFocused());
  }

  private void pseudo(Spot which, PseudoClass state, boolean on) {
    Region node = places.get(which);
    if (node != null) {
      node.pseudoClassStateChanged(state, on);
    }
  }

  private double em() {
    return ruler.getFont().getSize();
  }

  @Override
  protected double computeMinWidth(double height) {
    return GridLines.leastWidth(em(), columns.size());
  }

  @Override
  protected double computePrefHeight(double width) {
    return lines(width, 0).bodyHeight() + headHeight() + totalHeight();
  }

  @Override
  protected double computeMinHeight(double width) {
    return headHeight() + totalHeight() + 5 * em();
  }

  @Override
  protected double computeMaxHeight(double width) {
    return lines(width, Double.MAX_VALUE).bodyHeight() + headHeight() + totalHeight() + 2;
  }

  private double headHeight() {
    return Math.round(3.2 * em());
  }

  private double totalHeight() {
    return Math.round(1.9 * em());
  }

  private GridLines lines(double width, double height) {
    return new GridLines(em(), width, Math.max(1, columns.size()), rows.size(), height);
  }

  @Override
  protected void layoutChildren() {
    double room = getHeight() - headHeight() - totalHeight() - 2;
    GridLines lines = lines(getWidth() - 2, room);
    double shown = Math.min(room, lines.bodyHeight());
    if (shown < lines.bodyHeight()) {
      lines = lines(getWidth() - 2 - SCROLL_BAR, room);
    }
    heads.resizeRelocate(1, 1, getWidth() - 2, headHeight());
    scroll.resizeRelocate(1, 1 + headHeight(), getWidth() - 2, shown);
    double left = getHeight() - 2 - headHeight() - shown;
    totals.resizeRelocate(1, 1 + headHeight() + shown, getWidth() - 2, left);
    drawn = lines;
    body.setPrefSize(lines.width(), lines.bodyHeight());
    heads.requestLayout();
    body.requestLayout();
    totals.requestLayout();
  }

  private double totalsShown() {
    return totals.getHeight();
  }

  private List<Node> children(boolean top) {
    return (top ? heads : totals).getChildren();
  }

  /// Heads and totals are section and measure, or one label over both; then the units; then the total.
  private void line(List<Node> nodes, double height) {
    GridLines lines = drawn;
    if (nodes.isEmpty()) {
      return;
    }
    int first = nodes.size() - columns.size() - 1;
    if (first == 2) {
      nodes.get(0).resizeRelocate(0, 0, lines.section(), height);
      nodes.get(1).resizeRelocate(lines.section(), 0, lines.measure(), height);
    } else {
      nodes.get(0).resizeRelocate(0, 0, lines.section() + lines.measure(), height);
    }
    for (int i = 0; i < columns.size(); i++) {
      nodes.get(first + i).resizeRelocate(lines.unitX(i), 0, lines.unitWidth(i), height);
    }
    nodes.getLast().resizeRelocate(lines.totalX(), 0, lines.total(), height);
  }

  private void lineBody() {
    GridLines lines = drawn;
    double height = lines.rowHeight();
    int band = -1;
    double bandTop = 0;
    for (int i = 0; i < rows.size(); i++) {
      GridRow row = rows.get(i);
      double y = i * height;
      if (i == 0 || row.sectionId() != rows.get(i - 1).sectionId()) {
        band++;
        bandTop = y;
      }
      bands.get(band).resizeRelocate(0, bandTop, lines.section(), y + height - bandTop);
      region(row.measureId(), null).resizeRelocate(lines.section(), y, lines.measure(), height);
      for (int column = 0; column < columns.size(); column++) {
        region(row.measureId(), columns.get(column).unitId())
            .resizeRelocate(lines.unitX(column), y, lines.unitWidth(column), height);
      }
      rowTotals.get(i).resizeRelocate(lines.totalX(), y, lines.total(), height);
    }
  }

  private Region region(@Nullable Long measureId, @Nullable Long unitId) {
    Region region = places.get(new Spot(measureId, unitId));
    if (region == null) {
      throw new IllegalStateException("nothing drawn at " + measureId + ", " + unitId);
    }
    return region;
  }
}
