package cn.qinshui.zhuanban.report.slips;

import cn.qinshui.zhuanban.data.followup.PrintedSlip;
import cn.qinshui.zhuanban.data.followup.SlipFacts;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.report.core.content.Block;
import cn.qinshui.zhuanban.report.core.content.Span;
import cn.qinshui.zhuanban.report.core.content.Table;
import cn.qinshui.zhuanban.report.core.flow.Flow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the slips about demands have in common.
final class SlipParts {
  private static final Table.Style ROOMY = Table.Style.PAGE.scaled(1.2);

  private SlipParts() {}

  static void addressee(SlipFacts facts, Flow flow) {
    if (facts.addressee() != null) {
      flow.block(new Block.Paragraph(List.of(Span.of(facts.addressee() + "：")), false));
    }
  }

  /// 一、诉求内容: long texts run on over the pages.
  static void matter(String heading, SlipFacts facts, Flow flow) {
    flow.block(new Block.Heading(1, heading));
    words(facts, flow);
  }

  /// What the firm asks for, in its own words.
  static void words(SlipFacts facts, Flow flow) {
    var title = facts.matter().title().strip();
    paragraphs(title.matches(".*[。！？…]") ? title : title + "。", flow);
    var body = facts.matter().body();
    if (body != null && !body.isBlank() && !body.strip().equals(title)) paragraphs(body, flow);
  }

  static void paragraphs(String text, Flow flow) {
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> flow.block(paragraph(line)));
  }

  static Block.Paragraph paragraph(String text) {
    return new Block.Paragraph(text);
  }

  /// 基本情况 as a table of two columns; what is not known is left out.
  ///
  /// @param measure whether the measure stands there too; a paper that quotes the clause need not name it twice
  static Table basics(SlipFacts facts, boolean measure) {
    var rows = new ArrayList<Table.Row>();
    row(rows, "企业名称", facts.firm().name());
    row(rows, "信用代码", facts.firm().code());
    row(rows, "地　　址", facts.firm().address());
    row(rows, "联 系 人", contact(facts.firm()));
    row(rows, "诉　　求", matter(facts.matter()));
    row(rows, "承办单位", units(facts));
    row(rows, "办理时限", limit(facts.clock()));
    if (measure) row(rows, "对应措施", measure(facts.clause()));
    return new Table(
        null,
        List.of(new Table.Column("项目", 5, Table.Align.CENTRE), new Table.Column("内容", 23, Table.Align.LEFT)),
        rows,
        ROOMY);
  }

  private static void row(List<Table.Row> rows, String label, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      rows.add(Table.Row.of(List.of(Table.Cell.of(label), Table.Cell.of(text.strip()))));
    }
  }

  static @Nullable String contact(SlipFacts.Firm firm) {
    if (firm.contact() == null) return firm.phone();
    return firm.phone() == null ? firm.contact() : firm.contact() + "　" + firm.phone();
  }

  private static String matter(SlipFacts.Matter matter) {
    return matter.number()
        + "，"
        + matter.kind()
        + "类，"
        + PaperText.date(matter.receivedOn())
        + "受理（"
        + matter.channel()
        + "）";
  }

  private static @Nullable String units(SlipFacts facts) {
    if (facts.lead() == null) return null;
    if (facts.assisting().isEmpty()) return facts.lead() + "牵头";
    return facts.lead() + "牵头，" + String.join("、", facts.assisting()) + "配合";
  }

  private static @Nullable String limit(SlipFacts.Clock clock) {
    if (clock.dueOn() == null) return null;
    var days = clock.limitDays() == null ? "" : "（" + clock.limitDays() + "个工作日）";
    return PaperText.date(clock.dueOn()) + days;
  }

  private static @Nullable String measure(SlipFacts.@Nullable Clause clause) {
    return clause == null ? null : "第" + clause.measureNo() + "项“" + clause.measure() + "”（" + clause.docNo() + "）";
  }

  /// The clause of the plan, word for word.
  static void clause(String heading, SlipFacts facts, Flow flow) {
    var clause = facts.clause();
    if (clause == null) return;
    flow.block(new Block.Heading(1, heading));
    flow.block(
        paragraph(
            "《"
                + clause.plan()
                + "》（"
                + clause.docNo()
                + "）第"
                + clause.measureNo()
                + "项措施“"
                + clause.measure()
                + "”规定："));
    paragraphs(clause.text(), flow);
  }

  static void signature(PrintedSlip slip, Flow flow) {
    flow.block(new Block.Signature(slip.facts().office(), PaperText.date(slip.slip().issuedOn())));
  }

  /// 签收回执: filled in by hand and sent back.
  static void receipt(Flow flow) {
    flow.blank().block(receipt());
  }

  private static Table receipt() {
    var blank = Table.Row.of(List.of(Table.Cell.of(""), Table.Cell.of(""), Table.Cell.of("")));
    return new Table(
        "签收回执",
        List.of(
            new Table.Column("签收单位（盖章）", 12, Table.Align.CENTRE),
            new Table.Column("签收人", 7, Table.Align.CENTRE),
            new Table.Column("签收日期", 9, Table.Align.CENTRE)),
        List.of(blank),
        ROOMY.withLeast(34));
  }
}
