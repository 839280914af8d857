package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.followup.Commissioner;
import cn.qinshui.zhuanban.data.followup.CommissionerRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// 一企一员: gives firms to a commissioner from a day on.
public final class Assigning {

  private final EnterpriseStores stores;
  private final Deeds deeds;
  private final Clock clock;

  Assigning(EnterpriseStores stores, Deeds deeds, Clock clock) {
    this.stores = stores;
    this.deeds = deeds;
    this.clock = clock;
  }

  /// Those who can be chosen and are found by a text, whoever has the least first; to be called in the background.
  public List<CommissionerRow> find(String typed) {
    return stores.commissioners().roster(today()).stream()
        .filter(row -> row.commissioner().present() && matches(row.commissioner(), typed))
        .sorted(Comparator.comparingInt(CommissionerRow::firms))
        .toList();
  }

  private boolean matches(Commissioner person, String typed) {
    return typed.isEmpty()
        || person.name().contains(typed)
        || stores.pinyin().readPerson(person.name()).initials().startsWith(typed.toLowerCase(Locale.ROOT));
  }

  /// How many firms he has of how many he should have at most: 3 家，上限 5 家.
  static String load(CommissionerRow row) {
    return row.firms() + " 家，上限 " + row.limit() + " 家";
  }

  /// @param to null takes the firms' commissioner away
  public void assign(List<Long> firms, @Nullable Commissioner to, LocalDate since) {
    deeds.write(
        "指定服务专员",
        author -> {
          stores.assignments().assign(author, firms, to, since);
          return firms;
        },
        done -> {});
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
