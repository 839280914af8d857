package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.policy.PolicyFilter;
import cn.qinshui.zhuanban.data.policy.PolicyPush;
import cn.qinshui.zhuanban.data.policy.PolicyPushStore;
import cn.qinshui.zhuanban.data.policy.PolicyRow;
import cn.qinshui.zhuanban.data.policy.PolicyStore;
import cn.qinshui.zhuanban.data.policy.PushFilter;
import cn.qinshui.zhuanban.data.policy.Validity;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Policy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The policies of a portrait: those in force whose 申报窗口 is open on a day, and those the firm was told of. The library
/// holds conditions as text, so that nothing is said of whether the firm meets them.
final class PortraitPolicies {
  private static final PageRequest MANY = PageRequest.first(50);

  private final PolicyStore policies;
  private final PolicyPushStore pushes;

  PortraitPolicies(Library library) {
    var database = library.database();
    this.policies = new PolicyStore(database, new AttachmentStore(database, library.folder()));
    this.pushes = new PolicyPushStore(database);
  }

  /// The window that closes first stands first, then what was told last.
  List<Policy> of(long firm, LocalDate asOf) {
    var inForce = PolicyFilter.none().withAsOf(asOf).withValidities(Set.of(Validity.VALID));
    var rows = new LinkedHashMap<Long, PolicyRow>();
    policies.page(inForce.withWindow(asOf, null), MANY).rows().stream()
        .filter(row -> row.windowFrom() == null || !row.windowFrom().isAfter(asOf))
        .forEach(row -> rows.put(row.id(), row));
    policies.page(inForce.withPushedTo(firm), MANY).rows().forEach(row -> rows.putIfAbsent(row.id(), row));
    var told = told(firm, asOf);
    return rows.values().stream()
        .map(
            row -> new Policy(row.title(), row.docNo() == null ? "" : row.docNo(), told.get(row.id()), open(row, asOf)))
        .sorted(
            Comparator.comparing(Policy::window, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Policy::pushed, Comparator.nullsLast(Comparator.reverseOrder())))
        .toList();
  }

  private Map<Long, LocalDate> told(long firm, LocalDate asOf) {
    var told = new HashMap<Long, LocalDate>();
    var filter = PushFilter.ofEnterprise(firm).withDays(null, asOf);
    for (PolicyPush push : pushes.page(filter, PageRequest.first(500)).rows()) {
      told.putIfAbsent(push.policyId(), push.pushedOn());
    }
    return told;
  }

  private static @Nullable LocalDate open(PolicyRow row, LocalDate asOf) {
    var last = row.windowTo();
    return last == null || last.isBefore(asOf) ? null : last;
  }
}
