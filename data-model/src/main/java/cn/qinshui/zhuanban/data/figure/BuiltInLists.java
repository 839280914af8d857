package cn.qinshui.zhuanban.data.figure;

import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.Listing;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.followup.DemandState;
import cn.qinshui.zhuanban.data.followup.VisitFilter;
import cn.qinshui.zhuanban.data.followup.VisitState;
import cn.qinshui.zhuanban.data.meeting.MeetingFilter;
import cn.qinshui.zhuanban.data.meeting.MeetingState;
import cn.qinshui.zhuanban.data.meeting.ResolutionFilter;
import cn.qinshui.zhuanban.data.policy.PolicyFilter;
import cn.qinshui.zhuanban.data.policy.PushFilter;
import cn.qinshui.zhuanban.data.policy.Validity;
import cn.qinshui.zhuanban.data.shared.DayRange;
import cn.qinshui.zhuanban.data.standard.LeadFilter;
import cn.qinshui.zhuanban.data.standard.LeadStage;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// The lists behind the counts that need no ledger (registers/built-in.json), by the code of the count.
final class BuiltInLists {
  private BuiltInLists() {}

  /// What happened in some days; empty where the code is no flow.
  static Optional<CountedList> flow(String code, LocalDate from, LocalDate to) {
    var days = new DayRange(from, to);
    return Optional.ofNullable(
        switch (code) {
          case "lead.listed" ->
              new CountedList.Leads(
                  LeadFilter.none()
                      .withStages(Set.of(LeadStage.LISTED))
                      .withAsOf(to)
                      .withStageDays(from, to)
                      .withEvidenced(true));
          case "visit.done" -> new CountedList.Visits(visits(days));
          case "visit.firms" -> new CountedList.VisitedFirms(visits(days));
          case "demand.received" -> new CountedList.Demands(DemandFilter.none().withReceived(days));
          case "demand.closed" ->
              new CountedList.Demands(DemandFilter.none().withStates(Set.of(DemandState.CLOSED)).withClosed(days));
          case "meeting.held" ->
              new CountedList.Meetings(MeetingFilter.none().withStates(Set.of(MeetingState.HELD)).withHeld(days));
          case "resolution.done" -> new CountedList.Resolutions(ResolutionFilter.none().withDone(days));
          case "push.firms" -> new CountedList.Pushes(PushFilter.none().withDays(from, to));
          case "push.acknowledged" ->
              new CountedList.Pushes(PushFilter.none().withDays(from, to).withAcknowledged(true));
          default -> null;
        });
  }

  private static VisitFilter visits(DayRange days) {
    return VisitFilter.none().withStates(Set.of(VisitState.DONE)).withVisited(days);
  }

  /// What there is on a day; empty where the code is no stock this program knows.
  static Optional<CountedList> stock(String code, LocalDate asOf) {
    return Optional.ofNullable(
        switch (code) {
          case "lead.found" -> leads(LeadStage.LEAD, asOf);
          case "lead.reserve" -> leads(LeadStage.RESERVE, asOf);
          case "lead.coaching" -> leads(LeadStage.COACHING, asOf);
          case "lead.declared" -> leads(LeadStage.APPLIED, asOf);
          case "title.srdi" ->
              new CountedList.Enterprises(
                  EnterpriseFilter.none().withTiers(Set.of(QualificationKind.SRDI)).withAsOf(asOf));
          case "title.expiring" ->
              new CountedList.Enterprises(
                  EnterpriseFilter.none().withAsOf(asOf).and(new Listing.Expiring(asOf, asOf.plusYears(1), Set.of())));
          case "net.registered" ->
              new CountedList.Enterprises(EnterpriseFilter.none().withAsOf(asOf).and(new Listing.OnServiceNet()));
          case "commissioner.covered" ->
              new CountedList.Enterprises(EnterpriseFilter.none().and(new Listing.WithCommissioner()));
          case "demand.financing" ->
              new CountedList.Demands(DemandFilter.none().withClasses(Set.of("FINANCING")).withOpenOn(asOf));
          case "policy.valid" ->
              new CountedList.Policies(PolicyFilter.none().withValidities(Set.of(Validity.VALID)).withAsOf(asOf));
          default -> null;
        });
  }

  private static CountedList leads(LeadStage stage, LocalDate asOf) {
    return new CountedList.Leads(LeadFilter.none().withStages(Set.of(stage)).withAsOf(asOf));
  }
}
