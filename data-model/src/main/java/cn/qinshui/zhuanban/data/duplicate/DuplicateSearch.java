package cn.qinshui.zhuanban.data.duplicate;

import cn.qinshui.zhuanban.data.shared.CreditCode;
import cn.qinshui.zhuanban.data.shared.TextTokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds likely pairs: firms are put into blocks by what they share, and only firms of one block are compared.
final class DuplicateSearch {
  private static final Comparator<DuplicatePair> STRONGEST_FIRST =
      Comparator.comparingInt(DuplicatePair::score)
          .reversed()
          .thenComparing(pair -> pair.one().name())
          .thenComparing(pair -> pair.one().id())
          .thenComparing(pair -> pair.other().id());

  private final DuplicateRules rules;
  private final NameCore names;
  private final NameCore places;
  private final Course course;
  private final Map<String, String> cores = new HashMap<>();

  /// Two firms by their places in the list, the smaller first.
  private record Two(int one, int other) {}

  /// @param towns of the county, by their full names
  DuplicateSearch(DuplicateRules rules, List<String> towns, Course course) {
    this.rules = rules;
    this.names = new NameCore(rules, towns);
    this.places = new NameCore(rules, List.of());
    this.course = course;
  }

  List<DuplicatePair> pairs(List<FirmTraits> firms) {
    var found = new HashMap<Two, EnumMap<Reason, String>>();
    var blocks =
        Stream.<BiConsumer<List<FirmTraits>, Map<Two, EnumMap<Reason, String>>>>of(
                this::codes, this::phones, this::addresses, this::sameNames, this::similarNames)
            .toList();
    for (int i = 0; i < blocks.size(); i++) {
      course.at(i, blocks.size() + 1, "比较 %,d 户".formatted(firms.size()));
      blocks.get(i).accept(firms, found);
    }
    course.at(blocks.size(), blocks.size() + 1, "整理");
    return found.entrySet().stream()
        .flatMap(two -> pair(firms.get(two.getKey().one()), firms.get(two.getKey().other()), two.getValue()).stream())
        .sorted(STRONGEST_FIRST)
        .toList();
  }

  private void codes(List<FirmTraits> firms, Map<Two, EnumMap<Reason, String>> found) {
    block(firms, Reason.SAME_CODE, found, firm -> Stream.ofNullable(firm.code()));
    block(
        firms,
        Reason.ORGANISATION,
        found,
        firm ->
            code(firm).filter(code -> code.length() == CreditCode.LENGTH).map(code -> code.substring(8, 17)).stream());
    block(
        firms,
        Reason.CODE_TAIL,
        found,
        firm ->
            code(firm)
                .filter(code -> code.length() >= rules.tail())
                .map(code -> code.substring(code.length() - rules.tail()))
                .stream());
  }

  private static Optional<String> code(FirmTraits firm) {
    return Optional.ofNullable(firm.code());
  }

  private void phones(List<FirmTraits> firms, Map<Two, EnumMap<Reason, String>> found) {
    block(
        firms,
        Reason.PHONE,
        found,
        firm ->
            firm.phones().stream()
                .map(phone -> TextTokens.normal(phone).replaceAll("\\D", ""))
                .filter(digits -> digits.length() >= rules.phoneDigits())
                .distinct());
  }

  private void addresses(List<FirmTraits> firms, Map<Two, EnumMap<Reason, String>> found) {
    block(
        firms,
        Reason.ADDRESS,
        found,
        firm ->
            Stream.ofNullable(firm.address())
                .map(places::of)
                .filter(address -> address.chars().anyMatch(Character::isDigit)));
  }

