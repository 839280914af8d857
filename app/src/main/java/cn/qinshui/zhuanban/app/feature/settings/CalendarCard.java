package cn.qinshui.zhuanban.app.feature.settings;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.db.CalendarStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.followup.CalendarEditStore;
import cn.qinshui.zhuanban.data.followup.CalendarFileReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// 工作日历: which years have their 放假安排, and loading another from a file.
final class CalendarCard {
  private static final FilePick.Wish WISH =
      new FilePick.Wish("载入放假安排", "", "放假安排", List.of("*.json", "*.csv", "*.txt"));

  private final Desk desk;
  private final Deeds deeds;
  private final CalendarStore calendars;
  private final CalendarEditStore edits;
  private final VBox lines = Boxes.column(6);
  private final StringProperty refusal = new SimpleStringProperty("");
  private final Card card;
  private final Slot<List<CalendarStore.Year>> slot;
  private final TableWatch.Watch watch;

  CalendarCard(Desk desk, Deeds deeds, Database database) {
    this.desk = desk;
    this.deeds = deeds;
    this.calendars = new CalendarStore(database);
    this.edits = new CalendarEditStore(database);
    var refused = Boxes.prose("", "form-error");
    refused.textProperty().bind(refusal);
    refused.visibleProperty().bind(refusal.isNotEmpty());
    refused.managedProperty().bind(refused.visibleProperty());
    card =
        new Card(
                Boxes.prose(
                    "办理时限按工作日计算。每年国务院办公厅的放假通知下来后载入一份：本程序的日历文件（.json），或每行写“日期,休或班,名称”的文本文件。" + "载入后只重算还没有反馈的诉求，可撤销。",
                    "muted"),
                lines,
                refused)
            .head("工作日历", Buttons.with(Feather.UPLOAD, Buttons.plain("载入放假安排", this::choose)));
    slot = desk.work().slot("读取工作日历", this::show);
    watch = desk.watch().on(Set.of("calendar_day"), this::reload);
    reload();
  }

  Card card() {
    return card;
  }

  TableWatch.Watch watch() {
    return watch;
  }

  private void reload() {
    slot.load(_ -> calendars.years());
  }

  private void show(List<CalendarStore.Year> years) {
    lines.getChildren().setAll(years.stream().map(CalendarCard::line).toList());
    var now = LocalDate.now(desk.clock());
    for (int year : List.of(now.getYear(), now.plusMonths(3).getYear())) {
      if (years.stream().noneMatch(each -> each.year() == year)
          && lines.getChildren().stream().noneMatch(each -> Integer.valueOf(year).equals(each.getUserData()))) {
        lines.getChildren().addFirst(missing(year));
      }
    }
  }

  private static Node line(CalendarStore.Year year) {
    var words = "放假 " + year.off() + " 天，调休上班 " + year.working() + " 天";
    var line = Boxes.row(12, Boxes.text(year.year() + "年", "strong"), Boxes.text(words));
    if (year.toVerify()) line.getChildren().add(new Badge(Tone.YELLOW, "待核对"));
    line.setUserData(year.year());
    return line;
  }

  private static Node missing(int year) {
    var line =
        Boxes.row(12, Boxes.text(year + "年", "strong"), new Badge(Tone.GREY, "未载入"), Boxes.text("暂按周一至周五计算", "muted"));
    line.setUserData(year);
    return line;
  }

  private void choose() {
    desk.files().toOpen().apply(WISH).ifPresent(this::load);
  }

  private void load(Path file) {
    refusal.set("");
    deeds.write(
        "载入放假安排",
        author -> edits.replace(author, CalendarFileReader.read(Files.readAllBytes(file))),
        loaded -> {
          if (loaded.demands() > 0) {
            desk.notices().tell("已重算时限", loaded.demands() + " 件在办诉求的办理时限按新日历改了，已办结的不变。按 Ctrl+Z 可整件撤销。");
          }
        },
        failure -> refusal.set(failure.sentence()));
  }
}
