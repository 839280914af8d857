import cn.qinshui.zhuanban.data.assessment.AssessmentStore;
import cn.qinshui.zhuanban.data.assessment.Verdict;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.Library.Opening;
import cn.qinshui.zhuanban.data.seed.FirstContent;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
private static final String STANDARD = "srdi-2026";
private static final int SMALL = 5_000;
private static final int LARGE = 1_000_000;
private static final int PART = 100_000;
private static final int ROUNDS = 15;
private static final Author AUTHOR = new Author("测速");

/// Evaluates 专精特新 2026 over a library, beside a loop written by hand for exactly these conditions over arrays that a
/// hand-written reader filled; both must count the same. Argument: the folder for the libraries, which are kept.
void main(String[] args) {
  var folder = Path.of(args[0]).toAbsolutePath().normalize();
  for (int firms : List.of(SMALL, LARGE)) {
    try (var library = library(folder, firms)) {
      measure(library.database(), firms);
    }
  }
}

void measure(Database database, int firms) {
  var store = new AssessmentStore(database);
  var pack = store.shelf().find(STANDARD).orElseThrow().pack();
  if (firms == SMALL) for (int i = 0; i < ROUNDS; i++) store.assess(pack, DAY);
  long begin = System.nanoTime();
  var columns = store.columns(pack, DAY);
  long reading = System.nanoTime() - begin;
  int[] counts = columns.verdicts();
  long evaluating = best(columns::verdicts);
  begin = System.nanoTime();
  var hand = database.read(sql -> sql.connectionResult(connection -> HandWritten.read(connection, firms)));
  long handReading = System.nanoTime() - begin;
  int[] handCounts = hand.verdicts();
  long looping = best(hand::verdicts);
  if (!Arrays.equals(counts, handCounts)) {
    throw new IllegalStateException(Arrays.toString(counts) + " is not " + Arrays.toString(handCounts));
  }
  IO.println("");
  IO.println("预评估 %s × %d 户".formatted(STANDARD, firms));
  IO.println("  读库 %.0f 毫秒，求值 %.1f 毫秒，合计 %.0f 毫秒".formatted(ms(reading), ms(evaluating), ms(reading + evaluating)));
  IO.println(
      "  手写：读库 %.0f 毫秒，循环 %.1f 毫秒，合计 %.0f 毫秒".formatted(ms(handReading), ms(looping), ms(handReading + looping)));
  IO.println(
      "  求值 ÷ 手写循环 = %.1f 倍；连读库 ÷ 手写连读库 = %.2f 倍；读库占 %.0f%%"
          .formatted(
              (double) evaluating / looping,
              (double) (reading + evaluating) / (handReading + looping),
              100.0 * reading / (reading + evaluating)));
  var words = new StringBuilder("  结论：");
  for (var verdict : Verdict.values())
    words.append(verdict.label()).append(' ').append(counts[verdict.ordinal()]).append("  ");
  IO.println(words.toString());
  if (firms == SMALL) {
    begin = System.nanoTime();
    store.assess(pack, DAY);
    IO.println("  全库名单（含名称、排序）%.0f 毫秒".formatted(ms(System.nanoTime() - begin)));
  }
}

long best(Runnable work) {
  long best = Long.MAX_VALUE;
  for (int i = 0; i < ROUNDS; i++) {
    long begin = cpu();
    work.run();
    best = Math.min(best, cpu() - begin);
  }
  return best;
}

/// Time this thread was given: what else the machine does counts for neither side.
long cpu() {
  return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
}

double ms(long nanos) {
  return nanos / 1e6;
}

Library library(Path folder, int firms) {
  var place = folder.resolve("assess-" + firms);
  var isThere = Files.exists(place);
  var zone = ZoneId.of("Asia/Shanghai");
  var library =
      Library.open(place, Opening.withoutWindow(Clock.fixed(DAY.atTime(9, 0).atZone(zone).toInstant(), zone)));
  if (isThere) return library;
  IO.println("正在做预评估用的 " + firms + " 户……");
  new FirstContent().loadInto(library.database(), AUTHOR);
  library
      .database()
      .load(
          Deed.seed(AUTHOR, "测速"),
          tx -> {
            for (int from = 0; from < firms; from += PART) {
              int last = Math.min(firms, from + PART) - 1;
              for (var statement : ROWS) tx.sql().execute(statement.formatted(from, last));
            }
            return firms;
          });
  return library;
}

