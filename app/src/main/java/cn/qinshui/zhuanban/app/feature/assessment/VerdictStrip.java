package cn.qinshui.zhuanban.app.feature.assessment;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.StatTile;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.table.Narrowed;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.data.assessment.AssessmentFilter;
import cn.qinshui.zhuanban.data.assessment.AssessmentRow;
import cn.qinshui.zhuanban.data.assessment.FirmAssessment;
import cn.qinshui.zhuanban.data.assessment.Verdict;
import cn.qinshui.zhuanban.data.standard.StandardPack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The standard and the day one looks from, and how many firms are how near: a click narrows the list.
final class VerdictStrip {
  private static final int NEAR = 2;

  private final Standpoint standpoint;
  private final Evaluated evaluated;
  private final Narrowed<AssessmentFilter, AssessmentRow> list;
  private final HBox tiles = Boxes.row(10);
  private final Label caution = Boxes.prose("", "muted", "small");
  private final ChoiceField<StandardPack> packs = new ChoiceField<>(List.of(), StandardPack::name);
  private final DateField day;
  private final VBox content;
  private final Slot<List<Tile>> slot;

  /// A number over a narrower list.
  private record Tile(String name, @Nullable Tone tone, int firms, AssessmentFilter filter) {}

  VerdictStrip(Desk desk, Standpoint standpoint, Evaluated evaluated, Narrowed<AssessmentFilter, AssessmentRow> list) {
    this.standpoint = standpoint;
    this.evaluated = evaluated;
    this.list = list;
    this.slot = desk.work().slot("统计预评估结论", this::show);
    this.day = new DateField(() -> LocalDate.now(desk.clock()));
    packs.setMinWidth(300);
    packs.setAccessibleText("认定标准");
    packs.setOnAction(event -> {
      if (packs.getValue() != null) standpoint.pack().set(packs.getValue());
    });
    day.setMaxWidth(150);
    day.value().set(standpoint.day().get());
    day.value()
        .addListener((source, before, now) -> {
          if (now != null && !now.equals(standpoint.day().get())) standpoint.moveTo(now);
        });
    content =
        Boxes.column(
            10,
            Boxes.row(
                8,
                Boxes.whole("标准", "muted"),
                packs,
                Boxes.whole("基准日", "muted"),
                day,
                Boxes.spring(),
                Boxes.whole(FirmAssessment.DISCLAIMER, "muted", "small")),
            caution,
            tiles);
    content.setPadding(new Insets(0, 24, 12, 24));
    caution.managedProperty().bind(caution.textProperty().isNotEmpty());
    standpoint.pack().addListener((source, before, now) -> look());
    standpoint.day().addListener((source, before, now) -> look());
    list.table().total().addListener((source, before, now) -> look());
    list.filter().addListener((source, before, now) -> mark());
  }

  Node content() {
    return content;
  }

  private void look() {
    var pack = standpoint.pack().get();
    if (!packs.getItems().equals(standpoint.packs())) packs.getItems().setAll(standpoint.packs());
    packs.setValue(pack);
    caution.setText(standpoint.caution());
    if (pack == null) return;
    var on = standpoint.day().get();
    slot.load(_ -> count(pack, on));
  }

  private List<Tile> count(StandardPack pack, LocalDate on) {
    var assessment = evaluated.of(pack, on);
    var found = new ArrayList<Tile>();
    for (var tile : wanted()) {
      found.add(new Tile(tile.name(), tile.tone(), assessment.count(tile.filter()), tile.filter()));
    }
    return found;
  }

  private static List<Tile> wanted() {
    var all = AssessmentFilter.none();
    var tiles = new ArrayList<Tile>();
    tiles.add(new Tile("全部", null, 0, all));
    tiles.add(new Tile("满足", Tone.GREEN, 0, all.withVerdicts(Set.of(Verdict.MET))));
    tiles.add(new Tile("需人工核验", Tone.BLUE, 0, all.withVerdicts(Set.of(Verdict.JUDGE))));
    tiles.add(new Tile("资料不足", Tone.YELLOW, 0, all.withVerdicts(Set.of(Verdict.UNKNOWN))));
    for (int i = 1; i <= NEAR; i++) tiles.add(new Tile("差 " + i + " 项", Tone.RED, 0, all.withShortCounts(Set.of(i))));
    tiles.add(new Tile("不满足", Tone.RED, 0, all.withVerdicts(Set.of(Verdict.UNMET))));
    return tiles;
  }

  private void show(List<Tile> found) {
    tiles.getChildren().clear();
    for (var tile : found) {
      var node =
          new StatTile(tile.name(), tile.tone(), () -> narrow(tile.filter())).value(String.valueOf(tile.firms()));
      node.setUserData(tile.filter());
      node.getStyleClass().add("verdict-tile");
      tiles.getChildren().add(Boxes.grow(node));
    }
    mark();
  }

  /// Clicking the one already chosen shows all again; what else narrows the list stays.
  private void narrow(AssessmentFilter wanted) {
    list.narrow(now -> {
      boolean same = now.verdicts().equals(wanted.verdicts()) && now.shortCounts().equals(wanted.shortCounts());
      return same
          ? now.withVerdicts(Set.of()).withShortCounts(Set.of())
          : now.withVerdicts(wanted.verdicts()).withShortCounts(wanted.shortCounts());
    });
  }

  private void mark() {
    var now = list.filter().get();
    for (var node : tiles.getChildren()) {
      var own = (AssessmentFilter) node.getUserData();
      boolean chosen = own.verdicts().equals(now.verdicts()) && own.shortCounts().equals(now.shortCounts());
      node.getStyleClass().removeAll("chosen");
      if (chosen) node.getStyleClass().add("chosen");
    }
  }
}
