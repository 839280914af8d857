package cn.qinshui.zhuanban.app.feature.register;

import cn.qinshui.zhuanban.app.shell.AttachedFiles;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.FactGrid;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.ui.Timeline;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.data.attachment.AttachmentOwner;
import cn.qinshui.zhuanban.data.attachment.HeldFile;
import cn.qinshui.zhuanban.data.register.ArrearsClock;
import cn.qinshui.zhuanban.data.register.RegisterEntry;
import cn.qinshui.zhuanban.data.register.RegisterField;
import cn.qinshui.zhuanban.data.register.RegisterFile;
import cn.qinshui.zhuanban.data.register.RegisterFilter;
import cn.qinshui.zhuanban.data.register.RegisterKind;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One entry of a ledger: what is written of it, its stages, and for unpaid money its clock.
final class RegisterFilePage {
  static final String TABLE = "register_entry";

  private final Desk desk;
  private final RegisterActions actions;
  private final AttachedFiles files;

  /// The entry with its clock, where it has one, and its files.
  ///
  /// @param attendees the commissioners who took part, of a training
  record Read(RegisterFile file, @Nullable ArrearsClock clock, List<String> attendees, List<HeldFile> files) {
    Read {
      attendees = List.copyOf(attendees);
      files = List.copyOf(files);
    }
  }

  RegisterFilePage(Desk desk, RegisterActions actions, AttachedFiles files) {
    this.desk = desk;
    this.actions = actions;
    this.files = files;
  }

  Node head(Read read) {
    var entry = read.file().entry();
    return new PageHeader(entry.title())
        .crumbs(
            new PageHeader.Crumb("活动与申报", () -> desk.navigator().open(new Route.Registers())),
            new PageHeader.Crumb(
                entry.kind().name(),
                () -> desk.navigator().open(new Route.Registers(RegisterFilter.none().withKind(entry.kind().code())))))
        .beside(new Badge(tone(entry.stage()), entry.stage().name()))
        .subtitle("措施" + entry.kind().measure())
        .actions(
            Buttons.with(Feather.EDIT_2, Buttons.plain("修改", () -> actions.edit(entry))),
            Buttons.with(Feather.TRASH_2, Buttons.danger("删除", () -> actions.delete(entry))),
            Buttons.with(Feather.CHEVRONS_RIGHT, Buttons.main("转阶段", () -> actions.move(entry))));
  }

  Node body(Read read) {
    var left = Boxes.column(16);
    if (read.clock() != null) left.getChildren().add(clock(read.file().entry(), read.clock()));
    var facts = facts(read.file().entry());
    if (!read.attendees().isEmpty()) facts.wide("参训专员", String.join("、", read.attendees()));
    left.getChildren().add(new Card(read.file().entry().kind().name(), facts));
    left.getChildren().add(files(read));
    var note = read.file().entry().kind().note();
    if (note != null) left.getChildren().add(Boxes.prose(note, "muted"));
    var right = new Card("经过", steps(read.file()));
    right.setPrefWidth(300);
    right.setMinWidth(240);
    var body = Boxes.row(16, Boxes.grow(left), right);
    body.setAlignment(Pos.TOP_LEFT);
    body.setFillHeight(false);
    body.setPadding(new Insets(4, 24, 24, 24));
    return body;
  }

  /// 签到表、照片、批复文件 …
  private Node files(Read read) {
    var entry = read.file().entry();
    var owner = new AttachmentOwner(TABLE, entry.id(), "“" + entry.title() + "”");
    return files.card("附件", owner, read.files(), "还没有附件。签到表、照片、批复文件拖到这里，或点“添加文件”；文件会复制进资料库，原件可以移走。");
  }

  private Node clock(RegisterEntry entry, ArrearsClock clock) {
    var card = ArrearsCard.of(clock);
    clock.deadlines().stream()
        .filter(deadline -> deadline.runs() && deadline.code().equals("ANSWER"))
        .findFirst()
        .ifPresent(
            deadline -> card.head("时限和利息（供参考）", Buttons.plain("把书面反馈列入待办", () -> actions.remind(entry, deadline))));
    return card;
  }

  private FactGrid facts(RegisterEntry entry) {
    var facts = new FactGrid();
    var firm = entry.enterpriseId();
    if (firm != null) {
      facts.wide(
          "企业",
          Buttons.link(
              String.valueOf(entry.enterprise()), () -> desk.navigator().open(new Route.EnterpriseFile(firm))));
    }
    var policy = entry.policyId();
    if (policy != null) {
      facts.wide(
          "依据政策",
          Buttons.link(String.valueOf(entry.policy()), () -> desk.navigator().open(new Route.PolicyFile(policy))));
    }
    for (var field : entry.kind().fields()) {
      if (field.type() == RegisterField.Type.LONG_TEXT) facts.wide(field.name(), shown(entry, field));
      else facts.fact(field.name(), shown(entry, field));
    }
    return facts;
  }

  private static Timeline steps(RegisterFile file) {
    return new Timeline(
        file.steps().reversed().stream()
            .map(step ->
                new Timeline.Event(
                    step.onDay(),
                    Feather.CHEVRONS_RIGHT,
                    step.stage().name(),
                    step.author() + (step.note() == null ? "" : "　" + step.note()),
                    null))
            .toList());
  }

  private static String shown(RegisterEntry entry, RegisterField field) {
    return entry
        .value(field.code())
        .map(text ->
            switch (field.type()) {
              case BOOL -> text.equals("true") ? "是" : "否";
              default -> field.unit() == null ? text : text + " " + field.unit();
            })
        .orElse("");
  }

  static Tone tone(RegisterKind.Stage stage) {
    if (stage.end() == null) return Tone.BLUE;
    return stage.end() == RegisterKind.End.DONE ? Tone.GREEN : Tone.GREY;
  }
}
