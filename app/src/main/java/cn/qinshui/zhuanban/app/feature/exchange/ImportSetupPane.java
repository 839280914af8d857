package cn.qinshui.zhuanban.app.feature.exchange;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.DateField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.exchange.HeaderLines;
import cn.qinshui.zhuanban.data.exchange.ImportKey;
import cn.qinshui.zhuanban.data.exchange.ImportKind;
import cn.qinshui.zhuanban.data.exchange.ImportMode;
import cn.qinshui.zhuanban.data.exchange.ImportSetup;
import cn.qinshui.zhuanban.data.exchange.RawRow;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// How a file is to be taken: what it is a list of, how rows find their firm, and what each column goes to.
final class ImportSetupPane extends BorderPane {

  private static final String SOURCES = "year_figures.source";
  private static final int YEARS_OFFERED = 6;
  private static final int MOST_LINES = 4;
  private static final int SHOWN = 28;

  private final Desk desk;
  private final ImportViewModel model;
  private final OpenedFile opened;
  private final List<Node> anew = new ArrayList<>();
  private final ChoiceField<ImportKind> kind;

  ImportSetupPane(Desk desk, ImportViewModel model, OpenedFile opened) {
    this.desk = desk;
    this.model = model;
    this.opened = opened;
    kind = named("kind", choice(List.of(ImportKind.values()), ImportKind::label, now().kind(), this::kindChosen));
    ScrollPane scroll =
        Boxes.styled(new ScrollPane(Boxes.styled(Boxes.column(16, rules(), columns()), "form-page")), "edge-to-edge");
    scroll.setFitToWidth(true);
    setCenter(scroll);
  }

  /// Where the keyboard begins.
  Node first() {
    return kind;
  }

  /// The field of this name whose change makes the page anew.
  @Nullable Node field(@Nullable String name) {
    return anew.stream().filter(node -> node.getId().equals(name)).findFirst().orElse(null);
  }

  private <T> ChoiceField<T> named(String name, ChoiceField<T> field) {
    field.setId(name);
    anew.add(field);
    return field;
  }

  private ImportSetup now() {
    return Objects.requireNonNullElse(model.setup().get(), opened.proposal());
  }

  private void kindChosen(ImportKind wanted) {
    if (wanted != now().kind()) {
      model.propose(wanted);
    }
  }

  private static <T> ChoiceField<T> choice(
      List<T> choices, Function<T, String> label, @Nullable T value, Consumer<T> chosen) {
    ChoiceField<T> field = new ChoiceField<>(choices, label);
    field.setValue(value);
    field
        .valueProperty()
        .addListener((source, before, now) -> {
          if (now == null) {
            field.setValue(before); // a choice that has to be made is not emptied
          } else if (before != null || value == null) {
            chosen.accept(now);
          }
        });
    return field;
  }

  private Card rules() {
    ImportSetup setup = now();
    Form form = new Form(2);
    form.row("名单种类", kind);
    sheet(form, setup);
    heading(form, setup);
    TextField source = new TextField(setup.source());
    source.textProperty().addListener((of, before, text) -> model.change(now().from(text.strip())));
    form.row("来源", source).hint("同一来源的列怎么对应，下次照旧");
    form.row("方式", choice(List.of(ImportMode.values()), ImportMode::label, setup.rules().mode(), this::mode))
        .hint("表里空着的格不清除库里的内容");
    form.row("对应企业", choice(List.of(ImportKey.values()), ImportKey::label, setup.rules().key(), this::key));
    figures(form, setup);
    titles(form, setup);
    CheckBox former = new CheckBox("表里换了名称的，旧名称留作曾用名");
    former.setSelected(setup.defaults().keepFormerNames());
    former
        .selectedProperty()
        .addListener((of, before, keep) ->
            defaults(
                said -> new ImportSetup.Defaults(said.year(), said.figuresSource(), said.title(), said.day(), keep)));
    if (setup.kind().entersFirms()) {
      form.row("", former);
    }
    return new Card("这是什么名单", notes(setup), form);
  }

  /// Which lines of the sheet are its heading: the one with the names, and how many with those above it.
  private void heading(Form form, ImportSetup setup) {
    int first = setup.header().firstRow();
    int last = setup.header().lastRow();
    List<Integer> lines = opened.head().stream().map(RawRow::number).toList();
    ChoiceField<Integer> names =
        choice(lines, this::line, last, wanted -> model.proposeAt(new HeaderLines(wanted, wanted)));
    form.row("表头在", named("heading", names)).hint("写列名的那一行；认得不对时在这里改");
    List<Integer> heights = IntStream.rangeClosed(1, Math.min(MOST_LINES, last)).boxed().toList();
    int height = Math.min(last - first + 1, heights.size());
    ChoiceField<Integer> count =
        choice(heights, high -> high + " 行", height, high -> model.proposeAt(new HeaderLines(last - high + 1, last)));
    form.row("表头共", named("heading-lines", count)).hint("列名上面还有年份或分组的，算两行以上");
  }

