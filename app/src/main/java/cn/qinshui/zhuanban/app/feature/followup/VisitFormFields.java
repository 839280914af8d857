package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.ui.form.SearchableChoice;
import cn.qinshui.zhuanban.app.ui.form.Ticks;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.followup.VisitState;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The fields of a visit in the order one thinks of them, in two columns; Tab goes through all.
final class VisitFormFields extends VBox {

  private final VisitFormViewModel model;
  private final VisitFields fields;
  private final Work work;
  private final Form form = new Form(2);
  private final DemandBlocks demands;
  private final TextField formNo = new TextField();

  VisitFormFields(VisitFormViewModel model, Work work) {
    super();
    this.model = model;
    this.fields = model.fields();
    this.work = work;
    demands = new DemandBlocks(model, work);
    who();
    what();
    BooleanBinding happened = fields.state.isEqualTo(VisitState.DONE);
    form.wide("诉求", demands).shownIf(happened);
    next(happened);
    getChildren().add(form);
  }

  private void who() {
    SearchableChoice<EnterpriseRow> firm =
        new SearchableChoice<>(work, model::firms, EnterpriseRow::name, VisitFormFields::detail);
    firm.value().bindBidirectional(fields.firm);
    firm.setPromptText("名称、拼音首字母或信用代码，回车取第一家");
    form.wide("企业", firm)
        .required()
        .error(model.errors().of("enterpriseId"))
        .hint(fields.firm.map(VisitFormFields::facts).orElse(""));
    DateField day = new DateField(model::today);
    day.value().bindBidirectional(fields.visitedOn);
    form.row("走访日期", day).required().error(model.errors().of("visitedOn")).hint("昨天填 -1天，明天填 +1天");
    List<VisitState> states =
        model.isNew() ? List.of(VisitState.DONE, VisitState.PLANNED) : List.of(VisitState.values());
    form.row("状态", choice(states, VisitState::label, fields.state));
    form.row("服务专员", named(() -> model.choices().present(), fields.commissioner))
        .error(model.errors().of("commissionerId"));
    form.row("走访方式", choice(model.choices().ways(), Choice::label, fields.way))
        .required()
        .error(model.errors().of("way"));
    form.row("企业接待", text(fields.people, "哪位同志，职务"));
    form.row("走访单位", named(() -> model.choices().units(), fields.unit)).hint("是其他单位去的，选那个单位");
  }

  private void what() {
    List<String> codes = model.choices().topics().stream().map(Choice::code).toList();
    Ticks<String> topics =
        new Ticks<>(
            FXCollections.observableArrayList(codes), code -> label(model.choices().topics(), code), fields.topics);
    form.wide("所谈", topics).hint("按数字勾选，或用 ← → 和空格");
    form.wide("生产经营", text(fields.production, "一句话：订单、开工、用工怎么样"));
    form.wide("详细情况", area(fields.body));
    formNo.setText(fields.formNo.get());
    fields.formNo.addListener((source, before, now) -> formNo.setText(now));
    formNo
        .focusedProperty()
        .addListener((source, before, now) -> {
          if (!now) {
            formNo();
          }
        });
    formNo.setOnAction(event -> formNo());
    formNo.setPromptText("有走访单的填，如 12");
  }

  private void formNo() {
    String typed = formNo.getText() == null ? "" : formNo.getText().strip();
    if (!typed.equals(fields.formNo.get())) {
      model.useForm(typed);
    }
  }

  private void next(BooleanBinding happened) {
    DateField next = new DateField(model::visitDay);
    next.value().bindBidirectional(fields.nextOn);
    next.disableProperty().bind(fields.noNext);
    form.row("下次跟进", next)
        .required()
        .error(model.errors().of("nextOn"))
        .hint("日期，或 +90天；不用再跟的勾“不需要”")
        .shownIf(happened);
    CheckBox none = new CheckBox("不需要");
    none.selectedProperty().bindBidirectional(fields.noNext);
    form.row("", none).shownIf(happened);
    form.wide("不需要的原因", text(fields.noNextReason, "如：企业已停产，转为电话联系")).required().shownIf(happened.and(fields.noNext));
    form.wide("再去的理由", text(fields.repeatReason, "为不多打扰企业，近期已有走访的写明为什么再去"))
        .error(model.errors().of("repeatReason"))
        .shownIf(Bindings.isNotEmpty(model.recent()));
    form.row("走访单号", formNo).error(model.errors().of("formNo"));
  }

  /// Reads all typed fields; whether each of them could be read.
  boolean read() {
    boolean blocks = demands.read();
    return form.read() && blocks;
  }

  void focusFirst() {
    form.focusFirst();
  }

  void focusFirstError() {
    if (model.errors().any() || !demands.focusFirstError()) {
      form.focusFirstError();
    }
  }

  void addDemand() {
    demands.add();
  }

  private static String detail(EnterpriseRow firm) {
    return firm.town() == null ? "" : firm.town();
  }

  /// 上次走访 2026-10-08，在办诉求 2 件，服务专员王五
  private static String facts(EnterpriseRow firm) {
    return (firm.lastVisit() == null ? "还没有走访过" : "上次走访 " + firm.lastVisit())
        + "，在办诉求 "
        + firm.openDemands()
        + " 件"
        + (firm.commissioner() == null ? "，未配服务专员" : "，服务专员" + firm.commissioner());
  }

  private static String label(List<Choice> among, String code) {
    return among.stream().filter(one -> one.code().equals(code)).map(Choice::label).findFirst().orElse(code);
  }

  private static TextField text(StringProperty property, String prompt) {
    TextField field = new TextField();
    field.setPromptText(prompt);
    field.textProperty().bindBidirectional(property);
    return field;
  }

  /// Tab leaves it, as it leaves every field.
  private static TextArea area(StringProperty property) {
    TextArea area = new TextArea();
    area.setPrefRowCount(2);
    area.textProperty().bindBidirectional(property);
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
          }
        });
    return area;
  }

  private static <T> ChoiceField<T> choice(
      List<T> choices, Function<T, String> label, ObjectProperty<@Nullable T> property) {
    ChoiceField<T> field = new ChoiceField<>(choices, label);
    field.valueProperty().bindBidirectional(property);
    return field;
  }

  private Node named(Supplier<List<Named<Long>>> among, ObjectProperty<@Nullable Named<Long>> property) {
    SearchableChoice<Named<Long>> field =
        new SearchableChoice<>(work, typed -> VisitChoices.find(among.get(), typed), Named::label, Named::detail);
    field.value().bindBidirectional(property);
    return field;
  }
}
