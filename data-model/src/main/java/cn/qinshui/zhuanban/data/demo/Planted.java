package cn.qinshui.zhuanban.data.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was planted: every case with its count and the things it counts. Written beside the library as planted.json and
/// planted.md, so that tests and people know what a list must show.
public final class Planted {
  private final DemoOptions options;
  private final List<Case> cases = new ArrayList<>();

  /// One planted case. `rule` says in plain words what is counted; `items` name the first of them.
  public record Case(String id, String what, String rule, int count, List<String> items) {
    public Case {
      items = List.copyOf(items);
    }
  }

  Planted(DemoOptions options) {
    this.options = options;
  }

  void add(String id, String what, String rule, int count) {
    cases.add(new Case(id, what, rule, count, List.of()));
  }

  void add(String id, String what, String rule, List<String> items) {
    cases.add(new Case(id, what, rule, items.size(), items));
  }

  public DemoOptions options() {
    return options;
  }

  public List<Case> cases() {
    return List.copyOf(cases);
  }

  public Optional<Case> find(String id) {
    return cases.stream().filter(planted -> planted.id().equals(id)).findFirst();
  }

  /// The count of a case that must be there.
  public int count(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("nothing planted as " + id)).count();
  }
}
