package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.followup.Commissioner;
import cn.qinshui.zhuanban.data.followup.CommissionerStore;
import cn.qinshui.zhuanban.data.followup.DemandRow;
import cn.qinshui.zhuanban.data.followup.HandOverLine;
import cn.qinshui.zhuanban.data.followup.HandOverStore;
import cn.qinshui.zhuanban.data.followup.VisitFile;
import cn.qinshui.zhuanban.data.followup.VisitNote;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import cn.qinshui.zhuanban.report.slips.HandOverPaper;
import cn.qinshui.zhuanban.report.slips.HandOverReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The 交接清单 of a commissioner, before or after his firms are handed over.
public final class MakeHandOver {
  private final Database database;
  private final FontShelf fonts;

  public MakeHandOver(Database database, FontShelf fonts) {
    this.database = database;
    this.fonts = fonts;
  }

  /// Blocks; on the report lane where there is a window.
  ///
  /// @param toId null where nobody is chosen yet
  public PaperResult write(long fromId, @Nullable Long toId, LocalDate since, LocalDate today, Path out)
      throws IOException {
    var lines = new HandOverStore(database).lines(fromId, since, today);
    if (lines.isEmpty()) throw new Refusal("“" + name(fromId) + "”名下没有企业，没有可交接的。");
    var paper =
        new HandOverPaper(
            new SettingStore(database).text("office.name"),
            name(fromId),
            toId == null ? "" : name(toId),
            since,
            lines.stream().map(MakeHandOver::line).toList(),
            OffsetDateTime.now(database.clock()).truncatedTo(ChronoUnit.SECONDS));
    return new HandOverReport(fonts).write(paper, out);
  }

  private String name(long id) {
    return new CommissionerStore(database)
        .all().stream().filter(one -> one.id() == id).findFirst().map(Commissioner::name).orElse("");
  }

  private static HandOverPaper.Line line(HandOverLine line) {
    return new HandOverPaper.Line(
        line.enterprise(),
        line.town() == null ? "" : line.town(),
        line.openDemands().stream().map(MakeHandOver::demand).toList(),
        line.nextOn() == null ? "没有安排" : line.nextOn().toString(),
        line.lastVisit() == null ? "还没有走访过" : last(line.lastVisit()));
  }

  private static String demand(DemandRow row) {
    var due = row.demand().term().dueOn();
    return row.demand().number()
        + " "
        + row.demand().title()
        + "（"
        + row.demand().state().label()
        + (due == null ? "" : "，" + PaperText.dayOfYear(due) + "到期")
        + "）";
  }

  private static String last(VisitFile file) {
    return Stream.concat(
            Stream.of(file.visit().visitedOn().toString(), file.visit().production(), file.body()),
            file.notes().stream().map(VisitNote::body))
        .filter(Objects::nonNull)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }
}