/// Synthetic firms: every number follows from the firm's own, so that both sides read the same.
private static final List<String> ROWS =
    List.of(
        "insert into enterprise (id, county, name, initials, sort_key, status, industry_code, rev) select x, '140521',"
            + " '示例' || x, 'sl', 'sl', 'ACTIVE', case mod(x, 4) when 0 then '65' when 1 then '74' else '35' end, 1"
            + " from system_range(%d, %d)",
        figures(2025, 7919),
        figures(2024, 6563),
        fact("legalEntity", "answer", "mod(x, 97) <> 0", 1),
        fact("cleanRecord", "answer", "mod(x, 89) <> 0", 2),
        fact("notListedAbnormal", "answer", "true", 3),
        fact("segmentYears", "amount", "mod(x * 31, 12)", 4),
        fact("rdInstitute", "wording", "case mod(x, 5) when 0 then 'PROVINCE' else 'NONE' end", 5),
        fact("awardProvince3", "answer", "mod(x, 50) = 0", 6),
        "insert into enterprise_fact (id, county, enterprise_id, fact, fiscal_year, amount, source, rev) select x * 10"
            + " + 7, '140521', x, 'platformScore', 2026, 40 + mod(x * 37, 40), 'FIRM', 1 from system_range(%d, %d)",
        "insert into property (id, county, enterprise_id, kind, grade, title, granted_on, self_developed,"
            + " transferred_in, holder_rank, for_main_product, in_use, rev) select x, '140521', x, 'INVENTION', 'I',"
            + " '示例', date '2024-01-01', true, false, 1 + mod(x, 4), true, mod(x, 3) <> 0, 1 from"
            + " system_range(%d, %d)",
        "insert into qualification (id, county, enterprise_id, kind, granted_on, valid_until, rev) select x, '140521',"
            + " x, case mod(x, 10) when 0 then 'SRDI' else 'INNOVATIVE' end, date '2025-01-01', date '2027-12-31', 1"
            + " from system_range(%d, %d) where mod(x, 3) <> 0");

static String figures(int year, int prime) {
  return "insert into year_figures (id, county, enterprise_id, fiscal_year, source, preferred, revenue, main_revenue,"
      + " assets, liabilities, rd_expense, equity_raised, employees, rev) select x * 10 + "
      + (year - 2020)
      + ", '140521', x, "
      + year
      + ", 'AUDIT', true, 500 + mod(x * "
      + prime
      + ", 9000), (500 + mod(x * "
      + prime
      + ", 9000)) * 0.0001 * (7000 + mod(x * 13, 3000)), 1000 + mod(x * 17, 9000), 800 + mod(x * 19, 4000), case when"
      + " mod(x, 1000) = 7 then 20000 when mod(x, 20) = 3 then null else 20 + mod(x * 23, 400) end, 0, case when"
      + " mod(x, 50) = 0 then null else 10 + mod(x * 29, 600) end, 1 from system_range(%d, %d)";
}

static String fact(String name, String column, String content, int place) {
  return "insert into enterprise_fact (id, county, enterprise_id, fact, "
      + column
      + ", source, rev) select x * 10 + "
      + place
      + ", '140521', x, '"
      + name
      + "', "
      + content
      + ", 'FIRM', 1 from system_range(%d, %d)";
}

/// The same conditions written out for these arrays.
static final class HandWritten {
  private static final long NONE = Long.MIN_VALUE;
  private static final byte NO = 0;
  private static final byte UNKNOWN = 1;
  private static final byte JUDGE = 2;
  private static final byte YES = 3;

  private final int firms;
  private final byte[] rule;
  private final long[][] revenue;
  private final long[][] main;
  private final long[][] assets;
  private final long[][] liabilities;
  private final long[][] research;
  private final long[][] equity;
  private final long[][] people;
  private final byte[] legal;
  private final byte[] clean;
  private final byte[] listed;
  private final byte[] award;
  private final byte[] institute;
  private final long[] segment;
  private final long[][] score;
  private final int[] patents;
  private final byte[] titles;

  private HandWritten(int firms) {
    this.firms = firms;
    rule = new byte[firms];
    revenue = two();
    main = two();
    assets = two();
    liabilities = two();
    research = two();
    equity = two();
    people = two();
    score = two();
    segment = unknown();
    legal = open();
    clean = open();
    listed = open();
    award = open();
    institute = open();
    patents = new int[firms];
    titles = new byte[firms];
  }

  private long[][] two() {
    return new long[][] {unknown(), unknown()};
  }

  private long[] unknown() {
    var all = new long[firms];
    Arrays.fill(all, NONE);
    return all;
  }

  private byte[] open() {
    var all = new byte[firms];
    Arrays.fill(all, UNKNOWN);
    return all;
  }

