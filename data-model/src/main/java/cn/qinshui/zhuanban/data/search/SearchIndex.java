package cn.qinshui.zhuanban.data.search;

import cn.qinshui.zhuanban.data.db.Changes;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.enterprise.FirmTexts;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import cn.qinshui.zhuanban.data.shared.TextTokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Search over everything. [#build] is called in the background at the start, and a search before it is done waits for
/// it. What changed since is taken in by the next search, so that a hit is never out of date.
public final class SearchIndex implements FirmTexts, AutoCloseable {
  /// After changes of these another [#build] in the background is worth while.
  public static final Set<String> TABLES = ChangedObjects.TABLES;

  private final Database database;
  private final EntryStore entries;
  private final HitStore hits;
  private final ChangedObjects changedObjects;
  private final Pinyin pinyin;
  private final ConcurrentLinkedQueue<Changes.Notice> notices = new ConcurrentLinkedQueue<>();
  private final Changes.Subscription subscription;
  private final Map<SearchGroup, Corpus> corpora = new EnumMap<>(SearchGroup.class);
  private final Map<SearchGroup, Set<Long>> missing = new EnumMap<>(SearchGroup.class);
  private @Nullable SoundTable sounds;
  private @Nullable Held held;

  /// The last answer to a list: the list asks the same for its count, its page and the next page.
  private record Held(Corpus firms, String text, long[] ids) {}

  /// Until then nobody is made to wait for a list.
  private volatile boolean firmsRead;

  private final AtomicLong newestDeed = new AtomicLong();

  public SearchIndex(Database database, Pinyin pinyin) {
    this.database = database;
    this.entries = new EntryStore(database);
    this.hits = new HitStore(database);
    this.changedObjects = new ChangedObjects(database);
    this.pinyin = pinyin;
    this.subscription = database.changes().subscribe(this::hear);
  }

  public void build() {
    build(() -> {});
  }

  private void hear(Changes.Notice notice) {
    notices.add(notice);
    known(notice.setId());
  }

  /// Who writes is not kept waiting by a search or a reading.
  private void known(long deed) {
    newestDeed.accumulateAndGet(deed, Math::max);
  }

  @Override
  public long newestDeed() {
    return newestDeed.get();
  }

  /// Reads everything once, and later what outgrew what was read. Searches wait while it reads for the first time, not
  /// while it reads anew or makes the filters of big groups. `check` is called now and then and may end it by throwing.
  public void build(Runnable check) {
    read(check);
    catchUp();
    for (var group : SearchGroup.values()) {
      filter(group, check);
      renew(group, check);
    }
  }

  private synchronized void read(Runnable check) {
    if (!corpora.containsKey(SearchGroup.ENTERPRISE)) known(entries.newestDeed());
    for (var group : SearchGroup.values()) corpora.computeIfAbsent(group, one -> Corpus.of(entries.all(one, check)));
    firmsRead = true;
  }

  private synchronized void catchUp() {
    takeIn();
  }

  /// Made where it is first needed, which is in the background.
  private synchronized SoundTable sounds() {
    if (sounds == null) sounds = new SoundTable(pinyin);
    return sounds;
  }

  private synchronized @Nullable Corpus corpus(SearchGroup group) {
    return corpora.get(group);
  }

  private void filter(SearchGroup group, Runnable check) {
    var big = corpus(group);
    if (big == null || !big.wantsFilter()) return;
    var filter = new BlockFilter(big.base(), sounds(), check);
    synchronized (this) {
      corpora.computeIfPresent(group, (_, now) -> now.base() == big.base() ? now.with(filter) : now);
    }
  }

  /// What changes while the group is read anew is taken in after it.
  private void renew(SearchGroup group, Runnable check) {
    var old = corpus(group);
    if (old == null || !old.isOutgrown()) return;
    var missed = new HashSet<Long>();
    synchronized (this) {
      missing.put(group, missed);
    }
    try {
      var read = Corpus.of(entries.all(group, check));
      var whole = read.wantsFilter() ? read.with(new BlockFilter(read.base(), sounds(), check)) : read;
      check.run();
      synchronized (this) {
        takeIn();
        corpora.computeIfPresent(
            group, (_, now) -> now.base() == old.base() ? whole.with(missed, entries.some(group, missed)) : now);
      }
    } finally {
      synchronized (this) {
        missing.remove(group);
      }
    }
  }

  /// About how many bytes the packed texts and the filters take.
  public synchronized long bytes() {
    return corpora.values().stream().mapToLong(Corpus::bytes).sum();
  }

  @Override
  public Optional<long[]> holding(String text) {
    return firmsRead ? held(text) : Optional.empty();
  }

  private synchronized Optional<long[]> held(String text) {
    takeIn();
    var firms = corpora.get(SearchGroup.ENTERPRISE);
    var words = words(text);
    if (firms == null) firmsRead = false;
    if (firms == null || words.isEmpty()) return Optional.empty();
    if (held == null || held.firms() != firms || !held.text().equals(text)) {
      held = new Held(firms, text, all(firms, text));
    }
    return Optional.of(held.ids());
  }

  private long[] all(Corpus firms, String text) {
    var found = firms.all(words(text));
    for (var parted : parted(text)) {
      if (found.length > 0) break;
      found = firms.all(parted);
    }
    return found;
  }

  /// Asked of firms only, where nothing holds the word whole.
  private List<List<Word>> parted(String text) {
    return TextTokens.parted(text).stream().map(this::words).toList();
  }

  @Override
  public Optional<Set<Long>> among(Collection<Long> ids, String text) {
    return firmsRead ? heldBy(ids, text) : Optional.empty();
  }

  private synchronized Optional<Set<Long>> heldBy(Collection<Long> ids, String text) {
    takeIn();
    var firms = corpora.get(SearchGroup.ENTERPRISE);
    var words = words(text);
    return firms == null || words.isEmpty() ? Optional.empty() : Optional.of(firms.among(ids, words));
  }

  /// The longest first.
  private List<Word> words(String text) {
    return TextTokens.of(text).stream()
        .map(word -> Word.of(word, sounds()))
        .sorted(Comparator.comparingInt((Word word) -> word.text().length()).reversed())
        .toList();
  }

  /// What holds all words of the text, the best `limit` hits of each group.
  public SearchResult find(String text, int limit) {
    return find(text, limit, () -> false);
  }

  /// The same; gives up with nothing once `outdated` is true, since a later key has asked again.
  public synchronized SearchResult find(String text, int limit, BooleanSupplier outdated) {
    if (outdated.getAsBoolean()) return SearchResult.NOTHING;
    var words = words(text);
    if (words.isEmpty()) return SearchResult.NOTHING;
    takeIn();
    read(() -> {});
    var outcomes = new EnumMap<SearchGroup, Corpus.Outcome>(SearchGroup.class);
    for (var group : corpora.keySet()) {
      if (outdated.getAsBoolean()) return SearchResult.NOTHING;
      find(group, words, limit, outcomes);
    }
    for (var parted : outcomes.isEmpty() ? parted(text) : List.<List<Word>>of()) {
      if (outdated.getAsBoolean()) return SearchResult.NOTHING;
      if (outcomes.isEmpty()) find(SearchGroup.ENTERPRISE, parted, limit, outcomes);
    }
    var order = new ArrayList<>(outcomes.keySet());
    order.sort(
        Comparator.comparingInt((SearchGroup group) -> outcomes.get(group).best().getFirst().score()).reversed());
    return database.read(sql ->
        new SearchResult(
            order.stream()
                .map(group -> {
                  var outcome = outcomes.get(group);
                  var lines = hits.lines(sql, group, outcome.best().stream().map(Scan.Place::id).toList());
                  return new SearchResult.Found(
                      group,
                      outcome.total(),
                      outcome.more(),
                      outcome.best().stream().flatMap(place -> hit(group, place, lines).stream()).toList());
                })
                .toList()));
  }

  private void find(SearchGroup group, List<Word> words, int limit, Map<SearchGroup, Corpus.Outcome> outcomes) {
    var corpus = corpora.get(group);
    var outcome = corpus == null ? null : corpus.find(words, limit);
    if (outcome != null && !outcome.best().isEmpty()) outcomes.put(group, outcome);
  }

  private static Optional<SearchHit> hit(SearchGroup group, Scan.Place place, Map<Long, HitStore.Lines> lines) {
    return Optional.ofNullable(lines.get(place.id()))
        .map(line ->
            new SearchHit(group, place.id(), line.title(), line.detail(), place.field(), shown(place), line.owner()));
  }

  /// Texts are held in lower case; a code is written in capitals.
  private static String shown(Scan.Place place) {
    return place.field() == SearchField.CODE ? place.value().toUpperCase(Locale.ROOT) : place.value();
  }

  /// Brings the packs up to what was written since.
  private void takeIn() {
    var fresh = new ArrayList<Changes.Notice>();
    for (var notice = notices.poll(); notice != null; notice = notices.poll()) fresh.add(notice);
    if (fresh.isEmpty() || corpora.isEmpty()) return;
    var changed = changedObjects.of(fresh);
    changed.wholeGroups().forEach(corpora::remove);
    if (changed.textsSince() != null) {
      var files = changed.ids().computeIfAbsent(SearchGroup.FILE, _ -> new HashSet<>());
      files.addAll(entries.filesReadSince(changed.textsSince()));
    }
    changed
        .ids()
        .forEach((group, ids) -> {
          if (missing.containsKey(group)) missing.get(group).addAll(ids);
          corpora.computeIfPresent(group, (_, corpus) -> corpus.with(ids, entries.some(group, ids)));
        });
  }

  /// Ends the listening to changes.
  @Override
  public void close() {
    subscription.close();
  }
}
