package cn.qinshui.zhuanban.app.feature.exchange;

import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.data.exchange.ColumnUse;
import cn.qinshui.zhuanban.data.exchange.FieldType;
import cn.qinshui.zhuanban.data.exchange.ImportField;
import cn.qinshui.zhuanban.data.exchange.ImportSetup;
import cn.qinshui.zhuanban.data.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The columns of the file, one a line: what stands over it, what stands in it, where it goes, in what unit.
final class ColumnGrid extends GridPane {

  private static final List<Double> WIDTHS = List.of(44.0, 190.0, 230.0, 230.0, 110.0, 90.0);
  private static final String NOT_IMPORTED = "不导入";

  private final ImportViewModel model;

  ColumnGrid(ImportViewModel model, OpenedFile opened, ImportSetup setup) {
    this.model = model;
    getStyleClass().add("column-grid");
    for (double width : WIDTHS) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPrefWidth(width);
      column.setMinWidth(Math.min(width, 60));
      column.setHgrow(width > 150 ? Priority.SOMETIMES : Priority.NEVER);
      getColumnConstraints().add(column);
    }
    heads("列", "表头", "示例", "导入到", "单位", "依据");
    List<Optional<ImportField>> fields = new ArrayList<>();
    fields.add(Optional.empty());
    opened.catalogue().fields(setup.kind()).forEach(field -> fields.add(Optional.of(field)));
    int line = 1;
    for (ColumnUse use : setup.columns()) {
      line(line++, use, opened.example(use.column().index()), fields);
    }
  }

  private void heads(String... names) {
    for (int i = 0; i < names.length; i++) {
      add(Boxes.text(names[i], "muted"), i, 0);
    }
  }

  private void line(int line, ColumnUse use, String example, List<Optional<ImportField>> fields) {
    int column = use.column().index();
    Label basis = Boxes.text(use.basis().label(), "muted");
    ChoiceField<Money.Unit> unit = new ChoiceField<>(List.of(Money.Unit.values()), Money.Unit::label);
    unit.setValue(use.unit());
    unit.setAccessibleText(use.column().header() + "的单位");
    unit.setVisible(money(use.field()));
    ChoiceField<Optional<ImportField>> target = new ChoiceField<>(fields, ColumnGrid::label);
    target.setValue(Optional.ofNullable(use.field()));
    target.setAccessibleText(use.column().header() + "导入到");
    target
        .valueProperty()
        .addListener((source, before, now) -> {
          ImportField field = now == null ? null : now.orElse(null);
          ColumnUse changed = current(column).as(field);
          if (money(field) && changed.unit() == null) {
            changed = changed.in(Money.Unit.WAN);
          }
          model.use(changed);
          unit.setValue(changed.unit());
          unit.setVisible(money(field));
          basis.setText(changed.basis().label());
        });
    unit.valueProperty()
        .addListener((source, before, now) -> {
          if (now != null && now != current(column).unit()) {
            model.use(current(column).in(now));
          }
        });
    Label header = Boxes.prose(use.column().header(), "column-name");
    Label sample = Boxes.text(example, "muted");
    addRow(line, Boxes.text(letters(column), "muted"), header, sample, target, unit, basis);
  }

  private ColumnUse current(int column) {
    return Objects.requireNonNull(model.setup().get()).columns().stream()
        .filter(use -> use.column().index() == column)
        .findFirst()
        .orElseThrow();
  }

  private static boolean money(@Nullable ImportField field) {
    return field != null && field.type() == FieldType.MONEY;
  }

  private static String label(Optional<ImportField> field) {
    return field.map(ImportField::label).orElse(NOT_IMPORTED);
  }

  /// A, B … Z, AA, as the spreadsheet heads its columns.
  static String letters(int column) {
    StringBuilder text = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      text.insert(0, (char) ('A' + rest % 26));
    }
    return text.toString();
  }
}
