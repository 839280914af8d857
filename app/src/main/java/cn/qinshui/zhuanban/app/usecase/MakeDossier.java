package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.app.work.Progress;
import cn.qinshui.zhuanban.data.assessment.AssessmentStore;
import cn.qinshui.zhuanban.data.attachment.Attachment;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFile;
import cn.qinshui.zhuanban.data.followup.DemandFile;
import cn.qinshui.zhuanban.data.register.RegisterEntry;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import cn.qinshui.zhuanban.report.dossier.DossierPaper;
import cn.qinshui.zhuanban.report.dossier.DossierPaper.Cover;
import cn.qinshui.zhuanban.report.dossier.DossierPaper.Fact;
import cn.qinshui.zhuanban.report.dossier.DossierPaper.Part;
import cn.qinshui.zhuanban.report.dossier.DossierReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// 档案卷: everything on file of firms on a day, with a table of contents and the list of their attachments.
public final class MakeDossier {
  private static final String EXPIRY = "expiry.watch.months";
  private static final int PREFIX = 12;

  private final Database database;
  private final FirmFiles files;
  private final AttachmentStore attachments;
  private final FontShelf fonts;

  private record Filed(String owner, Attachment file) {}

  public MakeDossier(Library library, FontShelf fonts) {
    this.database = library.database();
    this.files = FirmFiles.of(library);
    this.attachments = new AttachmentStore(database, library.folder());
    this.fonts = fonts;
  }

  /// Blocks; on the report lane where there is a window. Cancelled, it leaves no file. Throws
  /// [cn.qinshui.zhuanban.data.shared.Refusal] where none of the firms is there any more.
  public PaperResult write(List<Long> firms, LocalDate asOf, Path out, Progress progress) throws IOException {
    var all = firms.size() * 2L;
    var papers = new ArrayList<DossierPaper>();
    for (var file : files.read(firms, progress)) {
      progress.step(firms.size() + papers.size() / 2, all, file.enterprise().name());
      papers.add(paper(file, asOf));
    }
    return new DossierReport(fonts)
        .write(papers, out, done -> progress.step(firms.size() + done, all, "第 " + done + " 卷"));
  }

  private DossierPaper paper(EnterpriseFile file, LocalDate asOf) {
    var settings = new SettingStore(database);
    var firm = file.enterprise().id();
    var facts = new PortraitFacts(file, asOf, settings.whole(EXPIRY));
    var work = new DossierWork(database, asOf);
    var ledgers = new DossierLedgers(database, asOf);
    var demands = work.demanded(firm);
    var fields = new AssessmentStore(database).shelf().fields();
    var parts = new ArrayList<>(new DossierIdentity(file, asOf, fields).parts(facts.facts()));
    parts.add(work.visits(firm));
    parts.add(work.demands(demands));
    parts.add(ledgers.cultivation(firm));
    var entries = ledgers.entries(firm);
    parts.add(ledgers.registers(entries));
    parts.add(ledgers.resolutions(firm));
    parts.add(ledgers.timeline(firm));
    var filed = filed(file, demands, entries);
    parts.add(attached(filed));
    var made = OffsetDateTime.now(database.clock()).truncatedTo(ChronoUnit.SECONDS);
    return new DossierPaper(cover(file, asOf, settings, filed.size()), parts, made);
  }

  private static Cover cover(EnterpriseFile file, LocalDate asOf, SettingStore settings, int attachments) {
    var firm = file.enterprise();
    return new Cover(
        firm.name(),
        List.of(
            new Fact("统一社会信用代码", DossierGrid.shown(firm.code())),
            new Fact("所属乡镇", DossierGrid.shown(firm.town())),
            new Fact("服务专员", DossierGrid.shown(firm.commissioner())),
            new Fact("立卷单位", settings.text("office.name")),
            new Fact("截止日期", PaperText.date(asOf)),
            new Fact("附件", attachments + " 件，目录见卷末")),
        "由资料库按截止日期汇编，仅供工作参考。电话隐去中间四位。");
  }

  private List<Filed> filed(EnterpriseFile file, List<DemandFile> demands, List<RegisterEntry> entries) {
    var filed = new ArrayList<Filed>();
    file.attachments().forEach(one -> filed.add(new Filed("企业档案", one)));
    for (var demand : demands) {
      if (demand.proofs() > 0) {
        attachments
            .of("demand", demand.demand().id())
            .forEach(one -> filed.add(new Filed(demand.demand().number(), one)));
      }
    }
    for (var entry : entries) {
      attachments.of("register_entry", entry.id()).forEach(one -> filed.add(new Filed(entry.title(), one)));
    }
    return filed;
  }

  private Part attached(List<Filed> filed) {
    long gone = filed.stream().filter(one -> !attachments.isThere(one.file())).count();
    var grid =
        new DossierGrid<Filed>()
            .text("所属", 17, Filed::owner)
            .text("文件名", 39, one -> DossierGrid.lines(one.file().fileName(), one.file().note()))
            .text("收入日期", 12, one -> one.file().addedOn())
            .number("大小", 11, one -> one.file().sizeLabel())
            .text("指纹（SHA-256 前 12 位）", 15, one -> one.file().sha256().substring(0, PREFIX))
            .text("在库", 8, one -> attachments.isThere(one.file()) ? "在" : "缺失");
    grid.noted(
        "共 " + filed.size() + " 件" + (gone == 0 ? "，都在资料库的附件文件夹里。" : "，其中 " + gone + " 件在附件文件夹里找不到或大小不符，请从备份找回。"));
    return grid.part("附件目录", filed, "没有附件。");
  }
}
