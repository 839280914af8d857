package cn.qinshui.zhuanban.app.feature.exchange;

import cn.qinshui.zhuanban.data.exchange.HeaderLines;
import cn.qinshui.zhuanban.data.exchange.ImportKind;
import cn.qinshui.zhuanban.data.exchange.ImportSetup;
import cn.qinshui.zhuanban.data.exchange.RowSource;
import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.report.sheet.in.SheetFile;
import java.nio.file.Path;
import java.util.Optional;

/// Opens a file and proposes how it is taken; off the window's thread.
record FileReading(ImportStores stores, Path file) {

  OpenedFile open() {
    RowSource source = SheetFile.open(file);
    try {
      return OpenedFile.read(stores, source, proposal(source));
    } catch (RuntimeException | Error refused) {
      source.close();
      throw refused;
    }
  }

  /// The heading that is known, else the fullest line of the first sheet for a person to say otherwise.
  private ImportSetup proposal(RowSource source) {
    try {
      return stores.imports().propose(source);
    } catch (Refusal unknown) {
      return stores.imports().guess(source, 0, null).orElseThrow(() -> unknown);
    }
  }

  /// The same heading for a list of another kind.
  OpenedFile kind(RowSource source, ImportSetup now, ImportKind kind) {
    HeaderLines lines = new HeaderLines(now.header().firstRow(), now.header().lastRow());
    return read(source, stores.imports().proposeAt(source, now.sheet(), kind, lines));
  }

  OpenedFile sheet(RowSource source, int sheet) {
    return read(
        source, stores.imports().propose(source, sheet, null).or(() -> stores.imports().guess(source, sheet, null)));
  }

  OpenedFile at(RowSource source, int sheet, HeaderLines lines) {
    return read(source, stores.imports().proposeAt(source, sheet, null, lines));
  }

  private OpenedFile read(RowSource source, Optional<ImportSetup> proposal) {
    return OpenedFile.read(stores, source, proposal.orElseThrow(() -> new Refusal("这张工作表里没有可作表头的行。请选另一张工作表。")));
  }
}
