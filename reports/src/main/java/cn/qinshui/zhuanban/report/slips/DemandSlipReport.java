package cn.qinshui.zhuanban.report.slips;

import cn.qinshui.zhuanban.data.followup.PrintedSlip;
import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.PaperWriter;
import cn.qinshui.zhuanban.report.core.flow.Flow;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import cn.qinshui.zhuanban.report.core.page.PageForm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;

/// Sets slips about demands on the official grid, one or several into a file; each begins a page and counts its own.
public final class DemandSlipReport {
  private final PaperWriter writer;

  /// Use one report from one thread at a time: the report lane.
  public DemandSlipReport(FontShelf fonts) {
    writer = new PaperWriter(fonts);
  }

  /// `made` is the date the file carries.
  public PaperResult write(List<PrintedSlip> slips, OffsetDateTime made, Path out) throws IOException {
    return writer.write(
        title(slips),
        made,
        PageForm.OFFICIAL,
        out,
        (file, type) -> {
          for (var slip : slips) {
            var flow = new Flow(file, type);
            switch (slip.slip().kind()) {
              case ASSIGN -> AssignSlip.set(slip, flow);
              case TRANSFER -> TransferLetter.set(slip, flow);
              case URGE -> UrgeSlip.set(slip, flow);
              case REPORT, VISIT, GUIDE ->
                  throw new IllegalArgumentException(slip.slip().number() + " is no slip about a demand");
            }
            flow.draw();
          }
        });
  }

  private static String title(List<PrintedSlip> slips) {
    var first = slips.getFirst().slip();
    var more = slips.size() == 1 ? "" : "等" + slips.size() + "份";
    return first.kind().label() + " " + first.number() + more;
  }
}