  /// A line by its number and what it says.
  private String line(int number) {
    String said =
        opened.head().stream()
            .filter(row -> row.number() == number)
            .flatMap(row -> row.cells().stream())
            .map(cell -> cell.shown().strip().replaceAll("\\s+", ""))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("、"));
    return "第 " + number + " 行：" + (said.length() <= SHOWN ? said : said.substring(0, SHOWN) + "…");
  }

  private Node notes(ImportSetup setup) {
    String titles = setup.header().titles().isEmpty() ? "" : "标题“" + setup.header().titles().getFirst() + "”。";
    String unknown = opened.isGuess() ? "没有认出列名。请指定表头在哪一行，再逐列指定导入到哪里。" : "";
    return Boxes.prose(
        unknown + titles + String.join("", opened.source().notes()), opened.isGuess() ? "form-error" : "muted");
  }

  private void sheet(Form form, ImportSetup setup) {
    List<String> sheets = opened.source().sheets();
    if (sheets.size() > 1) {
      List<Integer> numbers = IntStream.range(0, sheets.size()).boxed().toList();
      form.row("工作表", named("sheet", choice(numbers, sheets::get, setup.sheet(), model::proposeSheet)));
    }
  }

  private void figures(Form form, ImportSetup setup) {
    if (setup.kind() == ImportKind.LEADS || setup.kind() == ImportKind.VISITS) {
      return;
    }
    int thisYear = LocalDate.now(desk.clock()).getYear();
    List<Integer> years = IntStream.range(0, YEARS_OFFERED).mapToObj(back -> thisYear - back).toList();
    form.row("指标年度", choice(years, year -> year + "年", setup.defaults().year(), this::year)).hint("列名没有写年份时用");
    List<Choice> sources = opened.words().choices(SOURCES);
    Choice said = opened.words().choice(SOURCES, setup.defaults().figuresSource());
    form.row("指标来源", choice(sources, Choice::label, said, this::figuresSource)).hint("与库里其他来源并列保存");
  }

  private void titles(Form form, ImportSetup setup) {
    if (setup.kind() != ImportKind.TITLES && setup.kind() != ImportKind.LEADS) {
      return;
    }
    boolean leads = setup.kind() == ImportKind.LEADS;
    ChoiceField<QualificationKind> title =
        choice(
            List.of(QualificationKind.values()),
            QualificationKind::label,
            setup.defaults().title(),
            wanted ->
                defaults(said ->
                    new ImportSetup.Defaults(
                        said.year(), said.figuresSource(), wanted, said.day(), said.keepFormerNames())));
    form.row(leads ? "培育目标" : "称号", title).hint("表里没有这一列时用");
    DateField day = new DateField(() -> LocalDate.now(desk.clock()));
    day.value().set(setup.defaults().day());
    day.value()
        .addListener((of, before, wanted) ->
            defaults(said ->
                new ImportSetup.Defaults(
                    said.year(), said.figuresSource(), said.title(), wanted, said.keepFormerNames())));
    form.row(leads ? "发现日期" : "认定日期", day).hint("表里没有这一列时用");
  }

  private void defaults(Function<ImportSetup.Defaults, ImportSetup.Defaults> change) {
    model.change(now().with(change.apply(now().defaults())));
  }

  private void year(int wanted) {
    defaults(said ->
        new ImportSetup.Defaults(wanted, said.figuresSource(), said.title(), said.day(), said.keepFormerNames()));
  }

  private void figuresSource(Choice wanted) {
    defaults(
        said -> new ImportSetup.Defaults(said.year(), wanted.code(), said.title(), said.day(), said.keepFormerNames()));
  }

  private void mode(ImportMode wanted) {
    model.change(now().with(new ImportSetup.Rules(now().kind(), wanted, now().rules().key())));
  }

  private void key(ImportKey wanted) {
    model.change(now().with(new ImportSetup.Rules(now().kind(), now().rules().mode(), wanted)));
  }

  private Card columns() {
    return new Card("每一列导入到哪里", new ColumnGrid(model, opened, now()));
  }
}
