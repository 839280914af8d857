package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.enterprise.Contact;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterprisePartListStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.enterprise.YearFigures;
import cn.qinshui.zhuanban.data.followup.Commissioner;
import cn.qinshui.zhuanban.data.followup.CommissionerStore;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.followup.DemandRow;
import cn.qinshui.zhuanban.data.followup.DemandSort;
import cn.qinshui.zhuanban.data.followup.DemandStore;
import cn.qinshui.zhuanban.data.followup.OwnFirmStore;
import cn.qinshui.zhuanban.data.followup.Slip;
import cn.qinshui.zhuanban.data.followup.SlipStore;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.report.core.PaperResult;
import cn.qinshui.zhuanban.report.core.font.FontShelf;
import cn.qinshui.zhuanban.report.slips.PhoneFormBook;
import cn.qinshui.zhuanban.report.slips.PhoneForms;
import cn.qinshui.zhuanban.report.slips.VisitFormPaper;
import cn.qinshui.zhuanban.report.slips.VisitFormReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Blank visit forms (走访单) of firms, by the numbers they were given.
public final class MakeVisitForms {
  private static final int YEARS = 3;
  private static final int DEMANDS = 50;

  private final Database database;
  private final FontShelf fonts;

  public MakeVisitForms(Database database, FontShelf fonts) {
    this.database = database;
    this.fonts = fonts;
  }

  /// Blocks; on the report lane where there is a window. Prints what is on file today.
  public PaperResult write(List<String> numbers, LocalDate today, Path out) throws IOException {
    var slips =
        new SlipStore(database).byNumbers(numbers).stream().filter(slip -> slip.enterpriseId() != null).toList();
    if (slips.isEmpty()) throw new Refusal("这些走访单已不在库里，可能刚被撤销。请回到“我的企业”重新打印。");
    return new VisitFormReport(fonts).write(paper(slips, today), out);
  }

  /// The same forms as a workbook to be filled in on a phone.
  public Path workbook(List<String> numbers, LocalDate today, Path out) throws IOException {
    var slips =
        new SlipStore(database).byNumbers(numbers).stream().filter(slip -> slip.enterpriseId() != null).toList();
    var paper = paper(slips, today);
    var people =
        new CommissionerStore(database).all().stream().filter(Commissioner::present).map(Commissioner::name).toList();
    return PhoneFormBook.write(
        new PhoneForms(paper.ways(), paper.topics(), paper.kinds(), people, paper.forms()), paper.office(), out);
  }

  private VisitFormPaper paper(List<Slip> slips, LocalDate today) {
    var words = Dictionaries.of(database);
    return new VisitFormPaper(
        new SettingStore(database).text("office.name"),
        slips.getFirst().issuedOn(),
        labels(words, "visit.way"),
        labels(words, "visit.topic"),
        labels(words, "demand.class"),
        forms(slips, today),
        OffsetDateTime.now(database.clock()).truncatedTo(ChronoUnit.SECONDS));
  }

  private static List<String> labels(Dictionaries words, String name) {
    return words.choices(name).stream().map(Choice::label).toList();
  }

  private List<VisitFormPaper.Form> forms(List<Slip> slips, LocalDate today) {
    var ids = slips.stream().map(slip -> Objects.requireNonNull(slip.enterpriseId())).toList();
    var firms =
        new EnterpriseStore(database)
            .page(EnterpriseFilter.none().withIds(new HashSet<>(ids)), PageRequest.first(ids.size())).rows().stream()
                .collect(Collectors.toMap(EnterpriseRow::id, Function.identity()));
    var parts = new EnterprisePartListStore(database);
    var figures = parts.figures(ids);
    var contacts = parts.contacts(ids);
    return slips.stream()
        .flatMap(slip -> {
          var firm = firms.get(slip.enterpriseId());
          if (firm == null) return Stream.empty();
          var own = new OnFile(firm, contacts.get(firm.id()), figures.getOrDefault(firm.id(), List.of()));
          return Stream.of(form(slip, own, today));
        })
        .toList();
  }

  private record OnFile(EnterpriseRow firm, @Nullable Contact contact, List<YearFigures> figures) {}

  private VisitFormPaper.Form form(Slip slip, OnFile file, LocalDate today) {
    var years = IntStream.rangeClosed(today.getYear() - YEARS, today.getYear() - 1).boxed().toList();
    var asked = new OwnFirmStore(database).asked();
    return new VisitFormPaper.Form(
        slip.number(),
        new SlipStore(database).code(slip),
        firm(file),
        years,
        asked.stream().map(indicator -> figures(indicator, file.figures(), years)).toList(),
        OwnFirmStore.missing(file.firm().code(), file.figures(), asked, years),
        demands(file.firm().id(), today));
  }

  private static VisitFormPaper.Firm firm(OnFile file) {
    var firm = file.firm();
    var contact = file.contact();
    var titles = firm.tiers().stream().map(QualificationKind::badge).collect(Collectors.joining("、"));
    return new VisitFormPaper.Firm(
        firm.name(),
        firm.code(),
        firm.town(),
        contact == null ? null : contact.name() + (contact.post() == null ? "" : "　" + contact.post()),
        contact == null ? null : contact.phone(),
        firm.industry(),
        titles.isEmpty() ? "无" : titles,
        firm.commissioner(),
        firm.lastVisit() == null ? null : PaperText.date(firm.lastVisit()));
  }

  private static VisitFormPaper.Figures figures(Indicator indicator, List<YearFigures> figures, List<Integer> years) {
    return new VisitFormPaper.Figures(
        indicator.label() + "（" + indicator.unit() + "）",
        years.stream().<@Nullable String>map(year -> value(indicator, figures, year)).toList());
  }

  private static @Nullable String value(Indicator indicator, List<YearFigures> figures, int year) {
    return figures.stream()
        .filter(one -> one.year() == year)
        .flatMap(one -> one.value(indicator).stream())
        .map(PaperText::number)
        .findFirst()
        .orElse(null);
  }

  private List<VisitFormPaper.OpenDemand> demands(long firm, LocalDate today) {
    var filter = DemandFilter.none().withEnterprise(firm).withOpenOn(today);
    return new DemandStore(database)
        .page(filter, new PageRequest(0, DEMANDS, DemandSort.DUE.name(), false), today).rows().stream()
            .map(MakeVisitForms::demand)
            .toList();
  }

  private static VisitFormPaper.OpenDemand demand(DemandRow row) {
    var demand = row.demand();
    var due = demand.term().dueOn();
    return new VisitFormPaper.OpenDemand(
        demand.number(), demand.title(), demand.state().label() + (due == null ? "" : "，" + due + "到期"));
  }
}
