package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.Listing;
import cn.qinshui.zhuanban.data.followup.CommissionerFileStore;
import cn.qinshui.zhuanban.data.followup.CommissionerRow;
import cn.qinshui.zhuanban.data.followup.CommissionerStore;
import cn.qinshui.zhuanban.data.followup.CoverageCell;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// 覆盖: who serves whom, and who was not visited this quarter. Every number is the length of the list it opens.
public final class CoverageViewModel {
  private static final Set<String> TABLES =
      Set.of("commissioner", "enterprise", "assignment", "visit", "demand", "setting");

  private final CommissionerStores stores;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<@Nullable Coverage> coverage = new ReadOnlyObjectWrapper<>();
  private final Slot<Coverage> slot;
  private final TableWatch.Watch watch;

  /// A commissioner and his firms.
  public record Line(CommissionerRow row, List<CoverageCell> cells) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /// @param quarter such as 2026年四季度
  /// @param left those who left
  /// @param unserved firms without a commissioner
  public record Coverage(String quarter, List<Line> lines, List<CommissionerRow> left, int unserved) {
    public Coverage {
      lines = List.copyOf(lines);
      left = List.copyOf(left);
    }

    public int firms() {
      return lines.stream().mapToInt(line -> line.row().firms()).sum();
    }

    public int unvisited() {
      return lines.stream().mapToInt(line -> line.row().unvisited()).sum();
    }

    public long overloaded() {
      return lines.stream().filter(line -> line.row().overloaded()).count();
    }
  }

  CoverageViewModel(Work work, CommissionerStores stores, TableWatch tables, Clock clock) {
    this.stores = stores;
    this.clock = clock;
    slot = work.slot("读取覆盖情况", coverage::set);
    watch = tables.on(TABLES, this::reload);
    reload();
  }

  private void reload() {
    slot.load(progress -> read());
  }

  private Coverage read() {
    var today = today();
    var cells = stores.roster().coverage(today).stream().collect(Collectors.groupingBy(CoverageCell::commissionerId));
    var rows = stores.roster().roster(today);
    return new Coverage(
        CommissionerFileStore.words(today),
        rows.stream()
            .filter(row -> row.commissioner().present() || row.firms() > 0)
            .map(row -> new Line(row, cells.getOrDefault(row.commissioner().id(), List.of())))
            .toList(),
        rows.stream().filter(row -> !row.commissioner().present()).toList(),
        stores.count(unserved()));
  }

  /// The firms of one (null: of all) without a visit this quarter.
  public EnterpriseFilter unvisited(@Nullable Long commissionerId) {
    var since = new Listing.NotVisitedSince(CommissionerStore.quarterOf(today()).from());
    return commissionerId == null
        ? EnterpriseFilter.none().withListings(Set.of(since, new Listing.WithCommissioner()))
        : EnterpriseFilter.listing(since).withCommissioners(Set.of(commissionerId));
  }

  public EnterpriseFilter unserved() {
    return EnterpriseFilter.listing(new Listing.WithoutCommissioner());
  }

  public ReadOnlyObjectProperty<@Nullable Coverage> coverage() {
    return coverage.getReadOnlyProperty();
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  TableWatch.Watch watch() {
    return watch;
  }
}
