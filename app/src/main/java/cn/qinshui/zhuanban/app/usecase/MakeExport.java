package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.matrix.MatrixStore;
import cn.qinshui.zhuanban.data.plan.PlanStore;
import cn.qinshui.zhuanban.data.shared.Period;
import cn.qinshui.zhuanban.report.sheet.DataPackage;
import cn.qinshui.zhuanban.report.sheet.DataPackage.Heading;
import cn.qinshui.zhuanban.report.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The data package for the city's bureau (报送数据包): firms, figures, titles, visits, demands and measures of a period.
public final class MakeExport {
  private final Database database;
  private final String program;

  /// @param program name and version, for the manifest
  public MakeExport(Database database, String program) {
    this.database = database;
    this.program = program;
  }

  /// Writes the package; states are those of `today`, or of the period's last day where that is over. Blocks.
  public DataPackage.Result write(Period period, LocalDate today, Path folder) throws IOException {
    var asOf = today.isBefore(period.last()) ? today : period.last();
    var settings = new SettingStore(database);
    var heading =
        new Heading(
            settings.text("export.title"),
            period.toString(),
            settings.text("office.name"),
            Checksum.of(database),
            OffsetDateTime.now(database.clock()).truncatedTo(ChronoUnit.SECONDS),
            program);
    return new DataPackage(heading).write(folder, sheets(period, asOf));
  }

  private List<Sheet<?>> sheets(Period period, LocalDate asOf) {
    var firms = new FirmSheets(database, asOf);
    var followup = new FollowupSheets(database, period, asOf);
    var sheets =
        new ArrayList<Sheet<?>>(
            List.of(
                firms.register(),
                firms.figures(),
                firms.titles(),
                followup.visits(),
                followup.demands(),
                followup.openDemands()));
    new PlanStore(database)
        .current(asOf)
        .ifPresent(plan -> sheets.add(MeasureSheet.of(new MatrixStore(database).load(plan.id(), asOf))));
    return sheets;
  }
}
