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
  private final LibraryKeys keys;
  private List<ReadRow> waiting = new ArrayList<>();
  private Beside<Integer> comparing = Beside.done(0);
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
    try {
      source.read(
          setup.sheet(),
          row -> {
            if (row.number() > setup.header().lastRow()) take(row);
            return true;
          });
      compare();
      comparing.get();
    } finally {
      comparing.end();
    }
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

  /// Rows are compared while the next are read.
  private void compare() {
    if (!goOn.test(read)) throw new CancellationException();
    var rows = waiting;
    waiting = new ArrayList<>(AT_A_TIME);
    comparing.get();
    if (!rows.isEmpty()) comparing = Beside.begin(() -> compare(rows));
  }

  private int compare(List<ReadRow> rows) {
    var chunk = database.read(sql -> new LibraryChunkStore(sql, database.county(), setup, keys).read(rows));
    for (var row : rows) repeated.add(comparison.compare(row, chunk));
    return rows.size();
  }
}
