package cn.qinshui.zhuanban.app.feature.figure;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.ListScreen;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.TodoOrigin;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.ui.table.Cell;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.Narrowed;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.figure.CountedList;
import cn.qinshui.zhuanban.data.followup.Todo;
import cn.qinshui.zhuanban.data.followup.TodoStore;
import cn.qinshui.zhuanban.data.meeting.MeetingRow;
import cn.qinshui.zhuanban.data.meeting.MeetingStore;
import cn.qinshui.zhuanban.data.meeting.Resolution;
import cn.qinshui.zhuanban.data.meeting.ResolutionStore;
import cn.qinshui.zhuanban.data.plan.MatrixFilter;
import cn.qinshui.zhuanban.data.plan.MilestoneRow;
import cn.qinshui.zhuanban.data.plan.MilestoneStore;
import cn.qinshui.zhuanban.data.plan.NoteRow;
import cn.qinshui.zhuanban.data.plan.NoteStore;
import cn.qinshui.zhuanban.data.policy.PolicyPush;
import cn.qinshui.zhuanban.data.policy.PolicyPushStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Opens the list a number was counted from, where that list has no section of its own.
public final class FigureFeature {
  private final Desk desk;
  private final Database database;

  private FigureFeature(Desk desk, Database database) {
    this.desk = desk;
    this.database = database;
  }

  public static Feature of(Desk desk, Database database) {
    return Feature.of(Route.Behind.class, new FigureFeature(desk, database)::screen);
  }

  private Screen screen(Route.Behind route) {
    return switch (route.list()) {
      case CountedList.Milestones(var filter) -> {
        var store = new MilestoneStore(database);
        yield list(
            route,
            "milestone",
            "项",
            filter,
            (f, r) -> new Found<>(store.page(f, r).rows(), store.count(f)),
            row -> row.milestone().id(),
            milestones(),
            row -> openCell(row.milestone().dutyId()));
      }
      case CountedList.Notes(var filter) -> {
        var store = new NoteStore(database);
        yield list(
            route,
            "progress_note",
            "条",
            filter,
            (f, r) -> new Found<>(store.page(f, r).rows(), store.count(f)),
            row -> row.note().id(),
            notes(),
            row -> openCell(row.note().dutyId()));
      }
      case CountedList.Todos(var filter) -> {
        var store = new TodoStore(database);
        yield list(
            route,
            "todo",
            "件",
            filter,
            (f, r) -> new Found<>(store.page(f, r).rows(), store.count(f)),
            Todo::id,
            todos(),
            row -> desk.navigator().open(TodoOrigin.of(row)));
      }
      case CountedList.Pushes(var filter) -> {
        var store = new PolicyPushStore(database);
        yield list(
            route,
            "policy_push",
            "次",
            filter,
            (f, r) -> new Found<>(store.page(f, r).rows(), store.count(f)),
            PolicyPush::id,
            pushes(),
            row -> desk.navigator().open(new Route.PolicyFile(row.policyId())));
      }
      case CountedList.Meetings(var filter) -> {
        var store = new MeetingStore(database);
        yield list(
            route,
            "meeting",
            "次",
            filter,
            (f, r) -> new Found<>(store.page(f, r).rows(), store.count(f)),
            row -> row.meeting().id(),
            meetings(),
            null);
      }
      case CountedList.Resolutions(var filter) -> {
        var store = new ResolutionStore(database);
        yield list(
            route,
            "resolution",
            "项",
            filter,
            (f, r) -> new Found<>(store.page(f, r).rows(), store.count(f)),
            Resolution::id,
            resolutions(),
            null);
      }
      default -> throw new IllegalStateException("this list has a section of its own: " + route.list());
    };
  }

  private <F, R> Screen list(
      Route.Behind route,
      String table,
      String unit,
      F filter,
      Narrowed.Reading<F, R> reading,
      Function<R, Object> id,
      List<Column<R>> columns,
      @Nullable Consumer<R> open) {
    var list = new Narrowed<>(desk.work(), "读取" + route.title(), filter, filter, reading);
    var names = new ListScreen.Names("behind." + table, route.title(), unit, "start");
    var screen = new ListScreen<>(desk, names, list, id, columns, null, Set.of(table));
    return open == null ? screen : screen.onOpen(open);
  }

  private List<Column<MilestoneRow>> milestones() {
    return List.of(
        Column.<MilestoneRow>text("PLACE", "措施·单位", 220, row -> row.place().label()).unsorted(),
        Column.<MilestoneRow>name("TITLE", "阶段任务", 360, row -> row.milestone().title()).unsorted(),
        Column.<MilestoneRow>text("DUE", "应完成", 110, row -> row.milestone().dueOn()).unsorted(),
        Column.<MilestoneRow>text("DONE", "完成", 110, row -> row.milestone().doneOn()).unsorted(),
        Column.<MilestoneRow>state("STATE", "状态", 100, this::state).unsorted(),
        Column.<MilestoneRow>text("ORIGIN", "由来", 90, row -> row.milestone().origin().word()).unsorted());
  }