  private void sameNames(List<FirmTraits> firms, Map<Two, EnumMap<Reason, String>> found) {
    block(firms, Reason.SAME_NAME, found, firm -> Stream.of(core(firm)));
    var byName = new HashMap<String, List<Integer>>();
    for (int i = 0; i < firms.size(); i++) {
      byName.computeIfAbsent(plain(firms.get(i).name()), _ -> new ArrayList<>()).add(i);
    }
    for (int i = 0; i < firms.size(); i++) {
      for (var former : firms.get(i).former()) {
        for (int other : byName.getOrDefault(plain(former), List.of())) {
          if (other != i) note(found, i, other, Reason.FORMER_NAME, former);
        }
      }
    }
  }

  private String core(FirmTraits firm) {
    return cores.computeIfAbsent(firm.name(), names::of);
  }

  private static String plain(String name) {
    return TextTokens.normal(name).strip();
  }

  private void similarNames(List<FirmTraits> firms, Map<Two, EnumMap<Reason, String>> found) {
    var cores = firms.stream().map(this::core).toList();
    var likeness = new NameLikeness(cores);
    var blocks = new HashMap<String, List<Integer>>();
    for (int i = 0; i < cores.size(); i++) {
      for (var key : likeness.keys(i)) blocks.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
    }
    long done = 0;
    for (var block : blocks.values()) {
      if (++done % 1000 == 0) course.at(4 * blocks.size() + done, 6L * blocks.size(), "比较名称");
      if (block.size() > rules.crowd()) continue;
      everyTwo(
          block,
          (one, other) -> {
            if (cores.get(one).equals(cores.get(other)) || likeness.of(one, other) < rules.similarity()) return;
            note(found, one, other, Reason.SIMILAR_NAME, "");
          });
    }
  }

  private void block(
      List<FirmTraits> firms,
      Reason reason,
      Map<Two, EnumMap<Reason, String>> found,
      Function<FirmTraits, Stream<String>> keys) {
    var blocks = new HashMap<String, List<Integer>>();
    for (int i = 0; i < firms.size(); i++) {
      for (var key : keys.apply(firms.get(i)).toList()) blocks.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
    }
    blocks.forEach((key, block) -> {
      if (block.size() > rules.crowd()) return;
      everyTwo(block, (one, other) -> note(found, one, other, reason, key));
    });
  }

  private static void everyTwo(List<Integer> block, BiConsumer<Integer, Integer> each) {
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < block.size(); j++) each.accept(block.get(i), block.get(j));
    }
  }

  private static void note(Map<Two, EnumMap<Reason, String>> found, int one, int other, Reason reason, String shared) {
    var two = new Two(Math.min(one, other), Math.max(one, other));
    found.computeIfAbsent(two, _ -> new EnumMap<>(Reason.class)).putIfAbsent(reason, shared);
  }

  private Optional<DuplicatePair> pair(FirmTraits one, FirmTraits other, EnumMap<Reason, String> shared) {
    if (shared.containsKey(Reason.SAME_CODE)) shared.remove(Reason.ORGANISATION);
    if (shared.containsKey(Reason.SAME_CODE) || shared.containsKey(Reason.ORGANISATION)) {
      shared.remove(Reason.CODE_TAIL);
    }
    if (same(one.legalPerson(), other.legalPerson())) {
      shared.put(Reason.LEGAL_PERSON, String.valueOf(one.legalPerson()));
    }
    if (shared.keySet().stream().anyMatch(Reason::ofName) && one.townCode() != null && other.townCode() != null) {
      shared.put(one.townCode().equals(other.townCode()) ? Reason.TOWN : Reason.OTHER_TOWN, "");
    }
    int score = shared.keySet().stream().mapToInt(rules::weight).sum();
    var evidence =
        shared.entrySet().stream()
            .filter(each -> each.getKey().spoken())
            .map(each -> new Evidence(each.getKey(), each.getKey() == Reason.ADDRESS ? address(one) : each.getValue()))
            .toList();
    return rules.strength(score).map(strength -> new DuplicatePair(one, other, evidence, score, strength));
  }

  private static String address(FirmTraits firm) {
    return Objects.requireNonNullElse(firm.address(), "");
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.isBlank() && one.strip().equals(other.strip());
  }
}
