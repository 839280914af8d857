package cn.qinshui.zhuanban.data.enterprise;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The firms of the library in memory (花名册), as the list sorts, narrows and counts them: a page of a million firms costs
/// what a page of a thousand costs. [#build] reads it in the background; until then, and for the bin, the database is asked.
///
/// What was written since is taken in before each answer, told by the newest deed, so that none is out of date; after many
/// changes at once it is thrown away and read again. Only where one program writes at a time.
public final class FirmRoll {
  private static final int FIRST_STRETCH = 512;
  private static final int STRETCHES = 3;

  /// A text that few of so many hold is found in all firms as quickly.
  private static final int STRETCHES_OF_TEXT = 2;

  /// A text is looked for in so many firms while the rows wait for their number.
  private static final int AT_ONCE = 50_000;

  private static final int FURTHER = 4;

  private final Database database;
  private final FirmTexts texts;
  private final Runnable outgrown;
  private @Nullable RollLists lists;
  private boolean building;

  /// @param texts where texts are looked for
  /// @param outgrown is told when too much has changed: another [#build] in the background is due
  public FirmRoll(Database database, FirmTexts texts, Runnable outgrown) {
    this.database = database;
    this.texts = texts;
    this.outgrown = outgrown;
  }

  FirmTexts texts() {
    return texts;
  }

  public void build() {
    build(() -> {});
  }

  /// Reads all firms, unless it has them. `check` is called now and then and may end it by throwing.
  public void build(Runnable check) {
    synchronized (this) {
      if (building || lists != null) return;
      building = true;
    }
    RollLists read = null;
    try {
      read =
          database.read(sql -> {
            var store = new RollStore(sql, database);
            return store.isAlone() ? RollLists.read(store, today(), check) : null;
          });
    } finally {
      built(read);
    }
  }

  private synchronized void built(@Nullable RollLists read) {
    building = false;
    lists = read;
  }

  private LocalDate today() {
    return LocalDate.now(database.clock());
  }

  /// Whether it answers.
  public synchronized boolean isBuilt() {
    return lists != null;
  }

  /// About how many bytes it takes.
  public synchronized long bytes() {
    return lists == null ? 0 : lists.bytes();
  }

  /// The ids of a page of the list; empty where only the database can tell.
  Optional<List<Long>> page(EnterpriseFilter filter, PageRequest request) {
    return ask(filter, question -> page(question, request));
  }

  /// How many firms the list shows.
  Optional<Integer> count(EnterpriseFilter filter) {
    return ask(filter, question -> whole(question).count());
  }

  /// The same where the roll knows it without asking the database.
  Optional<Integer> countAtOnce(EnterpriseFilter filter) {
    return ask(
        filter,
        question -> {
          var kept = kept(question.filter(), question.lists());
          if (kept != null) return kept.count();
          if (!filter.text().isEmpty() && question.lists().firms().size() > AT_ONCE) return null;
          var part = part(question);
          return part.rest().isNone() ? part.answer().count() : null;
        });
  }

  /// What is asked, of which state of the roll.
  ///
  /// @param filter with its day
  private record Question(EnterpriseFilter filter, RollLists lists) {}

  private <T> Optional<T> ask(EnterpriseFilter filter, Function<Question, @Nullable T> answer) {
    if (filter.recycled() || !isBuilt() || !knows(filter.text())) return Optional.empty();
    var fresh = database.read(sql -> fresh(new RollStore(sql, database)));
    if (fresh == null) return Optional.empty();
    return Optional.ofNullable(
        answer.apply(new Question(filter.withAsOf(EnterpriseConditions.asOf(filter, database)), fresh)));
  }

  private boolean knows(String text) {
    return text.isEmpty() || texts.among(List.of(), text).isPresent();
  }

  private synchronized @Nullable RollLists fresh(RollStore store) {
    if (lists == null) return null;
    long newest = store.newestDeed();
    if (lists.day().equals(today()) && (newest <= lists.deed() || lists.takeIn(store, newest))) return lists;
    lists = null;
    outgrown.run();
    return null;
  }

  private @Nullable List<Long> page(Question question, PageRequest request) {
    var asOf = EnterpriseConditions.asOf(question.filter(), database);
    var answer = kept(question.filter(), question.lists());
    if (!sorts(question, request, asOf)) return null;
    if (answer == null) {
      var found = stretches(question, request);
      if (found != null) return found;
      answer = whole(question, part(question));
    }
    synchronized (this) {
      return question.lists().page(answer, request);
    }
  }

