package cn.qinshui.zhuanban.data.enterprise;

import cn.qinshui.zhuanban.data.db.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The roll as of one deed: columns, orders, and the answers to the filters asked last. Whoever uses it holds the lock of its
/// [FirmRoll].
final class RollLists {
  private static final int MOST_ANSWERS = 16;

  /// Of so many firms one lets through, at most: then those are sorted, rather than all walked through.
  private static final int SPARSE = 256;

  private final RollColumns firms;
  private final RollOrders orders;
  private final LocalDate day;
  private final Map<EnterpriseFilter, RollAnswer> answers = new LinkedHashMap<>(MOST_ANSWERS, 0.75f, true);
  private long deed;

  private RollLists(RollColumns firms, RollOrders orders, LocalDate day, long deed) {
    this.firms = firms;
    this.orders = orders;
    this.day = day;
    this.deed = deed;
  }

  /// @param day today
  static RollLists read(RollStore store, LocalDate day, Runnable check) {
    var deed = store.newestDeed();
    var firms = store.all(day, check);
    return new RollLists(firms, new RollOrders(firms, store.byName(firms, check)), day, deed);
  }

  RollColumns firms() {
    return firms;
  }

  /// The newest deed it knows.
  long deed() {
    return deed;
  }

  /// On which titles are in force; the year before it is that of the revenues.
  LocalDate day() {
    return day;
  }

  int size() {
    return firms.live.cardinality();
  }

  long bytes() {
    long perFirm = RollColumns.BYTES + (1L + orders.count()) * Integer.BYTES;
    return firms.size() * perFirm + (1 + answers.size()) * (long) firms.size() / Byte.SIZE;
  }

  /// Whether it can put the list in this order.
  boolean sorts(EnterpriseSort sort, LocalDate asOf) {
    return switch (sort) {
      case REVENUE -> asOf.getYear() == day.getYear();
      case CODE -> firms.codesComparable();
      default -> true;
    };
  }

  RollOrder order(PageRequest request) {
    return orders.of(EnterpriseSort.of(request.sort()));
  }

  /// Takes in what deeds changed; false where it is better read anew.
  boolean takeIn(RollStore store, long newest) {
    var changes = store.changes(deed, newest);
    if (changes.tooMany()) return false;
    if (changes.words()) {
      orders.forgetWords();
      answers.clear();
    }
    if (!changes.firms().isEmpty() && !takeIn(store, changes.firms())) return false;
    if (changes.words()) store.words(firms);
    deed = newest;
    return true;
  }

  private boolean takeIn(RollStore store, Set<Long> ids) {
    int industries = firms.industries.values().size();
    var changed = new BitSet();
    for (long id : ids) gone(changed, id);
    if (!store.some(firms, day, ids)) return false;
    for (long id : ids) if (firms.slot(id) >= 0) changed.set(firms.slot(id));
    if (firms.industries.values().size() > industries) {
      orders.forgetWords();
      store.words(firms);
    }
    if (!orders.renew(store, changed)) return false;
    answers.values().removeIf(answer -> !answer.filter().text().isEmpty());
    answers.replaceAll((_, answer) -> renewed(store, answer, changed));
    return true;
  }

  /// One that is not read again is there no more.
  private void gone(BitSet changed, long id) {
    int slot = firms.slot(id);
    if (slot < 0) return;
    changed.set(slot);
    firms.live.clear(slot);
  }

  private RollAnswer renewed(RollStore store, RollAnswer answer, BitSet changed) {
    var sieve = new RollSieve(answer.filter(), firms, day, answer.divisions());
    var bits = (BitSet) answer.firms().clone();
    var let = new HashMap<Long, Integer>();
    changed.stream()
        .forEach(slot -> {
          bits.clear(slot);
          if (sieve.lets(slot)) let.put(firms.id(slot), slot);
        });
    var ids = sieve.rest().isNone() || let.isEmpty() ? let.keySet() : store.among(sieve.rest(), let.keySet());
    for (long id : ids) if (let.containsKey(id)) bits.set(let.get(id));
    return new RollAnswer(answer.filter(), answer.divisions(), bits);
  }

  @Nullable RollAnswer kept(EnterpriseFilter filter) {
    return answers.get(filter);
  }

  void keep(RollAnswer answer) {
    answers.put(answer.filter(), answer);
    if (answers.size() > MOST_ANSWERS) answers.remove(answers.keySet().iterator().next());
  }

  /// What the columns let through.
  RollAnswer narrowed(EnterpriseFilter filter, RollSieve sieve, Set<String> divisions) {
    var bits = new BitSet(firms.size());
    for (int slot = 0; slot < firms.size(); slot++) if (sieve.lets(slot)) bits.set(slot);
    return new RollAnswer(filter, divisions, bits);
  }

  /// The slots of firms; those it does not know are left out.
  BitSet slots(List<Long> ids) {
    return slots(ids.stream().mapToLong(Long::longValue).toArray());
  }

  BitSet slots(long[] ids) {
    var bits = new BitSet(firms.size());
    for (long id : ids) {
      int slot = firms.slot(id);
      if (slot >= 0) bits.set(slot);
    }
    return bits;
  }

  /// A page of those an answer lets through.
  List<Long> page(RollAnswer answer, PageRequest request) {
    var order = order(request);
    if (answer.count() < firms.size() / SPARSE) return sorted(answer, order, request);
    var page = new ArrayList<Long>();
    var walk = order.walk(request.descending());
    int skip = request.offset();
    for (int slot = walk.next(); slot >= 0 && page.size() < request.limit(); slot = walk.next()) {
      if (answer.firms().get(slot) && skip-- <= 0) page.add(firms.id(slot));
    }
    return page;
  }

  private List<Long> sorted(RollAnswer answer, RollOrder order, PageRequest request) {
    return answer.firms().stream()
        .boxed()
        .sorted((one, other) -> order.compare(one, other, request.descending()))
        .skip(request.offset())
        .limit(request.limit())
        .map(firms::id)
        .toList();
  }
}
