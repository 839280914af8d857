package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.db.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;

/// Reads a sheet to its end, a few hundred rows at a time, and compares them with the library.
final class PlanMaking {
  static final int AT_A_TIME = 500;

  private final Database database;
  private final ImportSetup setup;
  private final RowReading reading;
  private final RowComparison comparison;
  private final RepeatedRows repeated;
  private final IntPredicate goOn;
  private final List<ReadRow> waiting = new ArrayList<>();
  private final LibraryKeys keys;
  private int read;
  private int passedOver;

  PlanMaking(
      Database database,
      ImportSetup setup,
      RowReading reading,
      RowComparison comparison,
      RepeatedRows repeated,
      IntPredicate goOn) {
    this.database = database;
    this.setup = setup;
    this.reading = reading;
    this.comparison = comparison;
    this.repeated = repeated;
    this.goOn = goOn;
    this.keys = database.read(sql -> LibraryKeys.read(sql, database.county()));
  }

  /// Returns how many rows were no rows of the table.
  int run(RowSource source) {
    source.read(
        setup.sheet(),
        row -> {
          if (row.number() > setup.header().lastRow()) take(row);
          return true;
        });
    compare();
    return passedOver;
  }

  private void take(RawRow row) {
    if (!reading.counts(row)) {
      passedOver++;
      return;
    }
    waiting.add(reading.read(row));
    read++;
    if (waiting.size() == AT_A_TIME) compare();
  }

  private void compare() {
    if (!goOn.test(read)) throw new CancellationException();
    if (waiting.isEmpty()) return;
    var chunk = database.read(sql -> new LibraryChunkStore(sql, database.county(), setup, keys).read(waiting));
    for (var row : waiting) repeated.add(comparison.compare(row, chunk));
    waiting.clear();
  }
}
