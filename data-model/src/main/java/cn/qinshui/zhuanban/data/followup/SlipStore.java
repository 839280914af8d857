package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static cn.qinshui.zhuanban.data.jooq.Tables.SLIP;
import static cn.qinshui.zhuanban.data.jooq.Tables.UNIT;
import static cn.qinshui.zhuanban.data.jooq.Tables.VISIT;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import tools.jackson.databind.json.JsonMapper;

/// The numbered paper that goes out, and the forms that come back by their number.
public final class SlipStore {
  static final JsonMapper JSON = JsonMapper.builder().build();

  private final Database database;

  public SlipStore(Database database) {
    this.database = database;
  }

  /// Gives out a slip with the next number of its kind; returns it as it stands.
  public Slip issue(Author author, SlipDraft draft, LocalDate today) {
    return issue(author, List.of(draft), today).getFirst();
  }

  /// Several slips of one kind in one deed (走访单 in a batch), in the order given.
  public List<Slip> issue(Author author, List<SlipDraft> drafts, LocalDate today) {
    if (drafts.isEmpty()) throw new Refusal("没有选要打印的内容。请先在列表里勾选。");
    var kind = drafts.getFirst().kind();
    var cause = drafts.size() == 1 ? "开出" + kind.label() : "开出" + kind.label() + drafts.size() + "张";
    var frame = frame();
    var numbers =
        database.write(
            Deed.edit(author, cause),
            tx -> {
              var entry = new SlipEntry(tx, database.county(), frame);
              var given = new ArrayList<String>();
              for (var draft : drafts) given.add(entry.issue(draft, today).number());
              return given;
            });
    return numbers.stream().map(number -> byNumber(number).orElseThrow()).toList();
  }

  /// The newest slip of a kind of each of these demands, in their order; those without one are left out.
  public List<Long> newest(SlipKind kind, List<Long> demands) {
    var newest =
        database.read(sql ->
            sql.select(SLIP.DEMAND_ID, DSL.max(SLIP.ID))
                .from(SLIP)
                .where(SLIP.DEMAND_ID.in(demands), SLIP.KIND.eq(kind.name()))
                .groupBy(SLIP.DEMAND_ID)
                .fetchMap(SLIP.DEMAND_ID, DSL.max(SLIP.ID)));
    return demands.stream().map(newest::get).filter(Objects::nonNull).toList();
  }

  private SlipFactsSource.Frame frame() {
    return new FollowupSettings(database).slipFrame();
  }

  /// Slips about demands with what stands on them, in the order of the ids; one that is gone (undone) is left out.
  public List<PrintedSlip> printed(List<Long> ids) {
    var frame = frame();
    return database.read(sql -> {
      var source = new SlipFactsSource(sql, database.county(), frame);
      var found = new ArrayList<PrintedSlip>();
      for (long id : ids) {
        slips(sql, SLIP.ID.eq(id).and(SLIP.DEMAND_ID.isNotNull())).stream()
            .map(slip -> printed(sql, source, slip))
            .forEach(found::add);
      }
      return found;
    });
  }

  /// A slip from before its words were kept shows the demand as it is.
  private static PrintedSlip printed(DSLContext sql, SlipFactsSource source, Slip slip) {
    var kept = sql.select(SLIP.FACTS).from(SLIP).where(SLIP.ID.eq(slip.id())).fetchSingle(SLIP.FACTS);
    if (kept != null) return new PrintedSlip(slip, JSON.readValue(kept, SlipFacts.class), true);
    var demand = Objects.requireNonNull(slip.demandId());
    return new PrintedSlip(slip, source.of(demand, slip.unitId(), slip.note(), slip.issuedOn(), slip.id()), false);
  }

  public Optional<Slip> byNumber(String number) {
    return slips(SLIP.NUMBER.eq(number.strip())).stream().findFirst();
  }

