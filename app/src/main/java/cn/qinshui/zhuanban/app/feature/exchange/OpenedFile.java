package cn.qinshui.zhuanban.app.feature.exchange;

import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.exchange.FileHeader;
import cn.qinshui.zhuanban.data.exchange.ImportCatalogue;
import cn.qinshui.zhuanban.data.exchange.ImportSetup;
import cn.qinshui.zhuanban.data.exchange.RawRow;
import cn.qinshui.zhuanban.data.exchange.RowSource;
import java.util.ArrayList;
import java.util.List;

/// A file that was opened, how it is proposed to be taken, and its first rows.
///
/// @param head the first rows of the sheet, for choosing the heading
/// @param examples the first rows under the heading
record OpenedFile(
    RowSource source,
    ImportSetup proposal,
    List<RawRow> head,
    List<RawRow> examples,
    ImportCatalogue catalogue,
    Dictionaries words) {

  private static final int EXAMPLES = 3;

  static OpenedFile read(ImportStores stores, RowSource source, ImportSetup proposal) {
    return new OpenedFile(
        source,
        proposal,
        stores.imports().head(source, proposal.sheet()),
        examples(source, proposal.sheet(), proposal.header()),
        stores.imports().catalogue(),
        stores.words());
  }

  /// Whether no column is known: the heading has to be pointed out.
  boolean isGuess() {
    return proposal.used().isEmpty();
  }

  /// Reads the first rows under a heading.
  private static List<RawRow> examples(RowSource source, int sheet, FileHeader header) {
    List<RawRow> rows = new ArrayList<>();
    source.read(
        sheet,
        row -> {
          if (row.number() > header.lastRow() && !row.blank()) {
            rows.add(row);
          }
          return rows.size() < EXAMPLES;
        });
    return List.copyOf(rows);
  }

  /// What the first rows hold in a column, in one line.
  String example(int column) {
    List<String> shown =
        examples.stream().map(row -> row.cell(column).shown().strip()).filter(text -> !text.isEmpty()).toList();
    return shown.isEmpty() ? "（空）" : String.join("、", shown);
  }
}
