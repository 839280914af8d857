package cn.qinshui.zhuanban.data.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.qinshui.zhuanban.data.db.StoreTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class EnterpriseCountStoreTest extends StoreTest {
  private EnterpriseCountStore counts;
  private EnterpriseStore firms;

  @BeforeEach
  void threeFirms() {
    counts = new EnterpriseCountStore(database());
    firms = new EnterpriseStore(database());
    var fixture = new FirmFixture(database());
    fixture.town("140521100", "龙港镇");
    fixture.town("140521103", "端氏镇");
    fixture.industry("34", "通用设备制造业", "C", "02");
    var a =
        fixture.firm(
            "甲",
            "a",
            f -> {
              f.setTownCode("140521103");
              f.setIndustryCode("3411");
              f.setSizeClass("SMALL");
            });
    fixture.firm(
        "乙",
        "b",
        f -> {
          f.setTownCode("140521100");
          f.setIndustryCode("3460");
        });
    fixture.firm("丙", "c", f -> f.setIndustryCode("99"));
    fixture.title(a, QualificationKind.TECH, "2026-05-01", "2027-03-31", _ -> {});
    fixture.title(a, QualificationKind.SRDI, "2024-05-01", "2027-04-30", _ -> {});
    fixture.title(a, QualificationKind.INNOVATIVE, "2020-05-01", "2023-04-30", _ -> {});
  }

  @Test
  void everyShareIsTheLengthOfTheListItOpens() {
    for (var filter :
        List.of(
            EnterpriseFilter.none(),
            EnterpriseFilter.none().withIndustries(Set.of("3411", "99")),
            EnterpriseFilter.none().withIndustries(Set.of("C")),
            EnterpriseFilter.none().withTiers(Set.of(QualificationKind.TECH)))) {
      for (var by : Breakdown.values()) {
        assertThat(counts.shares(filter, by))
            .as(filter + " by " + by)
            .allSatisfy(share -> assertThat(firms.count(share.filter())).as(share.label()).isEqualTo(share.count()));
      }
    }
  }

  @Test
  void namesTheSharesInTheOfficesOrder() {
    assertThat(counts.shares(EnterpriseFilter.none(), Breakdown.TOWN))
        .extracting(Share::label, Share::count)
        .containsExactly(tuple("龙港镇", 1), tuple("端氏镇", 1), tuple("未填", 1));
    assertThat(counts.shares(EnterpriseFilter.none(), Breakdown.INDUSTRY))
        .extracting(Share::label, Share::count)
        .containsExactly(tuple("通用设备制造业", 2), tuple("99", 1));
    assertThat(counts.shares(EnterpriseFilter.none(), Breakdown.TIER))
        .extracting(Share::label, Share::count)
        .containsExactly(tuple("科技型", 1), tuple("创新型", 0), tuple("专精特新", 1), tuple("小巨人", 0), tuple("高企", 0));
  }
}
