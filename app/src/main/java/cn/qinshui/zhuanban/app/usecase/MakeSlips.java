package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.followup.PrintedSlip;
import cn.qinshui.zhuanban.data.followup.SlipStore;
import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import cn.qinshui.zhuanban.report.slips.DemandSlipReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;

/// Slips about demands as a paper: what they said when they went out, however often they are printed.
public final class MakeSlips {
  private final Database database;
  private final FontShelf fonts;

  public MakeSlips(Database database, FontShelf fonts) {
    this.database = database;
    this.fonts = fonts;
  }

  /// Blocks; on the report lane where there is a window. Throws [Refusal] where none of them is there any more.
  public PaperResult write(List<Long> ids, Path out) throws IOException {
    var slips = new SlipStore(database).printed(ids);
    if (slips.isEmpty()) throw new Refusal("这张单子已不在，它的开出可能刚被撤销。按 Esc 返回，需要时重新开出。");
    return new DemandSlipReport(fonts).write(slips, made(slips), out);
  }

  /// What the file of such a paper is called: the first number and, where all are about one firm, its name. Blocks.
  public String fileName(List<Long> ids) {
    var slips = new SlipStore(database).printed(ids);
    if (slips.isEmpty()) return "单据.pdf";
    var first = slips.getFirst();
    var many = slips.size() == 1 ? "" : "等" + slips.size() + "张";
    var firms = slips.stream().map(slip -> slip.facts().firm().name()).distinct().toList();
    var firm = firms.size() == 1 ? "　" + firms.getFirst() : "";
    return (first.slip().number() + many + firm).replaceAll("[\\\\/:*?\"<>|]", " ") + ".pdf";
  }

  /// The day the newest of them went out, so that a reprint is the same file.
  private OffsetDateTime made(List<PrintedSlip> slips) {
    var newest = slips.stream().map(slip -> slip.slip().issuedOn()).max(java.time.LocalDate::compareTo).orElseThrow();
    return newest.atTime(9, 0).atZone(database.clock().getZone()).toOffsetDateTime();
  }
}
