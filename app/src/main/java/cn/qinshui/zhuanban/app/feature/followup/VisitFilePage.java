package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.FactGrid;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.followup.VisitEditStore;
import cn.qinshui.zhuanban.data.followup.VisitFile;
import cn.qinshui.zhuanban.data.followup.VisitNote;
import cn.qinshui.zhuanban.data.followup.VisitRow;
import cn.qinshui.zhuanban.data.followup.VisitState;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One visit: what was said, the demands from it, and the notes added later, which are never changed.
final class VisitFilePage {
  private static final String DEMANDS = "这次走访提出的诉求";

  private final Desk desk;
  private final Deeds deeds;
  private final VisitEditStore edits;

  VisitFilePage(Desk desk, Deeds deeds, VisitEditStore edits) {
    this.desk = desk;
    this.deeds = deeds;
    this.edits = edits;
  }

  Node head(VisitFile file) {
    var visit = file.visit();
    var header =
        new PageHeader(visit.enterprise())
            .crumbs(new PageHeader.Crumb("走访", () -> desk.navigator().open(new Route.VisitList())))
            .subtitle(visit.visitedOn() + "　" + visit.way().label());
    if (file.recycled()) {
      return header
          .beside(new Badge(Tone.GREY, "在回收站"))
          .actions(Buttons.with(Feather.ROTATE_CCW, Buttons.main("还原", () -> restore(file))));
    }
    return header
        .beside(new Badge(tone(visit.state()), visit.state().label()))
        .actions(
            Buttons.plain("企业档案", () -> desk.navigator().open(new Route.EnterpriseFile(visit.enterpriseId()))),
            Buttons.with(Feather.TRASH_2, Buttons.danger("删除", () -> recycle(file))),
            Buttons.with(Feather.EDIT_2, Buttons.plain("修改", () -> edit(file))));
  }

  void edit(VisitFile file) {
    if (!file.recycled()) desk.navigator().open(new Route.VisitEdit(file.visit().id()));
  }

  void recycle(VisitFile file) {
    if (file.recycled()) return;
    deeds.write(
        "删除走访",
        author -> {
          edits.recycle(author, file.visit());
          return file.visit().id();
        },
        gone -> desk.navigator().drop());
  }

  private void restore(VisitFile file) {
    deeds.write(
        "还原走访",
        author -> {
          edits.restore(author, file.visit());
          return file.visit().id();
        },
        back -> {});
  }

  static Tone tone(VisitState state) {
    return switch (state) {
      case PLANNED -> Tone.BLUE;
      case DONE -> Tone.GREEN;
      case CANCELLED -> Tone.GREY;
    };
  }

  static String visitor(VisitRow row) {
    return Objects.requireNonNullElse(row.commissioner(), Objects.requireNonNullElse(row.unit(), ""));
  }

  Node body(VisitFile file) {
    var visit = file.visit();
    var facts =
        new FactGrid()
            .fact("走访人", visitor(visit))
            .fact("企业接待", visit.people())
            .fact("走访单号", Objects.requireNonNullElse(visit.formNo(), "无"))
            .fact(
                "下次跟进",
                visit.nextOn() != null
                    ? visit.nextOn()
                    : visit.noNextReason() != null ? "不需要（" + visit.noNextReason() + "）" : null)
            .wide("所谈", visit.topics().stream().map(Choice::label).collect(Collectors.joining("、")))
            .wide("生产经营", visit.production())
            .wide("详细情况", file.body())
            .fact("登记人", file.author());
    if (file.repeatReason() != null) facts.wide("再去的理由", file.repeatReason());
    var body = Boxes.column(16, new Card("记录", facts), demands(file), notes(file));
    VBox.setMargin(body, Insets.EMPTY);
    body.setPadding(new Insets(4, 24, 24, 24));
    return body;
  }

  private Card demands(VisitFile file) {
    var lines = Boxes.column(6);
    if (file.demands().isEmpty()) lines.getChildren().add(Boxes.prose("没有提出诉求。", "muted"));
    for (var row : file.demands()) {
      var demand = row.demand();
      lines
          .getChildren()
          .add(
              Boxes.row(
                  10,
                  new Badge(DemandScreens.tone(row), row.colour().word()),
                  Buttons.link(
                      demand.number() + "　" + demand.title(),
                      () -> desk.navigator().open(new Route.DemandFile(demand.id()))),
                  Boxes.text(demand.state().label(), "muted")));
    }
    var card = new Card(lines);
    if (file.recycled() || file.visit().state() != VisitState.DONE) return card.head(DEMANDS);
    return card.head(DEMANDS, Buttons.with(Feather.PLUS, Buttons.plain("登记诉求", () -> demand(file.visit()))));
  }

  /// A demand that was forgotten when the visit was put down, or came up later.
  private void demand(VisitRow visit) {
    desk.navigator().open(new Route.DemandNew(visit.enterpriseId(), visit.id()));
  }

  private Card notes(VisitFile file) {
    var lines = Boxes.column(8);
    if (file.notes().isEmpty()) lines.getChildren().add(Boxes.prose("没有补记。补记只增不改，按时间先后排列。", "muted"));
    for (var note : file.notes()) lines.getChildren().add(line(note));
    var card = new Card(lines);
    if (file.recycled()) return card.head("跟进补记");
    return card.head("跟进补记", Buttons.with(Feather.PLUS, Buttons.plain("补记", () -> addNote(file))));
  }

  private static Node line(VisitNote note) {
    var day = note.notedAt().atZone(ZoneId.systemDefault()).toLocalDate();
    return Boxes.column(2, Boxes.text(day + "　" + note.author(), "muted", "small"), Boxes.prose(note.body()));
  }

  private void addNote(VisitFile file) {
    TextArea words = new TextArea();
    StringProperty refused = new SimpleStringProperty("");
    Form form = new Form();
    form.row("补记", words).required().hint("写下后不能修改，可以再补一条").error(refused);
    desk.notices()
        .dialog(
            "补记“" + file.visit().enterprise() + "”",
            form,
            close ->
                List.of(
                    Buttons.plain("取消", close),
                    Buttons.main(
                        "保存",
                        () -> {
                          if (!form.filled()) return;
                          deeds.write(
                              "补记走访",
                              author -> edits.addNote(author, file.visit(), words.getText()),
                              added -> close.run(),
                              failure -> refused.set(failure.sentence()));
                        })));
    words.requestFocus();
  }
}