  private synchronized boolean sorts(Question question, PageRequest request, LocalDate asOf) {
    return question.lists().sorts(EnterpriseSort.of(request.sort()), asOf);
  }

  private synchronized @Nullable RollAnswer kept(EnterpriseFilter filter, RollLists from) {
    return from.kept(filter);
  }

  private RollAnswer whole(Question question) {
    var kept = kept(question.filter(), question.lists());
    return kept == null ? whole(question, part(question)) : kept;
  }

  /// What is known of a filter without asking the database, and what is left to ask.
  ///
  /// @param deed up to which it was reckoned
  /// @param isSure whether the texts were known up to there
  private record Part(RollAnswer answer, EnterpriseFilter rest, long deed, boolean isSure) {}

  private Part part(Question question) {
    var filter = question.filter();
    var industries = filter.industries();
    var divisions = industries.isEmpty() ? Set.<String>of() : asked(store -> store.divisions(industries));
    var upTo = texts.newestDeed();
    var held = filter.text().isEmpty() ? null : texts.holding(filter.text()).orElse(null);
    synchronized (this) {
      var lists = question.lists();
      var sieve = new RollSieve(held == null ? filter : filter.withText(""), lists.firms(), lists.day(), divisions);
      var listings = new HashSet<>(filter.listings());
      listings.removeAll(sieve.rest().listings());
      var tiers = sieve.rest().tiers().isEmpty() ? filter.tiers() : Set.<QualificationKind>of();
      var plain = filter.withText("").withTiers(tiers).withListings(listings);
      var answer = lists.kept(plain);
      if (answer == null) {
        answer = lists.narrowed(plain, sieve, divisions);
        lists.keep(answer);
      }
      boolean isSure = upTo >= lists.deed();
      if (held != null) {
        answer = answer.and(plain.withText(filter.text()), lists.slots(held));
        if (isSure) lists.keep(answer);
      }
      return new Part(answer, sieve.rest(), lists.deed(), held == null || isSure);
    }
  }

  private <T> T asked(Function<RollStore, T> question) {
    return database.read(sql -> question.apply(new RollStore(sql, database)));
  }

  /// Goes down the list and asks of further and further firms what the columns cannot tell, until the page is full; null
  /// where they can tell all, and where the page lies too far.
  private @Nullable List<Long> stretches(Question question, PageRequest request) {
    var text = question.filter().text();
    var part = part(new Question(question.filter().withText(""), question.lists()));
    if (text.isEmpty() && part.rest().isNone()) return null;
    RollOrder.Walk walk;
    synchronized (this) {
      walk = question.lists().order(request).walk(request.descending());
    }
    int wanted = request.offset() + request.limit();
    int length = FIRST_STRETCH;
    var found = new ArrayList<Long>();
    for (int i = 0; i < (text.isEmpty() ? STRETCHES : STRETCHES_OF_TEXT) && wanted <= length * FURTHER; i++) {
      var some = next(walk, part.answer(), question.lists().firms(), length);
      var let = let(some, text, part.rest());
      for (long id : some) if (let.contains(id)) found.add(id);
      // What nothing holds as it is typed is looked for in other ways, among all.
      if (found.isEmpty() && some.size() < length && !text.isEmpty()) return null;
      if (found.size() >= wanted || some.size() < length) {
        return found.subList(Math.min(request.offset(), found.size()), Math.min(wanted, found.size()));
      }
      length *= FURTHER;
    }
    return null;
  }

  private static List<Long> next(RollOrder.Walk walk, RollAnswer among, RollColumns firms, int most) {
    var some = new ArrayList<Long>(most);
    for (int slot = walk.next(); slot >= 0; slot = walk.next()) {
      if (among.firms().get(slot)) some.add(firms.id(slot));
      if (some.size() == most) break;
    }
    return some;
  }

  private Set<Long> let(List<Long> ids, String text, EnterpriseFilter rest) {
    if (text.isEmpty()) return asked(store -> store.among(rest, ids));
    var held = texts.among(ids, text).orElse(null);
    if (held == null) return asked(store -> store.among(rest.withText(text), ids));
    return rest.isNone() ? held : asked(store -> store.among(rest, held));
  }

  private RollAnswer whole(Question question, Part part) {
    if (part.rest().isNone()) return part.answer();
    var ids = asked(store -> store.all(part.rest()));
    synchronized (this) {
      var lists = question.lists();
      var answer = part.answer().and(question.filter(), lists.slots(ids));
      if (part.isSure() && lists.deed() == part.deed()) lists.keep(answer);
      return answer;
    }
  }
}
