package cn.qinshui.zhuanban.app;

import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.SearchHit;
import cn.qinshui.zhuanban.app.shell.SearchSource;
import cn.qinshui.zhuanban.app.shell.Section;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.plan.DutyStore;
import cn.qinshui.zhuanban.data.plan.MatrixFilter;
import cn.qinshui.zhuanban.data.search.SearchGroup;
import cn.qinshui.zhuanban.data.search.SearchIndex;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What Ctrl+K finds, and where each hit opens: a firm its file, a unit the matrix narrowed to it, a measure its leading mark.
final class SearchEverything implements SearchSource, AutoCloseable {

  private final SearchIndex index;
  private final DutyStore duties;

  SearchEverything(Database database, Pinyin pinyin) {
    index = new SearchIndex(database, pinyin);
    duties = new DutyStore(database);
  }

  /// To be called in the background at the start.
  boolean build() {
    index.build();
    return true;
  }

  @Override
  public List<SearchHit> find(String text, int limit) {
    List<SearchHit> hits = new ArrayList<>();
    for (var found : index.find(text, limit).groups()) {
      for (var hit : found.hits()) {
        route(hit.group(), hit.id())
            .ifPresent(route ->
                hits.add(new SearchHit(hit.group().label(), icon(hit.group()), hit.title(), detail(hit), route)));
      }
    }
    return hits;
  }

  private static String detail(cn.qinshui.zhuanban.data.search.SearchHit hit) {
    if (hit.reason().isEmpty()) {
      return hit.detail();
    }
    return hit.detail().isEmpty() ? hit.reason() : hit.reason() + " · " + hit.detail();
  }

  private Optional<Route> route(SearchGroup group, long id) {
    return switch (group) {
      case ENTERPRISE -> Optional.of(new Route.EnterpriseFile(id));
      case UNIT -> Optional.of(new Route.Matrix(MatrixFilter.none().withUnit(id)));
      case MEASURE -> duties.leading(id).map(duty -> new Route.MatrixCell(duty.id(), MatrixFilter.none()));
      case DEMAND -> Optional.of(new Route.DemandFile(id));
      case VISIT -> Optional.of(new Route.VisitFile(id));
      case POLICY -> Optional.of(new Route.PolicyFile(id));
    };
  }

  private static Ikon icon(SearchGroup group) {
    return switch (group) {
      case ENTERPRISE -> Section.ENTERPRISE.icon();
      case UNIT -> Feather.USERS;
      case MEASURE -> Section.MATRIX.icon();
      case DEMAND -> Section.DEMAND.icon();
      case VISIT -> Section.VISIT.icon();
      case POLICY -> Section.POLICY.icon();
    };
  }

  @Override
  public void close() {
    index.close();
  }
}