  private Cell state(MilestoneRow row) {
    var today = LocalDate.now(desk.clock());
    if (row.milestone().overdueOn(today)) return Cell.state(Tone.RED, "逾期");
    return row.milestone().openOn(today) ? Cell.state(Tone.BLUE, "在办") : Cell.state(Tone.GREEN, "完成");
  }

  private static List<Column<NoteRow>> notes() {
    return List.of(
        Column.<NoteRow>text("DAY", "日期", 100, row -> row.note().notedOn()).unsorted(),
        Column.<NoteRow>text("PLACE", "措施·单位", 220, row -> row.place().label()).unsorted(),
        Column.<NoteRow>name("BODY", "进展", 520, row -> row.note().body()).unsorted(),
        Column.<NoteRow>text("AUTHOR", "记录人", 100, row -> row.note().author()).unsorted());
  }

  private static List<Column<Todo>> todos() {
    return List.of(
        Column.<Todo>text("KIND", "种类", 70, row -> row.kind().label()).unsorted(),
        Column.<Todo>name("TITLE", "事项", 380, Todo::title).unsorted(),
        Column.<Todo>text("ENTERPRISE", "企业", 240, Todo::enterprise).unsorted(),
        Column.<Todo>text("OWNER", "责任人", 100, row -> row.owner() == null ? row.commissioner() : row.owner())
            .unsorted(),
        Column.<Todo>text("DUE", "期限", 100, Todo::dueOn).unsorted(),
        Column.<Todo>text("DONE", "办结", 100, Todo::doneOn).unsorted());
  }

  private void openCell(long dutyId) {
    desk.navigator().open(new Route.MatrixCell(dutyId, MatrixFilter.none()));
  }

  private static List<Column<PolicyPush>> pushes() {
    return List.of(
        Column.<PolicyPush>text("DAY", "日期", 100, PolicyPush::pushedOn).unsorted(),
        Column.<PolicyPush>name("POLICY", "政策", 320, PolicyPush::policy).unsorted(),
        Column.<PolicyPush>text("ENTERPRISE", "企业", 260, PolicyPush::enterprise).unsorted(),
        Column.<PolicyPush>text("WAY", "方式", 70, row -> row.way().label()).unsorted(),
        Column.<PolicyPush>text("PERSON", "推送人", 100, PolicyPush::person).unsorted(),
        Column.<PolicyPush>text("ACKNOWLEDGED", "确认知晓", 100, PolicyPush::acknowledgedOn).unsorted());
  }

  private static List<Column<MeetingRow>> meetings() {
    return List.of(
        Column.<MeetingRow>text("HELD", "日期", 100, row -> row.meeting().heldOn()).unsorted(),
        Column.<MeetingRow>name("TITLE", "会议", 380, row -> row.meeting().title()).unsorted(),
        Column.<MeetingRow>text("PLACE", "地点", 160, row -> row.meeting().place()).unsorted(),
        Column.<MeetingRow>text("STATE", "状态", 90, row -> row.meeting().state().label()).unsorted(),
        Column.<MeetingRow>number("RESOLUTIONS", "议定事项", 90, MeetingRow::resolutions).unsorted(),
        Column.<MeetingRow>number("OPEN", "未办结", 80, MeetingRow::openResolutions).unsorted());
  }

  /// 原定2026-11-20：等资金到位
  private static String postponed(Resolution row) {
    return row.postponedFrom() == null ? "" : "原定" + row.postponedFrom() + "：" + row.postponeReason();
  }

  private List<Column<Resolution>> resolutions() {
    return List.of(
        Column.<Resolution>text("DECIDED", "议定日期", 100, Resolution::decidedOn).unsorted(),
        Column.<Resolution>name("BODY", "议定事项", 440, Resolution::body).unsorted(),
        Column.<Resolution>text("UNIT", "责任单位", 140, Resolution::unit).unsorted(),
        Column.<Resolution>text("DUE", "时限", 100, Resolution::dueOn).unsorted(),
        Column.<Resolution>text("POSTPONED", "延后", 200, FigureFeature::postponed).unsorted().hidden(),
        Column.<Resolution>text("STATE", "状态", 80, row -> row.state(LocalDate.now(desk.clock())).label()).unsorted(),
        Column.<Resolution>text("MEETING", "会议", 220, Resolution::meeting).unsorted());
  }
}
