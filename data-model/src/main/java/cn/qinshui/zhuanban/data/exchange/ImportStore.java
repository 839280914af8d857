package cn.qinshui.zhuanban.data.exchange;

import static cn.qinshui.zhuanban.data.jooq.Tables.CHANGE_SET;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Importing a file: proposing how it is taken, planning it, doing it. All of it blocks.
public final class ImportStore {
  private final Database database;
  private final Pinyin pinyin;
  private final SizeStore sizes;

  public ImportStore(Database database, Pinyin pinyin, SizeStore sizes) {
    this.database = database;
    this.pinyin = pinyin;
    this.sizes = sizes;
  }

  /// A finished import.
  ///
  /// @param counts the plan's numbers, those of rows and cells written being what was written
  public record Done(long batchId, long setId, ImportCounts counts) {}

  public ImportCatalogue catalogue() {
    return ImportCatalogue.of(new SettingStore(database));
  }

  /// Looks for a heading, sheet by sheet, and proposes how to take the first one found.
  public ImportSetup propose(RowSource source) {
    return propose(source, null);
  }

  /// The same for a kind of choice; null lets the columns decide.
  public ImportSetup propose(RowSource source, @Nullable ImportKind kind) {
    for (int sheet = 0; sheet < source.sheets().size(); sheet++) {
      var setup = propose(source, sheet, kind);
      if (setup.isPresent()) return setup.get();
    }
    throw new Refusal(
        "“"
            + source.fileName()
            + "”前 "
            + HeaderRules.LOOKED_AT
            + " 行里没有认得的表头（要有“企业名称”或“统一社会信用代码”一列）。请核对文件，或把列名改成常用的写法。");
  }

  /// For one sheet (from 0); empty where it has no heading.
  public Optional<ImportSetup> propose(RowSource source, int sheet, @Nullable ImportKind kind) {
    var catalogue = catalogue();
    return new HeaderRules(catalogue, head(source, sheet), source.merges(sheet))
        .find()
        .map(header -> proposal(catalogue).of(source, sheet, header, kind));
  }

  /// For one sheet whose heading a person has pointed out; empty where it has no such lines.
  public Optional<ImportSetup> proposeAt(RowSource source, int sheet, @Nullable ImportKind kind, HeaderLines lines) {
    var catalogue = catalogue();
    return new HeaderRules(catalogue, head(source, sheet), source.merges(sheet))
        .at(lines)
        .map(header -> proposal(catalogue).of(source, sheet, header, kind));
  }

  /// For one sheet in which no heading is known: its fullest line, for a person to say otherwise. Empty where no line
  /// holds two texts.
  public Optional<ImportSetup> guess(RowSource source, int sheet, @Nullable ImportKind kind) {
    var catalogue = catalogue();
    return new HeaderRules(catalogue, head(source, sheet), source.merges(sheet))
        .guess()
        .map(header -> proposal(catalogue).of(source, sheet, header, kind));
  }

  private SetupProposal proposal(ImportCatalogue catalogue) {
    return new SetupProposal(catalogue, new ColumnMappingStore(database), today().getYear());
  }

  /// The first lines of a sheet, among which its heading is looked for.
  public List<RawRow> head(RowSource source, int sheet) {
    int most = HeaderRules.LOOKED_AT + HeaderRules.MOST_ROWS;
    var head = new ArrayList<RawRow>();
    source.read(
        sheet,
        row -> {
          if (row.number() <= most) head.add(row);
          return row.number() < most;
        });
    return List.copyOf(head);
  }

  /// Reads the whole sheet and compares it with the library; writes nothing. `goOn` is told now and then how many rows
  /// were read and says whether to go on; else a [java.util.concurrent.CancellationException] comes out.
  public ImportPlan plan(RowSource source, ImportSetup setup, IntPredicate goOn) {
    requireKey(setup);
    var trail = database.read(ImportStore::trail);
    var lists = new ImportListStore(database).load();
    var catalogue = catalogue();
    var spill = new PlanSpill();
    try {
      var repeated = new RepeatedRows(setup, spill);
      var reading = new RowReading(setup, catalogue, new CellRules(lists, catalogue.words(), today()));
      var making = new PlanMaking(database, setup, reading, new RowComparison(setup, lists, today()), repeated, goOn);
      int passedOver = making.run(source);
      var origin = new ImportPlan.Origin(source.fileName(), source.sha256(), source.notes(), passedOver, trail);
      return new ImportPlan(setup, lists, origin, spill, repeated);
    } catch (RuntimeException | Error e) {
      spill.close();
      throw e;
    }
  }

  private static void requireKey(ImportSetup setup) {
    var used = setup.used();
    var hasName = RowReading.slot(used, ImportField.NAME) >= 0;
    var hasCode = RowReading.slot(used, ImportField.CODE) >= 0;
    if (setup.rules().key() == ImportKey.CODE && !hasCode) {
      throw new Refusal("没有一列是统一社会信用代码，不能按代码对应企业。请指定这一列，或改按企业名称和乡镇对应。");
    }
    if (setup.rules().key() == ImportKey.NAME && !hasName) {
      throw new Refusal("没有一列是企业名称，不能按名称对应企业。请指定这一列，或改按信用代码对应。");
    }
    var codes = used.stream().map(use -> use.taken().code() + "/" + use.year()).toList();
    if (codes.stream().distinct().count() < codes.size()) {
      var twice =
          used.stream()
              .filter(use ->
                  codes.indexOf(use.taken().code() + "/" + use.year())
                      != codes.lastIndexOf(use.taken().code() + "/" + use.year()))
              .findFirst();
      throw new Refusal("有两列都当作“" + twice.map(ColumnUse::label).orElse("") + "”。请把其中一列改为不导入。");
    }
  }

  private static ImportPlan.Trail trail(DSLContext sql) {
    return sql.select(DSL.max(CHANGE_SET.ID), DSL.count())
        .from(CHANGE_SET)
        .fetchSingle(row -> new ImportPlan.Trail(row.value1() == null ? 0 : row.value1(), row.value2()));
  }

  /// Writes what is ticked, as one deed. Where a record it touches was changed since the plan was made, it is refused
  /// whole.
  public Done apply(Author author, ImportPlan plan) {
    return apply(author, plan, _ -> true);
  }

  /// The same; `goOn` is told now and then how many rows were written and says whether to go on: else nothing is
  /// written and a [java.util.concurrent.CancellationException] comes out.
  public Done apply(Author author, ImportPlan plan, IntPredicate goOn) {
    if (plan.tickedRows() == 0) throw new Refusal("没有勾选要导入的行，什么也没有写。请先勾选，或关闭预览。");
    var kind = plan.setup().kind().label();
    var deed = new Deed(author, Deed.Kind.IMPORT, "导入" + kind + "“" + plan.fileName() + "”");
    return database.write(deed, tx -> apply(tx, plan, goOn));
  }

  private Done apply(Tx tx, ImportPlan plan, IntPredicate goOn) {
    if (!trail(tx.sql()).equals(plan.origin().trail())) {
      new PlanRecheck(tx.sql(), database.county(), plan, today()).run();
    }
    var writing = new ImportWriting(tx, plan, pinyin, sizes, today());
    var counts = writing.run(goOn);
    ColumnMappingStore.remember(tx, database.county(), plan.setup());
    var batch = ImportBatchStore.insert(tx, plan, counts);
    return new Done(batch, tx.setId(), counts);
  }

  private LocalDate today() {
    return LocalDate.now(database.clock());
  }
}