  /// The slips of a demand, the newest first.
  public List<Slip> ofDemand(long demandId) {
    return slips(SLIP.DEMAND_ID.eq(demandId));
  }

  /// Slips by their numbers, in the order given; numbers that are not there are left out.
  public List<Slip> byNumbers(List<String> numbers) {
    var found = slips(SLIP.NUMBER.in(numbers));
    return numbers.stream()
        .flatMap(number -> found.stream().filter(slip -> slip.number().equals(number)).limit(1))
        .toList();
  }

  /// What the bars of a visit form say.
  public String code(Slip form) {
    return FormCode.of(database.county(), form);
  }

  private List<Slip> slips(Condition which) {
    return database.read(sql -> slips(sql, SLIP.COUNTY.eq(database.county()).and(which)));
  }

  static List<Slip> slips(DSLContext sql, Condition which) {
    return sql.select(SLIP.fields())
        .select(UNIT.NAME, ENTERPRISE.NAME)
        .from(SLIP)
        .leftJoin(UNIT)
        .on(UNIT.ID.eq(SLIP.UNIT_ID))
        .leftJoin(ENTERPRISE)
        .on(ENTERPRISE.ID.eq(SLIP.ENTERPRISE_ID))
        .where(which)
        .orderBy(SLIP.ISSUED_ON.desc(), SLIP.ID.desc())
        .fetch(SlipStore::slip);
  }

  private static Slip slip(Record line) {
    var row = line.into(SLIP);
    return new Slip(
        row.getId(),
        row.getRev(),
        SlipKind.valueOf(row.getKind()),
        row.getNumber(),
        row.getIssuedOn(),
        row.getAuthor(),
        row.getUnitId(),
        line.get(UNIT.NAME),
        row.getDemandId(),
        row.getVisitId(),
        row.getEnterpriseId(),
        line.get(ENTERPRISE.NAME),
        row.getDutyId(),
        row.getReturnedOn(),
        row.getNote());
  }

  /// The visit form that was typed or scanned ([FormCode]), to be filled in. Refuses one this library did not give out,
  /// and (with [FormTaken], which names the visit) one that is entered already.
  ///
  /// @param year the year a mere serial belongs to
  public Slip blankForm(String typed, int year) {
    var code =
        FormCode.read(typed, year)
            .orElseThrow(() -> new Refusal("“" + typed.strip() + "”不是走访单的编号。请填单上的编号，如访〔" + year + "〕12号，只填12也行。"));
    if (code.county() != null && !code.county().equals(database.county())) {
      throw new Refusal("这张走访单是" + code.county() + "的资料库打印的，本库没有。请在打印它的电脑上登记，或不填编号直接登记。");
    }
    var form =
        byNumber(code.number())
            .filter(slip -> slip.kind() == SlipKind.VISIT && code.names(slip))
            .orElseThrow(() -> FormCode.foreign(code.number()));
    takenBy(form.number())
        .ifPresent(visit -> {
          throw new FormTaken(form.number(), visit);
        });
    return form;
  }

  /// A visit form of this library by its whole number or by what is scanned; nothing for any other text.
  public Optional<Slip> scanned(String text) {
    if (!text.strip().matches("(?i)(访|F\\d{6}-).*")) return Optional.empty();
    return FormCode.read(text, 0)
        .filter(code -> code.county() == null || code.county().equals(database.county()))
        .flatMap(code -> byNumber(code.number()).filter(slip -> slip.kind() == SlipKind.VISIT).filter(code::names));
  }

  private Optional<Long> takenBy(String formNo) {
    return database.read(sql -> takenBy(sql, formNo));
  }

  static Optional<Long> takenBy(DSLContext sql, String formNo) {
    return sql.select(VISIT.ID)
        .from(VISIT)
        .where(VISIT.FORM_NO.eq(formNo), VISIT.DELETED_AT.isNull())
        .limit(1)
        .fetchOptional(VISIT.ID);
  }
}
