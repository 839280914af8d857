package cn.qinshui.zhuanban.report.assessment;

import cn.qinshui.zhuanban.data.assessment.FirmAssessment;
import cn.qinshui.zhuanban.data.assessment.Snapshot;
import cn.qinshui.zhuanban.data.assessment.SnapshotChange;
import cn.qinshui.zhuanban.data.assessment.SnapshotChange.Move;
import cn.qinshui.zhuanban.data.assessment.SnapshotFirm;
import cn.qinshui.zhuanban.data.assessment.Verdict;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.PaperWriter;
import cn.qinshui.zhuanban.report.core.content.Block;
import cn.qinshui.zhuanban.report.core.content.Table;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import cn.qinshui.zhuanban.report.core.content.Table.Cell;
import cn.qinshui.zhuanban.report.core.content.Table.Column;
import cn.qinshui.zhuanban.report.core.content.Table.Row;
import cn.qinshui.zhuanban.report.core.flow.Flow;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import cn.qinshui.zhuanban.report.core.page.PageForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Sets the 快照比较表: what is compared, how many rose and fell, and each firm that moved with the reason.
public final class SnapshotReport {
  private static final String TITLE = "预评估快照比较表";

  private final PaperWriter writer;

  /// Use one report from one thread at a time: the report lane.
  public SnapshotReport(FontShelf fonts) {
    writer = new PaperWriter(fonts);
  }

  public PaperResult write(SnapshotPaper paper, Path out) throws IOException {
    return writer.write(
        TITLE,
        paper.made(),
        PageForm.A4_LIST,
        out,
        (file, type) -> {
          var flow = new Flow(file, type).title(TITLE);
          flow.block(new Block.Paragraph("先前：" + words(paper.earlier())));
          flow.block(new Block.Paragraph("后来：" + words(paper.later())));
          flow.block(new Block.Paragraph(summary(paper.changes())));
          var moved = paper.changes().stream().filter(change -> change.move() != Move.SAME).toList();
          if (!moved.isEmpty()) flow.block(table(moved));
          flow.block(new Block.Paragraph(FirmAssessment.DISCLAIMER + "。"));
          flow.block(new Block.Signature(paper.office(), PaperText.date(paper.made().toLocalDate())));
          flow.draw();
        });
  }

  /// “年中摸底”，专精特新中小企业认定标准（2026），基准日2026年6月30日，60户
  private static String words(Snapshot snapshot) {
    return "“%s”，%s，基准日%s，%d户。"
        .formatted(snapshot.title(), snapshot.packName(), PaperText.date(snapshot.day()), snapshot.firms());
  }

  private static String summary(List<SnapshotChange> changes) {
    var words =
        List.of(Move.values()).stream()
            .map(move -> move.label() + changes.stream().filter(change -> change.move() == move).count() + "户")
            .collect(Collectors.joining("，"));
    long figures = changes.stream().filter(change -> change.move() == Move.SAME && change.differs()).count();
    return words + "；结论不变的里面，有" + figures + "户数据有变，逐户见程序里的比较列表。";
  }

  private static Table table(List<SnapshotChange> changes) {
    return new Table(
        null,
        List.of(
            new Column("企业", 40, Align.LEFT),
            new Column("变化", 11, Align.CENTRE),
            new Column("先前", 17, Align.CENTRE),
            new Column("后来", 17, Align.CENTRE),
            new Column("为什么", 66, Align.LEFT)),
        changes.stream()
            .sorted(Comparator.comparing(SnapshotChange::move).thenComparing(SnapshotChange::name))
            .map(SnapshotReport::row)
            .toList(),
        Table.Style.DENSE);
  }

  private static Row row(SnapshotChange change) {
    return Row.of(
        List.of(
            Cell.of(change.name()),
            Cell.of(change.move().label()),
            Cell.of(verdict(change.before())),
            Cell.of(verdict(change.after())),
            Cell.of(why(change))));
  }

  /// The criteria whose verdict turned; the figures behind them stand in the list on the screen.
  private static String why(SnapshotChange change) {
    return change.why().stream()
        .filter(why -> why.from() != why.to())
        .map(why -> why.title() + "由" + label(why.from()) + "变为" + label(why.to()))
        .collect(Collectors.joining("；"));
  }

  private static String label(@Nullable Verdict verdict) {
    return verdict == null ? "无此项" : verdict.label();
  }

  private static String verdict(@Nullable SnapshotFirm firm) {
    return firm == null ? "—" : firm.verdict().label();
  }
}