  /// Firms are numbered from nought, so that a firm's number is its place.
  static HandWritten read(java.sql.Connection connection, int firms) throws SQLException {
    var all = new HandWritten(firms);
    each(
        connection,
        "select e.id, i.size_class_rule from enterprise e join industry i on i.code = e.industry_code",
        row -> all.rule[(int) row.getLong(1)] = Byte.parseByte(row.getString(2)));
    each(
        connection,
        "select enterprise_id, fiscal_year, revenue, main_revenue, assets, liabilities, rd_expense, equity_raised,"
            + " employees from year_figures where preferred and fiscal_year in (2024, 2025)",
        row -> {
          int at = (int) row.getLong(1);
          int year = 2025 - row.getInt(2);
          all.revenue[year][at] = amount(row, 3);
          all.main[year][at] = amount(row, 4);
          all.assets[year][at] = amount(row, 5);
          all.liabilities[year][at] = amount(row, 6);
          all.research[year][at] = amount(row, 7);
          all.equity[year][at] = amount(row, 8);
          all.people[year][at] = amount(row, 9);
        });
    var answers = new HashMap<String, byte[]>();
    answers.put("legalEntity", all.legal);
    answers.put("cleanRecord", all.clean);
    answers.put("notListedAbnormal", all.listed);
    answers.put("awardProvince3", all.award);
    each(
        connection,
        "select enterprise_id, fact, fiscal_year, amount, answer, wording from enterprise_fact order by id",
        row -> {
          int at = (int) row.getLong(1);
          switch (row.getString(2)) {
            case "segmentYears" -> all.segment[at] = amount(row, 4);
            case "platformScore" -> all.score[2026 - row.getInt(3)][at] = amount(row, 4);
            case "rdInstitute" -> all.institute[at] = row.getString(6).equals("NONE") ? NO : YES;
            case String fact -> answers.get(fact)[at] = row.getBoolean(5) ? YES : NO;
          }
        });
    each(
        connection,
        "select enterprise_id from property where grade = 'I' and for_main_product and in_use and not transferred_in"
            + " and holder_rank <= 3",
        row -> all.patents[(int) row.getLong(1)]++);
    each(
        connection,
        "select enterprise_id, kind from qualification where granted_on <= date '2026-11-01' and valid_until >= date"
            + " '2026-11-01'",
        row -> all.titles[(int) row.getLong(1)] |= row.getString(2).equals("SRDI") ? 2 : 1);
    return all;
  }

  private interface Line {
    void read(ResultSet row) throws SQLException;
  }

  private static void each(java.sql.Connection connection, String sql, Line line) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.setFetchSize(5_000);
      try (var rows = statement.executeQuery(sql)) {
        while (rows.next()) line.read(rows);
      }
    }
  }

  private static long amount(ResultSet row, int column) throws SQLException {
    var amount = row.getBigDecimal(column);
    return amount == null ? NONE : amount.scaleByPowerOfTen(4).longValue();
  }

  private static byte atLeast(long amount, long bound) {
    return amount == NONE ? UNKNOWN : amount >= bound ? YES : NO;
  }

  private static byte below(long amount, long bound) {
    return amount == NONE ? UNKNOWN : amount < bound ? YES : NO;
  }

  private static byte share(long part, long whole, long percent, boolean most) {
    if (part == NONE || whole == NONE || whole <= 0) return UNKNOWN;
    long left = part * 100;
    long right = whole * percent;
    return (most ? left <= right : left >= right) ? YES : NO;
  }

  private static byte all(byte one, byte other) {
    return one < other ? one : other;
  }

  private static byte any(byte one, byte other) {
    return one > other ? one : other;
  }

  int[] verdicts() {
    var counts = new int[5];
    for (int i = 0; i < firms; i++) counts[verdict(i)]++;
    return counts;
  }

  private byte verdict(int i) {
    if (isImpossible(i)) return JUDGE;
    byte small =
        switch (rule[i]) {
          case 2 -> any(below(people[0][i], 1000_0000L), below(revenue[0][i], 40000_0000L));
          case 12 -> any(below(people[0][i], 300_0000L), below(revenue[0][i], 10000_0000L));
          default -> below(people[0][i], 300_0000L);
        };
    byte whole = all(all(legal[i], small), all(listed[i], clean[i]));
    whole = all(whole, titles[i] != 0 ? YES : NO);
    whole = all(whole, atLeast(segment[i], 3_0000L));
    long raised = equity[0][i] == NONE || equity[1][i] == NONE ? NONE : equity[0][i] + equity[1][i];
    whole = all(whole, any(atLeast(revenue[0][i], 1500_0000L), atLeast(raised, 2000_0000L)));
    whole = all(whole, share(main[0][i], revenue[0][i], 80, false));
    whole = all(whole, share(liabilities[0][i], assets[0][i], 80, true));
    whole = all(whole, all(atLeast(research[0][i], 100_0000L), atLeast(research[1][i], 100_0000L)));
    whole = all(whole, share(research[0][i], revenue[0][i], 3, false));
    whole = all(whole, share(research[1][i], revenue[1][i], 3, false));
    whole = all(whole, any(patents[i] >= 1 ? YES : NO, any(award[i], institute[i])));
    byte scored = atLeast(score[0][i], 50_0000L);
    if ((titles[i] & 2) != 0) scored = any(scored, atLeast(score[1][i], 50_0000L));
    return all(all(whole, JUDGE), scored);
  }

  private boolean isImpossible(int i) {
    for (int year = 0; year < 2; year++) {
      long earned = revenue[year][i];
      if (earned != NONE) {
        if (earned < 0 || research[year][i] != NONE && research[year][i] > earned) return true;
        if (main[year][i] != NONE && main[year][i] > earned) return true;
      }
      if (negative(main[year][i]) || negative(research[year][i]) || negative(assets[year][i])) return true;
      if (negative(liabilities[year][i]) || negative(equity[year][i]) || negative(people[year][i])) return true;
      if (score[year][i] != NONE && (score[year][i] < 0 || score[year][i] > 100_0000L)) return true;
    }
    return negative(segment[i]);
  }

  private static boolean negative(long amount) {
    return amount != NONE && amount < 0;
  }
}
