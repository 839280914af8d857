package cn.qinshui.zhuanban.app.feature.assessment;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.shell.InputDrawer;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.CountField;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.ui.form.MoneyField;
import cn.qinshui.zhuanban.app.ui.form.SuggestField;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.assessment.FirmLabel;
import cn.qinshui.zhuanban.data.assessment.MissingValue;
import cn.qinshui.zhuanban.data.assessment.MissingValueStore;
import cn.qinshui.zhuanban.data.assessment.WhatIf;
import cn.qinshui.zhuanban.data.attachment.AttachmentOwner;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFileStore;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.standard.StandardField;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// Gives a value that is missing, with where it comes from; the verdict is then read anew.
final class MissingDrawer implements InputDrawer.Input {
  private final Deeds deeds;
  private final AssessmentStores stores;
  private final FirmLabel firm;
  private final WhatIf.Input input;
  private final Form form = new Form();
  private final Answer answer;
  private final SuggestField source;
  private final DateField asOf;
  private final TextField saidBy = new TextField();
  private final SimpleStringProperty refusal = new SimpleStringProperty("");
  private final SimpleStringProperty gap = new SimpleStringProperty("");
  private @Nullable InputDrawer drawer;
  private @Nullable Path file;

  /// The control for the value, and what it says: an amount, yes or no, or a code.
  private record Answer(Node control, Supplier<@Nullable Object> read) {}

  private MissingDrawer(
      Desk desk, Deeds deeds, AssessmentStores stores, FirmLabel firm, WhatIf.Input input, List<Choice> sources) {
    this.deeds = deeds;
    this.stores = stores;
    this.firm = firm;
    this.input = input;
    this.answer = answer(input);
    this.source = new SuggestField(sources);
    this.asOf = new DateField(() -> LocalDate.now(desk.clock()));
    var year = input.year() == null ? "" : "（" + input.year() + "年）";
    form.row(input.field().label() + year, answer.control()).required().error(gap);
    form.row("来源", source).required().hint("如审计报告、企业填报");
    form.row("出具日期", asOf);
    form.row("谁提供的", saidBy);
    form.row("佐证文件", evidence(desk.files())).hint("如审计报告的扫描件，存进这家企业的附件");
    if (!sources.isEmpty()) source.show(sources.getFirst().label());
  }

  /// What proves the value: chosen once, copied into the library with it.
  private Node evidence(FilePick files) {
    var name = Boxes.text("");
    var choose =
        Buttons.plain(
            "选文件…",
            () ->
                files
                    .toOpen()
                    .apply(new FilePick.Wish("选佐证文件", "", "文件", List.of("*.*")))
                    .ifPresent(path -> {
                      file = path;
                      name.setText(String.valueOf(path.getFileName()));
                    }));
    return Boxes.row(8, choose, name);
  }

  /// Opens the form where the value can be given here, else the firm's file.
  static void open(Desk desk, Deeds deeds, AssessmentStores stores, FirmLabel firm, WhatIf.Input input) {
    if (!MissingValueStore.takes(input.field())) {
      desk.navigator().open(new Route.EnterpriseFile(firm.id()));
      return;
    }
    desk.work()
        .run(
            "读取来源",
            _ -> stores.sources(),
            sources -> new MissingDrawer(desk, deeds, stores, firm, input, sources).show(desk));
  }

  private void show(Desk desk) {
    drawer =
        InputDrawer.open(
            desk.notices(),
            new InputDrawer.Content("补资料", form, List.of(), List.of()),
            new InputDrawer.Refusal(
                refusal,
                List.of(
                    Buttons.plain(
                        "打开企业档案",
                        () -> {
                          if (drawer != null) drawer.close();
                          desk.navigator().open(new Route.EnterpriseFile(firm.id()));
                        })),
                new SimpleBooleanProperty(true)),
            this);
  }

  private static Answer answer(WhatIf.Input input) {
    if (input.field() instanceof StandardField.Fact fact && fact.answer() == StandardField.Fact.Answer.YES_NO) {
      var field = new ChoiceField<>(List.of(Boolean.TRUE, Boolean.FALSE), yes -> yes ? "是" : "否");
      return new Answer(field, field::getValue);
    }
    if (input.field() instanceof StandardField.Fact fact && fact.answer() == StandardField.Fact.Answer.CHOICE) {
      var field = new ChoiceField<>(fact.choices(), StandardField.Fact.Choice::label);
      return new Answer(field, () -> field.getValue() == null ? null : field.getValue().code());
    }
    var unit = input.field().unit();
    if ("万元".equals(unit)) {
      var field = new MoneyField();
      return new Answer(field, () -> field.value().get());
    }
    var field = new CountField(unit == null ? "" : unit);
    return new Answer(field, () -> field.value().get() == null ? null : BigDecimal.valueOf(field.value().get()));
  }

  @Override
  public boolean changed() {
    return answer.read().get() != null;
  }

  @Override
  public void save() {
    var given = answer.read().get();
    gap.set(given == null ? "没有填。请照来源填写。" : "");
    if (given == null) {
      answer.control().requestFocus();
      return;
    }
    refusal.set("");
    var value =
        new MissingValue(
            input.field().code(),
            input.year(),
            given instanceof BigDecimal amount ? amount : null,
            given instanceof Boolean yes ? yes : null,
            given instanceof String code ? code : null,
            source.chosen().orElse(new Choice("OTHER", "其他")),
            asOf.value().get(),
            saidBy.getText());
    deeds.write(
        "补资料",
        author -> {
          stores.missing().give(author, firm.id(), input.field(), value);
          if (file != null) attach(author, file);
          return value;
        },
        _ -> {
          if (drawer != null) drawer.close();
        },
        failure -> refusal.set(failure.sentence()));
  }

  private void attach(Author author, Path evidence) {
    var year = input.year() == null ? "" : input.year() + "年";
    stores
        .attachments()
        .add(
            author,
            new AttachmentOwner(EnterpriseFileStore.TABLE, firm.id(), firm.name()),
            evidence,
            year + input.field().label());
  }
}
