package cn.qinshui.zhuanban.app.feature.assessment;

import cn.qinshui.zhuanban.app.shell.Commands;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.assessment.CriterionResult;
import cn.qinshui.zhuanban.data.assessment.FirmAssessment;
import cn.qinshui.zhuanban.data.assessment.Reading;
import cn.qinshui.zhuanban.data.assessment.WhatIf;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One firm against a standard: every criterion with its reasons, beside it the whole; 推演 under a ribbon that says it is
/// not saved.
final class FirmAssessmentView implements Screen {
  private static final double SIDE = 340;

  private final Desk desk;
  private final Deeds deeds;
  private final AssessmentStores stores;
  private final FirmAssessmentViewModel model;
  private final BorderPane pane = new BorderPane();
  private final VBox top = Boxes.column(0);
  private final VBox criteria = Boxes.column(10);
  private final VBox side = Boxes.column(16);
  private final VBox standing = Boxes.column(16);
  private final ToggleButton trying = new ToggleButton("推演");
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("预评估");
  private final TableWatch.Watch watch;

  FirmAssessmentView(Desk desk, Deeds deeds, AssessmentStores stores, FirmAssessmentViewModel model) {
    this.desk = desk;
    this.deeds = deeds;
    this.stores = stores;
    this.model = model;
    trying.setGraphic(new FontIcon(Feather.SLIDERS));
    trying.getStyleClass().add("as-button");
    trying.selectedProperty().bindBidirectional(model.trying());
    var left = scroll(criteria, new Insets(4, 8, 24, 24));
    var right = scroll(side, new Insets(4, 24, 24, 8));
    right.setPrefWidth(SIDE + 40);
    right.setMinWidth(SIDE);
    HBox body = Boxes.row(0, Boxes.grow(left), right);
    body.setAlignment(Pos.TOP_LEFT);
    pane.setTop(top);
    pane.setCenter(body);
    model.shown().addListener((source, before, now) -> show(now));
    model.standing().addListener((source, before, now) -> sides());
    model
        .trying()
        .addListener((source, before, now) -> {
          sides();
          show(model.shown().get());
        });
    model
        .gone()
        .addListener((source, before, now) -> {
          if (now) pane.setCenter(new EmptyState(Feather.TRASH_2, "评估不了", "这家企业或这个标准已不在库里。按 Esc 返回。"));
        });
    watch = desk.watch().on(AssessmentStores.TABLES, model::reload);
  }

  private static ScrollPane scroll(VBox content, Insets padding) {
    content.setPadding(padding);
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("file-scroll");
    return scroll;
  }

  private void show(@Nullable FirmAssessment firm) {
    if (firm == null) return;
    title.set("预评估 " + firm.firm().name());
    top.getChildren().setAll(header(firm));
    if (model.trying().get()) top.getChildren().add(ribbon());
    criteria
        .getChildren()
        .setAll(
            ordered(firm).stream()
                .<Node>map(result -> new CriterionCard(result, model.trying().get() ? null : this::fill))
                .toList());
    standing
        .getChildren()
        .setAll(
            StandingCards.of(firm, peers(), () -> desk.navigator().open(new Route.EnterpriseFile(firm.firm().id()))));
  }

  /// What is lacking first; while figures are tried the order stays as it was.
  private List<CriterionResult> ordered(FirmAssessment firm) {
    var read = model.standing().get();
    var standing = read == null || read.standing() == null ? firm : read.standing();
    return standing.criteria().stream()
        .sorted(Comparator.comparing(CriterionResult::verdict))
        .flatMap(result -> firm.criterion(result.criterion().id()).stream())
        .toList();
  }

  private Peers peers() {
    var read = model.standing().get();
    return read == null ? Peers.NONE : read.peers();
  }

  private void sides() {
    side.getChildren().setAll(standing);
    var read = model.standing().get();
    if (model.trying().get() && read != null && read.trial() != null) {
      side.getChildren().add(0, new TrialPane(model).content(read.trial()));
    }
  }

  private Node header(FirmAssessment firm) {
    Button work = Buttons.with(Feather.CHECK_SQUARE, Buttons.plain("转为辅导任务", () -> coach(firm)));
    work.setDisable(model.trying().get() || CoachingDialog.lacking(firm).isEmpty());
    Button all = Buttons.plain("预评估表", () -> print(false));
    all.setDisable(model.trying().get());
    Button print = Buttons.with(Feather.PRINTER, Buttons.main("打印差距单", () -> print(true)));
    print.setDisable(model.trying().get());
    return new PageHeader(firm.firm().name())
        .crumbs(
            new PageHeader.Crumb("梯度培育", () -> desk.navigator().open(new Route.Cultivation())),
            new PageHeader.Crumb(
                "预评估", () -> desk.navigator().open(new Route.Assessments(firm.pack().code(), firm.day(), null))))
        .beside(Verdicts.badge(firm.verdict()))
        .actions(trying, work, all, print);
  }

  private Node ribbon() {
    var ribbon =
        Boxes.row(
            10,
            new FontIcon(Feather.SLIDERS),
            Boxes.text("推演，未保存", "strong"),
            Boxes.text("这里的改动只用来试算，不进档案。", "muted"),
            Boxes.spring(),
            Buttons.plain("结束推演", () -> model.trying().set(false)));
    return Boxes.styled(ribbon, "trial-ribbon");
  }

  private void fill(Reading reading) {
    var read = model.standing().get();
    if (read == null || read.trial() == null || read.standing() == null) return;
    var firm = read.standing().firm();
    read.trial().inputs().stream()
        .filter(input -> fits(input, reading))
        .findFirst()
        .ifPresentOrElse(
            input -> MissingDrawer.open(desk, deeds, stores, firm, input),
            () -> desk.navigator().open(new Route.EnterpriseFile(model.place().enterpriseId())));
  }

  /// The first input that is missing of those a reading is made of.
  private static boolean fits(WhatIf.Input input, Reading reading) {
    boolean missing = input.amount() == null && input.answer() == null && input.choice() == null;
    boolean same = input.field().code().equals(reading.field());
    return missing && same && (input.year() == null || reading.until() == null || inside(input.year(), reading));
  }

  private static boolean inside(int year, Reading reading) {
    return reading.from() != null && year >= reading.from() && reading.until() != null && year <= reading.until();
  }

  private void coach(FirmAssessment firm) {
    CoachingDialog.open(desk, deeds, stores, firm);
  }

  private void print(boolean gapsOnly) {
    var place = model.place();
    desk.navigator().open(new Route.FirmAssessmentSheet(place.enterpriseId(), place.pack(), place.day(), gapsOnly));
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
  public Commands commands() {
    return Commands.none().on(Shortcut.PRINT, () -> !model.trying().get(), () -> print(true));
  }

  @Override
  public String chapter() {
    return "assessment";
  }

  @Override
  public List<TableWatch.Watch> watches() {
    return List.of(watch);
  }
}
