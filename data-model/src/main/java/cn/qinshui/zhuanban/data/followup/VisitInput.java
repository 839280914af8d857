package cn.qinshui.zhuanban.data.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A visit as it stands in its form, perhaps unfinished: what a draft keeps and what two desks' changes are compared by.
///
/// @param noNext 下次跟进 is not needed; the reason then stands in `noNextReason`
public record VisitInput(
    @Nullable Long enterpriseId,
    @Nullable Long commissionerId,
    @Nullable Long visitorUnitId,
    String formNo,
    VisitState state,
    @Nullable LocalDate visitedOn,
    String way,
    String people,
    List<String> topics,
    String production,
    String body,
    @Nullable LocalDate nextOn,
    boolean noNext,
    String noNextReason,
    String repeatReason,
    List<DemandInput> demands) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String USUAL_WAY = "ON_SITE";

  public VisitInput {
    topics = List.copyOf(topics);
    demands = List.copyOf(demands);
  }

  /// An empty form of a day.
  public static VisitInput blank(VisitState state, @Nullable LocalDate day) {
    return new VisitInput(
        null, null, null, "", state, day, USUAL_WAY, "", List.of(), "", "", null, false, "", "", List.of());
  }

  /// A visit that is on record.
  public static VisitInput of(VisitFile file) {
    var visit = file.visit();
    return new VisitInput(
        visit.enterpriseId(),
        visit.commissionerId(),
        file.visitorUnitId(),
        text(visit.formNo()),
        visit.state(),
        visit.visitedOn(),
        visit.way().code(),
        text(visit.people()),
        visit.topics().stream().map(topic -> topic.code()).toList(),
        text(visit.production()),
        text(file.body()),
        visit.nextOn(),
        visit.noNextReason() != null,
        text(visit.noNextReason()),
        text(file.repeatReason()),
        List.of());
  }

  private static String text(@Nullable String stored) {
    return stored == null ? "" : stored;
  }

  /// To be checked and written. `day` stands where none is typed; the form has refused that before.
  public VisitDraft draft(LocalDate day) {
    var on = visitedOn == null ? day : visitedOn;
    long firm = enterpriseId == null ? 0 : enterpriseId;
    return new VisitDraft(
        firm,
        commissionerId,
        visitorUnitId,
        formNo,
        state,
        on,
        way,
        people,
        topics,
        production,
        body,
        noNext ? null : nextOn,
        noNext ? noNextReason : null,
        repeatReason,
        demands.stream().filter(demand -> !demand.blank()).map(demand -> demand.draft(firm, on)).toList());
  }

  public VisitInput withoutDemands() {
    return new VisitInput(
        enterpriseId,
        commissionerId,
        visitorUnitId,
        formNo,
        state,
        visitedOn,
        way,
        people,
        topics,
        production,
        body,
        nextOn,
        noNext,
        noNextReason,
        repeatReason,
        List.of());
  }

  /// As a draft keeps it.
  public String kept() {
    return JSON.writeValueAsString(this);
  }

  /// Nothing where the draft was kept by a program that wrote it otherwise.
  public static Optional<VisitInput> read(String kept) {
    try {
      return Optional.of(JSON.readValue(kept, VisitInput.class));
    } catch (JacksonException foreign) {
      return Optional.empty();
    }
  }
}
