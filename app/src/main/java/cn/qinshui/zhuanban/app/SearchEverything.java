package cn.qinshui.zhuanban.app;

import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.SearchHit;
import cn.qinshui.zhuanban.app.shell.SearchSource;
import cn.qinshui.zhuanban.app.shell.Section;
import cn.qinshui.zhuanban.app.work.Progress;
import cn.qinshui.zhuanban.data.attachment.AttachmentOwner;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.enterprise.FirmTexts;
import cn.qinshui.zhuanban.data.figure.CountedList;
import cn.qinshui.zhuanban.data.followup.SlipStore;
import cn.qinshui.zhuanban.data.meeting.MeetingFilter;
import cn.qinshui.zhuanban.data.plan.DutyStore;
import cn.qinshui.zhuanban.data.plan.MatrixFilter;
import cn.qinshui.zhuanban.data.register.RegisterFilter;
import cn.qinshui.zhuanban.data.search.SearchGroup;
import cn.qinshui.zhuanban.data.search.SearchIndex;
import cn.qinshui.zhuanban.data.search.SearchResult;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What Ctrl+K finds, and where each hit opens: a firm its file, a unit the matrix narrowed to it, a measure its leading
/// mark, an attachment what it belongs to.
final class SearchEverything implements SearchSource, AutoCloseable {
  static final Set<String> TABLES = SearchIndex.TABLES;

  private final SearchIndex index;
  private final DutyStore duties;
  private final SlipStore slips;

  SearchEverything(Database database, Pinyin pinyin) {
    index = new SearchIndex(database, pinyin);
    duties = new DutyStore(database);
    slips = new SlipStore(database);
  }

  /// To be called in the background at the start and after changes.
  boolean build(Progress progress) {
    index.build(progress::check);
    return true;
  }

  /// Finds firms for their list as well.
  FirmTexts firms() {
    return index;
  }

  @Override
  public List<SearchHit> find(String text, int limit, BooleanSupplier outdated) {
    List<SearchHit> hits = new ArrayList<>();
    form(text).ifPresent(hits::add);
    for (var group : index.find(text, limit, outdated).groups()) {
      hits.addAll(hits(group));
    }
    return hits;
  }

  /// A visit form by its number, typed or scanned: its visit, or the form to enter it with.
  private Optional<SearchHit> form(String text) {
    return slips
        .scanned(text)
        .map(slip ->
            new SearchHit(
                "走访单",
                Section.VISIT.icon(),
                slip.number() + "　" + Objects.requireNonNullElse(slip.enterprise(), ""),
                slip.visitId() == null ? "登记这次走访" : "已登记，打开那次走访",
                slip.visitId() == null
                    ? new Route.VisitNew(null, text.strip(), false)
                    : new Route.VisitFile(slip.visitId())));
  }

  private List<SearchHit> hits(SearchResult.Found found) {
    List<SearchHit> hits = new ArrayList<>();
    for (var hit : found.hits()) {
      var detail = hit.detail().isEmpty() || hit.reason().isEmpty() ? "" : " · ";
      route(hit.group(), hit.id(), hit.title(), hit.owner())
          .ifPresent(route ->
              hits.add(
                  new SearchHit(
                      found.group().label(),
                      icon(hit.group()),
                      hit.title(),
                      hit.reason() + detail + hit.detail(),
                      route)));
    }
    return hits;
  }

  private Optional<Route> route(SearchGroup group, long id, String title, @Nullable AttachmentOwner owner) {
    return switch (group) {
      case ENTERPRISE -> Optional.of(new Route.EnterpriseFile(id));
      case UNIT -> Optional.of(new Route.Matrix(MatrixFilter.none().withUnit(id)));
      case MEASURE -> duties.leading(id).map(duty -> new Route.MatrixCell(duty.id(), MatrixFilter.none()));
      case DEMAND -> Optional.of(new Route.DemandFile(id));
      case VISIT -> Optional.of(new Route.VisitFile(id));
      case POLICY -> Optional.of(new Route.PolicyFile(id));
      case REGISTER -> Optional.of(registers(title));
      case MEETING -> Optional.of(meetings());
      case FILE -> Optional.ofNullable(owner).flatMap(SearchEverything::ofFile);
    };
  }

  /// A file opens what it belongs to.
  private static Optional<Route> ofFile(AttachmentOwner owner) {
    return switch (owner.table()) {
      case "enterprise" -> Optional.of(new Route.EnterpriseFile(owner.id()));
      case "demand" -> Optional.of(new Route.DemandFile(owner.id()));
      case "visit" -> Optional.of(new Route.VisitFile(owner.id()));
      case "policy" -> Optional.of(new Route.PolicyFile(owner.id()));
      case "duty" -> Optional.of(new Route.MatrixCell(owner.id(), MatrixFilter.none()));
      case "register_entry" -> Optional.of(registers(owner.words()));
      case "meeting" -> Optional.of(meetings());
      default -> Optional.empty();
    };
  }

  private static Route registers(String title) {
    return new Route.Registers(RegisterFilter.none().withText(title));
  }

  private static Route meetings() {
    return Route.behind("专班会议", new CountedList.Meetings(MeetingFilter.none()));
  }

  private static Ikon icon(SearchGroup group) {
    return switch (group) {
      case ENTERPRISE -> Section.ENTERPRISE.icon();
      case UNIT -> Feather.USERS;
      case MEASURE -> Section.MATRIX.icon();
      case DEMAND -> Section.DEMAND.icon();
      case VISIT -> Section.VISIT.icon();
      case POLICY -> Section.POLICY.icon();
      case REGISTER -> Section.REGISTER.icon();
      case MEETING -> Section.BRIEFING.icon();
      case FILE -> Feather.PAPERCLIP;
    };
  }

  @Override
  public void close() {
    index.close();
  }
}
