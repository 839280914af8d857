package cn.qinshui.zhuanban.data.view;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.db.TestLibrary;
import cn.qinshui.zhuanban.data.demo.DemoLibrary;
import cn.qinshui.zhuanban.data.demo.DemoOptions;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseField;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStatus;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.enterprise.Listing;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.enterprise.SizeClass;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.followup.DemandState;
import cn.qinshui.zhuanban.data.followup.TodoFilter;
import cn.qinshui.zhuanban.data.followup.VisitFilter;
import cn.qinshui.zhuanban.data.followup.VisitState;
import cn.qinshui.zhuanban.data.meeting.MeetingFilter;
import cn.qinshui.zhuanban.data.meeting.ResolutionFilter;
import cn.qinshui.zhuanban.data.plan.MilestoneFilter;
import cn.qinshui.zhuanban.data.plan.NoteFilter;
import cn.qinshui.zhuanban.data.policy.PolicyClass;
import cn.qinshui.zhuanban.data.policy.PolicyFilter;
import cn.qinshui.zhuanban.data.policy.PushFilter;
import cn.qinshui.zhuanban.data.register.RegisterFilter;
import cn.qinshui.zhuanban.data.shared.DayRange;
import cn.qinshui.zhuanban.data.standard.LeadFilter;
import cn.qinshui.zhuanban.data.standard.LeadStage;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilterJsonTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final EnterpriseFilter FULL =
      new EnterpriseFilter(
          "铸件",
          Set.of("140521100"),
          Set.of("C", "34"),
          Set.of(QualificationKind.SRDI),
          false,
          Set.of(5L),
          Set.of(7L),
          Set.of(SizeClass.SMALL),
          Set.of(EnterpriseStatus.ACTIVE, EnterpriseStatus.CLOSED),
          Set.of(8L, 9L),
          Set.of(
              new Listing.OffServiceNet(),
              new Listing.Expiring(DAY, DAY.plusYears(1), Set.of(QualificationKind.SRDI)),
              new Listing.NewlyTitled(DAY, DAY, Set.of()),
              new Listing.NotVisitedSince(DAY),
              new Listing.Missing(2025, Indicator.REVENUE),
              new Listing.Between(2025, Indicator.REVENUE, new BigDecimal("1500.5"), null),
              new Listing.NotEntered(EnterpriseField.TOWN),
              new Listing.WithoutSize()),
          DAY,
          true);

  @TempDir Path folder;

  private static <F> void comesBack(F filter, F everything) {
    assertThat(FilterJson.read(FilterJson.text(filter, everything), everything))
        .isEqualTo(new FilterJson.Read<>(filter, List.of()));
  }

  @Test
  void everyListsFilterComesBackAsItWas() {
    comesBack(EnterpriseFilter.none(), EnterpriseFilter.none());
    comesBack(FULL, EnterpriseFilter.none());
    comesBack(
        VisitFilter.none().withStates(Set.of(VisitState.DONE)).withVisited(new DayRange(DAY, null)).withUnit(3L),
        VisitFilter.none());
    comesBack(
        DemandFilter.none().withStates(Set.of(DemandState.CLOSED)).withOverdueOn(DAY).withLate(true),
        DemandFilter.none());
    comesBack(LeadFilter.none().withStages(Set.of(LeadStage.LISTED)), LeadFilter.none());
    comesBack(RegisterFilter.none().withKind("fund").withDue(DayRange.on(DAY)), RegisterFilter.none());
    comesBack(
        PolicyFilter.none().withClasses(Set.of(PolicyClass.values()[0])).withTextMissing(true), PolicyFilter.none());
  }

  @Test
  void theTextIsReadableAndHoldsOnlyWhatNarrows() {
    var filter = EnterpriseFilter.listing(new Listing.OffServiceNet()).withStatuses(Set.of(EnterpriseStatus.ACTIVE));
    assertThat(FilterJson.text(filter, EnterpriseFilter.none()))
        .isEqualTo("{\"statuses\":[\"ACTIVE\"],\"listings\":[{\"list\":\"OffServiceNet\"}]}");
    assertThat(FilterJson.text(EnterpriseFilter.none(), EnterpriseFilter.none())).isEqualTo("{}");
  }

  @Test
  void whatThisVersionDoesNotKnowIsNamedAndTheRestKept() {
    var read =
        FilterJson.read(
            "{\"statuses\":[\"ACTIVE\",\"SLEEPING\"],\"mood\":\"good\",\"aboveScale\":\"perhaps\","
                + "\"listings\":[{\"list\":\"OffServiceNet\"},{\"list\":\"Gone\"}],\"towns\":[\"140521100\"]}",
            EnterpriseFilter.none());
    assertThat(read.filter())
        .isEqualTo(
            EnterpriseFilter.listing(new Listing.OffServiceNet())
                .withStatuses(Set.of(EnterpriseStatus.ACTIVE))
                .withTowns(Set.of("140521100")));
    assertThat(read.lost())
        .containsExactlyInAnyOrder("statuses：SLEEPING", "mood", "aboveScale：perhaps", "listings：{\"list\":\"Gone\"}");
    assertThat(FilterJson.read("{{", EnterpriseFilter.none()).filter()).isEqualTo(EnterpriseFilter.none());
  }

  @Test
  void theSearchTextIsOfTheMoment() {
    assertThat(FilterJson.typed(FULL)).isEqualTo("铸件");
    assertThat(FilterJson.withoutTyped(FULL)).isEqualTo(FULL.withText(""));
    assertThat(FilterJson.typed(MilestoneFilter.none())).isEmpty();
  }

  @Test
  void everyPartOfEveryFilterHasItsWord() {
    for (var filter :
        List.of(
            EnterpriseFilter.none(),
            VisitFilter.none(),
            DemandFilter.none(),
            LeadFilter.none(),
            RegisterFilter.none(),
            PolicyFilter.none(),
            MilestoneFilter.none(),
            NoteFilter.none(),
            TodoFilter.none(),
            PushFilter.none(),
            MeetingFilter.none(),
            ResolutionFilter.none())) {
      for (var part : FilterJson.names(filter)) {
        assertThat(FilterWord.of(filter, part)).as(filter.getClass().getSimpleName() + "." + part).isPresent();
      }
    }
  }

  @Test
  void sayingItNamesTownsPeopleAndLedgersAndWhatIsGoneIsLeftOut() {
    try (var library = TestLibrary.open(folder)) {
      DemoLibrary.make(library, DemoOptions.fx1(LocalDate.now(TestLibrary.CLOCK)), TestLibrary.CLERK);
      var words = new FilterWordStore(library.database());
      var none = EnterpriseFilter.none();
      var filter =
          EnterpriseFilter.listing(new Listing.OffServiceNet())
              .withTowns(Set.of("140521100", "999999999"))
              .withCommissioners(Set.of(4711L))
              .withAboveScale(true);
      assertThat(words.line(filter.withTowns(Set.of("140521100")).withCommissioners(Set.of()), none))
          .isEqualTo("乡镇：龙港镇；规模：规上；未注册服务网");
      assertThat(words.line(RegisterFilter.none().withKind("fund"), RegisterFilter.none()))
          .startsWith("台账：")
          .doesNotContain("fund");
      assertThat(
              words.line(
                  VisitFilter.none().withWays(Set.of("ON_SITE")).withVisited(DayRange.upTo(DAY)), VisitFilter.none()))
          .isEqualTo("方式：上门；走访日期：2026-03-01 以前");
      var read =
          words.read(FilterJson.text(filter, none).replace("\"towns\"", "\"statuses\":[\"SLEEPING\"],\"towns\""), none);
      assertThat(read.filter()).isEqualTo(filter.withTowns(Set.of("140521100")).withCommissioners(Set.of()));
      assertThat(read.lost()).containsExactlyInAnyOrder("状态“SLEEPING”", "乡镇“999999999”", "服务专员“4711”");
    }
  }
}
