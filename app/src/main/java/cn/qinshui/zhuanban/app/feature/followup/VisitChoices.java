package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.followup.Commissioner;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the fields of a visit choose from, as it stood when the form was opened.
///
/// @param commissioners everybody, those who left too, because old visits name them
/// @param own the commissioner who sits at the desk, if he is one
/// @param limitDays the limit a demand gets where nothing else is said
record VisitChoices(
    List<Choice> ways,
    List<Choice> topics,
    List<Named<String>> kinds,
    List<Named<Long>> units,
    List<Commissioner> commissioners,
    List<Named<Long>> present,
    @Nullable Named<Long> own,
    int limitDays) {
  private static final int FIRMS = 8;

  static VisitChoices read(VisitStores stores) {
    var words = Dictionaries.of(stores.database());
    var pinyin = stores.pinyin();
    var people = stores.commissioners().all();
    var present =
        people.stream()
            .filter(Commissioner::present)
            .map(one -> new Named<>(one.id(), one.name(), text(one.unit()), pinyin.readPerson(one.name()).initials()))
            .toList();
    var me = stores.author().get().name();
    return new VisitChoices(
        words.choices("visit.way"),
        words.choices("visit.topic"),
        words.choices("demand.class").stream()
            .map(kind -> new Named<>(kind.code(), kind.label(), "", pinyin.read(kind.label()).initials()))
            .toList(),
        stores.units().units().stream()
            .map(unit -> new Named<>(unit.id(), unit.shortName(), unit.name(), pinyin.read(unit.name()).initials()))
            .toList(),
        people,
        present,
        present.stream().filter(one -> one.label().equals(me)).findFirst().orElse(null),
        stores.demands().usualLimitDays());
  }

  private static String text(@Nullable String stored) {
    return stored == null ? "" : stored;
  }

  @Nullable Named<Long> commissioner(@Nullable Long id) {
    return commissioners.stream()
        .filter(one -> Objects.equals(one.id(), id))
        .findFirst()
        .map(one -> new Named<>(one.id(), one.name(), "", ""))
        .orElse(null);
  }

  @Nullable Named<Long> unit(@Nullable Long id) {
    return units.stream().filter(one -> Objects.equals(one.key(), id)).findFirst().orElse(null);
  }

  @Nullable Named<String> kind(String code) {
    return kinds.stream().filter(one -> one.key().equals(code)).findFirst().orElse(null);
  }

  static <K> List<Named<K>> find(List<Named<K>> among, String typed) {
    return among.stream().filter(one -> one.matches(typed)).toList();
  }

  /// Firms found by name, initials or code, one's own first where nothing is typed; on the data lane.
  static List<EnterpriseRow> firms(VisitStores stores, String typed, @Nullable Named<Long> own) {
    var filter = EnterpriseFilter.none().withText(typed);
    if (typed.isBlank() && own != null) filter = filter.withCommissioners(Set.of(own.key()));
    return stores.firms().page(filter, PageRequest.first(FIRMS)).rows();
  }

  /// A firm wherever it is, in the recycle bin too: what is said about it there is said at the field.
  static Optional<EnterpriseRow> firm(VisitStores stores, long id) {
    var filter = EnterpriseFilter.none().withIds(Set.of(id));
    var found = stores.firms().page(filter, PageRequest.first(1)).rows();
    if (found.isEmpty()) found = stores.firms().page(filter.withRecycled(true), PageRequest.first(1)).rows();
    return found.stream().findFirst();
  }
}
