package cn.qinshui.zhuanban.data.enterprise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/// A title with its renewals counted as one, oldest grant first.
public record QualificationChain(QualificationKind kind, List<Qualification> grants) {
  public QualificationChain {
    grants = List.copyOf(grants);
  }

  public Qualification newest() {
    return grants.getLast();
  }

  /// Since when the firm has borne the title.
  public LocalDate since() {
    return grants.getFirst().grantedOn();
  }

  /// The grant by which the title stands on a day: the newest in force, else the newest that has begun. A renewal that
  /// begins later says nothing yet.
  public Qualification holding(LocalDate day) {
    return last(grant -> grant.on(day) == Qualification.State.VALID)
        .or(() -> last(grant -> !grant.grantedOn().isAfter(day)))
        .orElseGet(this::newest);
  }

  private Optional<Qualification> last(Predicate<Qualification> wanted) {
    return grants.reversed().stream().filter(wanted).findFirst();
  }

  /// The renewal that is entered and has not begun.
  public Optional<Qualification> toCome(LocalDate day) {
    return grants.size() > 1 && newest().on(day) == Qualification.State.NOT_YET
        ? Optional.of(newest())
        : Optional.empty();
  }

  /// When the next grant begins: on the day after the last one ends, or today where it ended already or has no end.
  public LocalDate renewedFrom(LocalDate today) {
    var until = newest().validUntil();
    return until == null || until.isBefore(today) ? today : until.plusDays(1);
  }

  public Qualification.State on(LocalDate day) {
    return holding(day).on(day);
  }

  /// Days left on a day, 0 on the last one; empty where it is not in force or has no end.
  public OptionalLong daysLeft(LocalDate day) {
    var until = holding(day).validUntil();
    if (until == null || on(day) != Qualification.State.VALID) return OptionalLong.empty();
    return OptionalLong.of(ChronoUnit.DAYS.between(day, until));
  }

  /// Chains of all grants, those granted last first.
  static List<QualificationChain> of(List<Qualification> grants) {
    var inOrder =
        grants.stream()
            .sorted(Comparator.comparing(Qualification::grantedOn).thenComparing(Qualification::id))
            .toList();
    var chainOf = new HashMap<Long, List<Qualification>>();
    var chains = new ArrayList<List<Qualification>>();
    for (var grant : inOrder) {
      var chain = grant.renewsId() == null ? null : chainOf.get(grant.renewsId());
      if (chain == null) {
        chain = new ArrayList<>();
        chains.add(chain);
      }
      chain.add(grant);
      chainOf.put(grant.id(), chain);
    }
    return chains.stream()
        .map(chain -> new QualificationChain(chain.getLast().kind(), chain))
        .sorted(Comparator.comparing((QualificationChain chain) -> chain.newest().grantedOn()).reversed())
        .toList();
  }
}
