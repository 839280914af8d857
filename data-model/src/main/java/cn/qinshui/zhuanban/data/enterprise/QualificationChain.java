package cn.qinshui.zhuanban.data.enterprise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

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

  /// The last day of the newest grant; null where it has none.
  public @Nullable LocalDate validUntil() {
    return newest().validUntil();
  }

  /// Valid where any of its grants is, otherwise as the newest stands.
  public Qualification.State on(LocalDate day) {
    return grants.stream()
        .map(grant -> grant.on(day))
        .filter(Qualification.State.VALID::equals)
        .findFirst()
        .orElseGet(() -> newest().on(day));
  }

  /// Days left on a day, 0 on the last one; empty where it is not in force or has no end.
  public OptionalLong daysLeft(LocalDate day) {
    var until = validUntil();
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
