package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.followup.ReceivedVisit.Kind;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.Problem;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Takes in visit forms that were filled in elsewhere: first shown, then put down as one deed, each under the name of the
/// commissioner who made the visit. The form's number is the key, so that a file taken in twice changes nothing.
public final class VisitReceiveStore {
  /// What a form can say; the rest of a visit is this library's own.
  private static final Set<VisitField> SAID =
      Set.of(
          VisitField.VISITED_ON,
          VisitField.WAY,
          VisitField.COMMISSIONER,
          VisitField.PEOPLE,
          VisitField.TOPICS,
          VisitField.PRODUCTION,
          VisitField.BODY,
          VisitField.NEXT,
          VisitField.NO_NEXT_REASON);

  private final Database database;
  private final VisitEditStore edits;

  public VisitReceiveStore(Database database) {
    this.database = database;
    this.edits = new VisitEditStore(database);
  }

  /// What would become of each form. A number that stands twice in the files counts once.
  public List<ReceivedVisit> preview(List<PhoneVisit> forms, LocalDate today) {
    var words = Dictionaries.of(database);
    var people = new CommissionerStore(database).all();
    var seen = new HashSet<String>();
    return forms.stream()
        .map(form -> {
          var one = one(form, words, people, today);
          return one.kind() == Kind.NEW && !seen.add(one.label()) ? wrong(one.label(), "这张走访单在表里出现了两次，只接收前一份。") : one;
        })
        .toList();
  }

  private ReceivedVisit one(PhoneVisit form, Dictionaries words, List<Commissioner> people, LocalDate today) {
    if (form.blank()) return new ReceivedVisit(Kind.BLANK, form.code(), "", null, null, form.commissioner());
    if (!form.problems().isEmpty()) return wrong(form.code(), String.join("", form.problems()));
    var who = people.stream().filter(one -> one.name().equals(form.commissioner().strip())).findFirst();
    if (who.isEmpty()) return wrong(form.code(), "名册里没有叫“" + form.commissioner() + "”的服务专员。请在表里改成名册上的姓名。");
    Slip slip;
    try {
      slip = new SlipStore(database).blankForm(form.code(), today.getYear());
    } catch (FormTaken taken) {
      return again(form, words, who.get(), taken.visitId(), today);
    } catch (Refusal foreign) {
      return wrong(form.code(), foreign.sentence());
    }
    var label = slip.number() + "　" + Optional.ofNullable(slip.enterprise()).orElse("");
    var input = input(form, words, who.get(), slip);
    if (input.visitedOn() == null) return wrong(label, "没有填走访日期。请在表里补上再接收。");
    var problems = edits.check(input.draft(today), null, today);
    var errors = problems.stream().filter(one -> one.kind() == Problem.Kind.ERROR).map(Problem::sentence).toList();
    if (!errors.isEmpty()) return wrong(label, String.join("", errors));
    return new ReceivedVisit(Kind.NEW, label, "", null, input, who.get().name());
  }

  private static ReceivedVisit wrong(String label, String sentence) {
    return new ReceivedVisit(Kind.WRONG, label, sentence, null, null, "");
  }

  /// The form is entered already: the same, or different in what it says.
  private ReceivedVisit again(PhoneVisit form, Dictionaries words, Commissioner who, long visitId, LocalDate today) {
    var file = new VisitFileStore(database).file(visitId, today).orElseThrow();
    var there = VisitInput.of(file);
    var here = input(form, words, who, null);
    var different = VisitField.changed(there, here).stream().filter(SAID::contains).toList();
    var label = file.visit().formNo() + "　" + file.visit().enterprise();
    if (different.isEmpty()) return new ReceivedVisit(Kind.SAME, label, "", visitId, null, who.name());
    var said =
        different.stream()
            .map(field -> field.label() + "（库里为“" + field.words(file) + "”）")
            .collect(Collectors.joining("、"));
    return new ReceivedVisit(
        Kind.CONFLICT, label, "这张单已经登记过，表里不同的是" + said + "。以库里的为准；要改的，打开那次走访修改。", visitId, null, who.name());
  }

  private static VisitInput input(PhoneVisit form, Dictionaries words, Commissioner who, @Nullable Slip slip) {
    var none = form.nextOn() == null && !form.noNextReason().isBlank();
    return new VisitInput(
        slip == null ? null : slip.enterpriseId(),
        who.id(),
        null,
        slip == null ? "" : slip.number(),
        VisitState.DONE,
        form.day(),
        code(words.choices("visit.way"), form.way()),
        form.people().strip(),
        words.choices("visit.topic").stream()
            .filter(topic -> form.topics().contains(topic.label()))
            .map(Choice::code)
            .toList(),
        form.production().strip(),
        form.body().strip(),
        form.nextOn(),
        none,
        none ? form.noNextReason().strip() : "",
        slip == null || slip.note() == null ? "" : slip.note(),
        form.demands().stream()
            .map(demand ->
                new DemandInput(code(words.choices("demand.class"), demand.kind()), demand.title(), demand.limitDays()))
            .toList());
  }

  private static String code(List<Choice> among, String label) {
    return among.stream().filter(one -> one.label().equals(label.strip())).map(Choice::code).findFirst().orElse("");
  }

  /// Puts down what is new, as one deed; returns how many visits. Nothing new writes nothing.
  public int receive(Author author, List<ReceivedVisit> previewed, LocalDate today) {
    var fresh = new ArrayList<ReceivedVisit>();
    for (var one : previewed) {
      var input = one.input();
      if (one.kind() != Kind.NEW || input == null) continue;
      Problem.refuseErrors(edits.check(input.draft(today), null, today));
      fresh.add(one);
    }
    if (fresh.isEmpty()) return 0;
    var rules = new FollowupSettings(database).demandRules();
    var measures = new DemandMeasures(database).usual(today);
    return database.write(
        new Deed(author, Deed.Kind.IMPORT, "接收走访填报表" + fresh.size() + "份"),
        tx -> {
          var entry = new VisitEntry(tx);
          var demands = new DemandEntry(tx, database.county(), rules);
          for (var one : fresh) {
            var input = one.input();
            if (input == null) continue;
            var draft = input.draft(today);
            var id = entry.insert(draft, one.author());
            var firm =
                tx.sql()
                    .select(ENTERPRISE.NAME)
                    .from(ENTERPRISE)
                    .where(ENTERPRISE.ID.eq(draft.enterpriseId()))
                    .fetchSingle(ENTERPRISE.NAME);
            entry.followUp(id, draft, firm);
            for (var demand : draft.demands()) demands.register(demand.from(id, measures));
          }
          return fresh.size();
        });
  }
}
